package org.leitwerk.diagramm.bild;

import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;

/** The place an element takes with everything that stands out of it. */
final class Ausdehnung {

    private Ausdehnung() {}

    static Rahmen von(Szenenelement element) {
        Rahmen rahmen = element.rahmen();
        for (Textblock block : element.texte()) {
            rahmen = rahmen.mit(block.rahmen());
        }
        for (Abzeichen abzeichen : element.abzeichen()) {
            rahmen = rahmen.mit(abzeichen.rahmen());
        }
        return rahmen;
    }
}
