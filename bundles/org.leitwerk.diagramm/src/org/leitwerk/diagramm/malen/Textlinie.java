package org.leitwerk.diagramm.malen;

import org.leitwerk.diagramm.szene.Textzeile;

/** Where the line under or through a text lies. */
final class Textlinie {

    private Textlinie() {}

    /** Its y in pixels. */
    static double hoehe(Textzeile zeile) {
        double groesse = zeile.schrift().groesse();
        return zeile.auszeichnung() == Textzeile.Auszeichnung.UNTERSTRICHEN
                ? zeile.grundlinie() + groesse * 0.11
                : zeile.grundlinie() - groesse * 0.27;
    }

    /** Its width in pixels. */
    static double dicke(Textzeile zeile) {
        return zeile.schrift().groesse() / 16;
    }
}
