package org.leitwerk.diagramm.malen;

import org.leitwerk.diagramm.szene.Rahmen;

/** Fits symbols into frames. */
final class Bildplatz {

    private Bildplatz() {}

    /** The largest rectangle in the middle of the frame that has the proportions of the symbol. */
    static Rahmen eingepasst(Rahmen rahmen, Symbolbild symbol) {
        double faktor = Math.min(rahmen.breite() / symbol.breite(), rahmen.hoehe() / symbol.hoehe());
        double breite = symbol.breite() * faktor;
        double hoehe = symbol.hoehe() * faktor;
        return new Rahmen(
                rahmen.x() + (rahmen.breite() - breite) / 2, rahmen.y() + (rahmen.hoehe() - hoehe) / 2, breite, hoehe);
    }
}
