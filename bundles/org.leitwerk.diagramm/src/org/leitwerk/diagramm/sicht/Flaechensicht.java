package org.leitwerk.diagramm.sicht;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Abbildung;

/** A view with an extent: a node, a container, a list or an entry of a list. */
public abstract sealed class Flaechensicht extends Sicht permits Knoten, Behaeltersicht, Listenelement {

    private List<Knoten> randknoten = List.of();
    private Integer breite;
    private Integer hoehe;

    Flaechensicht(EClass klasse, Diagramm diagramm, Abbildung abbildung, EObject ziel) {
        super(klasse, diagramm, abbildung, ziel);
    }

    /** The nodes on the border in the order of their creation; not to be changed. */
    public List<Knoten> randknoten() {
        return Collections.unmodifiableList(randknoten);
    }

    /** Puts a node on the border, behind those that are there. */
    public void addRandknoten(Knoten knoten) {
        if (randknoten.isEmpty()) {
            randknoten = new ArrayList<>(2);
        }
        randknoten.add(knoten);
        knoten.setEltern(this);
        diagramm().melde(knoten);
    }

    /** Width in units of 10 px, {@code null} if the specification leaves it open. */
    public Integer breite() {
        return breite;
    }

    /** Height in units of 10 px, {@code null} if the specification leaves it open. */
    public Integer hoehe() {
        return hoehe;
    }

    /** Sets the size in units of 10 px; {@code null} leaves it open. */
    public void setGroesse(Integer neueBreite, Integer neueHoehe) {
        breite = neueBreite;
        hoehe = neueHoehe;
    }

    @Override
    public List<Sicht> inhalt() {
        return Collections.unmodifiableList(randknoten);
    }

    /** Takes a view out of this one; nothing happens if it is not directly inside. */
    boolean entferne(Sicht kind) {
        return randknoten.remove(kind);
    }

    @Override
    protected Object merkmal(String name) {
        return switch (name) {
            case "ownedBorderedNodes" -> randknoten;
            case "width" -> breite;
            case "height" -> hoehe;
            default -> super.merkmal(name);
        };
    }
}
