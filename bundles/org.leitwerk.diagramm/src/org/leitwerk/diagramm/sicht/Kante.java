package org.leitwerk.diagramm.sicht;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Kantenabbildung;
import org.leitwerk.diagramm.spezifikation.Siriusmetamodell;

/** An edge between two views; it stands for an element of its own or for a relation between two. */
public final class Kante extends Sicht implements Kantenziel {

    private final Kantenliste kanten = new Kantenliste();
    private Kantenziel von;
    private Kantenziel nach;
    private String anfang = "";
    private String ende = "";

    /** A new edge, tied to both ends but not yet in the diagram. */
    public Kante(Diagramm diagramm, Kantenabbildung abbildung, EObject ziel, Kantenziel von, Kantenziel nach) {
        super(Siriusmetamodell.das().laufzeitklasse("DEdge"), diagramm, abbildung, ziel);
        setVon(von);
        setNach(nach);
    }

    /** Where the edge starts; {@code null} once it has been taken out of the diagram. */
    public Kantenziel von() {
        return von;
    }

    /** Where the edge ends; {@code null} once it has been taken out of the diagram. */
    public Kantenziel nach() {
        return nach;
    }

    /** Ties the start to another view. */
    public void setVon(Kantenziel neu) {
        if (von != null) {
            kanten(von).beginntNicht(this);
        }
        von = neu;
        if (neu != null) {
            kanten(neu).beginnt(this);
        }
    }

    /** Ties the end to another view. */
    public void setNach(Kantenziel neu) {
        if (nach != null) {
            kanten(nach).endetNicht(this);
        }
        nach = neu;
        if (neu != null) {
            kanten(neu).endet(this);
        }
    }

    private static Kantenliste kanten(Kantenziel ziel) {
        if (ziel instanceof Knoten knoten) {
            return knoten.kanten();
        }
        return ziel instanceof Kante kante ? kante.kanten : ((Behaeltersicht) ziel).kanten();
    }

    /** The label at the start, never {@code null}. */
    public String anfang() {
        return anfang;
    }

    /** The label at the end, never {@code null}. */
    public String ende() {
        return ende;
    }

    /** Sets the labels at both ends. */
    public void setEndtexte(String neuerAnfang, String neuesEnde) {
        anfang = neuerAnfang;
        ende = neuesEnde;
    }

    /** The mapping that made the edge; with imports the import. */
    public Kantenabbildung kantenabbildung() {
        return (Kantenabbildung) abbildung();
    }

    @Override
    public List<Kante> ausgehend() {
        return kanten.ausgehend();
    }

    @Override
    public List<Kante> eingehend() {
        return kanten.eingehend();
    }

    @Override
    public List<Sicht> inhalt() {
        return List.of();
    }

    @Override
    protected Object merkmal(String name) {
        return switch (name) {
            case "sourceNode" -> von;
            case "targetNode" -> nach;
            case "beginLabel" -> anfang;
            case "endLabel" -> ende;
            case "outgoingEdges" -> ausgehend();
            case "incomingEdges" -> eingehend();
            case "size" -> stil() == null ? null : stil().zahl("size", 1);
            default -> super.merkmal(name);
        };
    }
}
