package org.leitwerk.dsl.lesen;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.impl.AbstractNode;
import org.leitwerk.steuerung.Planelement;

/** The elements around an edit, parsed anew, and whose place they take. */
public final class Teilergebnis {

    private final String text;
    private final int vonKnoten;
    private final int bisKnoten;
    private final int vonElement;
    private final int bisElement;
    private final List<AbstractNode> knoten;
    private final List<Planelement> elemente;
    private final List<Abschnitt> abschnitte;

    /**
     * Makes a result.
     *
     * @param text the text of the file after the edit
     * @param vorher the pieces before the edit
     * @param von the first of them that is replaced
     * @param bis the first behind it that stays
     * @param leser has read the new ones
     */
    Teilergebnis(String text, List<Abschnitt> vorher, int von, int bis, Abschnittsleser leser) {
        this.text = text;
        this.vonKnoten = vorher.subList(0, von).stream().mapToInt(Abschnitt::knoten).sum();
        this.bisKnoten = vonKnoten
                + vorher.subList(von, bis).stream().mapToInt(Abschnitt::knoten).sum();
        this.vonElement =
                vorher.subList(0, von).stream().mapToInt(Abschnitt::elemente).sum();
        this.bisElement = vonElement
                + vorher.subList(von, bis).stream().mapToInt(Abschnitt::elemente).sum();
        this.knoten = leser.knoten();
        this.elemente = leser.elemente();
        this.abschnitte = new ArrayList<>(vorher);
        abschnitte.subList(von, bis).clear();
        abschnitte.addAll(von, leser.abschnitte());
    }

    String text() {
        return text;
    }

    int vonKnoten() {
        return vonKnoten;
    }

    int bisKnoten() {
        return bisKnoten;
    }

    /** Index of the first element of the file that is replaced. */
    public int vonElement() {
        return vonElement;
    }

    /** Index of the first element of the file behind those that are replaced. */
    public int bisElement() {
        return bisElement;
    }

    List<AbstractNode> knoten() {
        return knoten;
    }

    /** The elements that take their place. */
    public List<Planelement> neueElemente() {
        return elemente;
    }

    List<Abschnitt> abschnitte() {
        return abschnitte;
    }
}
