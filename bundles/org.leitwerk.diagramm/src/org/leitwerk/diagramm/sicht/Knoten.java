package org.leitwerk.diagramm.sicht;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Abbildung;
import org.leitwerk.diagramm.spezifikation.Siriusmetamodell;

/** A node, free, in a container or on the border of another view. */
public final class Knoten extends Flaechensicht implements Kantenziel {

    private final Kantenliste kanten = new Kantenliste();
    private String aenderbar = "NONE";

    /** A new node, not yet in the diagram. */
    public Knoten(Diagramm diagramm, Abbildung abbildung, EObject ziel) {
        super(Siriusmetamodell.das().laufzeitklasse("DNode"), diagramm, abbildung, ziel);
    }

    /**
     * In which directions a person may resize the node: {@code NONE}, {@code NSEW}, {@code NORTH_SOUTH},
     * {@code EAST_WEST}.
     */
    public String aenderbar() {
        return aenderbar;
    }

    /** Sets in which directions a person may resize the node. */
    public void setAenderbar(String aenderbar) {
        this.aenderbar = aenderbar;
    }

    /** Whether the node stands on the border of another view. */
    public boolean amRand() {
        return eltern() instanceof Flaechensicht flaeche && flaeche.randknoten().contains(this);
    }

    @Override
    public List<Kante> ausgehend() {
        return kanten.ausgehend();
    }

    @Override
    public List<Kante> eingehend() {
        return kanten.eingehend();
    }

    Kantenliste kanten() {
        return kanten;
    }

    @Override
    protected Object merkmal(String name) {
        return switch (name) {
            case "outgoingEdges" -> ausgehend();
            case "incomingEdges" -> eingehend();
            default -> super.merkmal(name);
        };
    }
}
