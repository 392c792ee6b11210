package org.leitwerk.dsl.lesen;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;

/** Some elements that stand in no other ones, one after the other. */
final class Elementfolge extends Teilergebnis {

    private final Leseergebnis bisher;
    private final String text;
    private final int von;
    private final int bis;
    private final int vonElement;
    private final List<Planelement> alte;
    private final Abschnittsleser leser;

    /**
     * Makes a result.
     *
     * @param bisher what was read from the file before the edit
     * @param text the text of the file after the edit
     * @param von the first piece that is replaced
     * @param bis the first piece behind it that stays
     * @param leser has read the new ones
     */
    Elementfolge(Leseergebnis bisher, String text, int von, int bis, Abschnittsleser leser) {
        this.bisher = bisher;
        this.text = text;
        this.von = von;
        this.bis = bis;
        this.leser = leser;
        this.vonElement = summe(0, von, true);
        this.alte = List.copyOf(datei().getElemente().subList(vonElement, vonElement + summe(von, bis, true)));
    }

    private int summe(int ab, int ende, boolean elemente) {
        return bisher.abschnitte().subList(ab, ende).stream()
                .mapToInt(elemente ? Abschnitt::elemente : Abschnitt::knoten)
                .sum();
    }

    private Plandatei datei() {
        return (Plandatei) bisher.getRootASTElement();
    }

    @Override
    public List<? extends EObject> alte() {
        return alte;
    }

    @Override
    public List<? extends EObject> neue() {
        return leser.elemente();
    }

    @Override
    Leseergebnis setzeEin() {
        int vonKnoten = summe(0, von, false);
        int bisKnoten = vonKnoten + summe(von, bis, false);
        new Knotenbau(text).ersetze(bisher.getRootNode(), vonKnoten, bisKnoten, leser.knoten());
        var elemente = datei().getElemente();
        for (int i = alte.size() - 1; i >= 0; i--) {
            elemente.remove(vonElement + i);
        }
        elemente.addAll(vonElement, leser.elemente());
        List<Abschnitt> abschnitte = new ArrayList<>(bisher.abschnitte());
        abschnitte.subList(von, bis).clear();
        abschnitte.addAll(von, leser.abschnitte());
        return new Leseergebnis(datei(), bisher.getRootNode(), abschnitte, bisher.bilanz());
    }
}
