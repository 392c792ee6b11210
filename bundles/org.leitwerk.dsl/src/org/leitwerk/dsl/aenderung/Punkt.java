package org.leitwerk.dsl.aenderung;

import java.util.function.Supplier;
import org.eclipse.xtext.nodemodel.ICompositeNode;

/** A statement or nested element in a block as it is in the text. */
final class Punkt {

    private final Satzart art;
    private final ICompositeNode knoten;
    private final int von;
    private final int bis;
    private final Supplier<Abschnitt> sucher;
    private Abschnitt abschnitt;

    Punkt(Satzart art, ICompositeNode knoten, Textzeilen zeilen) {
        this.art = art;
        this.knoten = knoten;
        this.von = knoten.getOffset();
        this.bis = Bausteinleser.ende(knoten);
        this.sucher = () -> Abschnitt.von(knoten.getRootNode(), zeilen, von, bis);
    }

    /** What it is. */
    Satzart art() {
        return art;
    }

    /** Its node. */
    ICompositeNode knoten() {
        return knoten;
    }

    /** The offset of its first visible character. */
    int von() {
        return von;
    }

    /** The offset behind its last visible character. */
    int bis() {
        return bis;
    }

    /** What of the text belongs to it; found when it is asked for, as most items of a long file stay untouched. */
    Abschnitt abschnitt() {
        if (abschnitt == null) {
            abschnitt = sucher.get();
        }
        return abschnitt;
    }
}
