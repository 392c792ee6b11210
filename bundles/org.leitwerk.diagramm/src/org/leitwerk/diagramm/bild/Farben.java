package org.leitwerk.diagramm.bild;

import org.leitwerk.diagramm.sicht.Stil;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Strichart;

/** Colours and lines of styles. */
final class Farben {

    private Farben() {}

    static Farbe von(Stil stil, String merkmal, Farbe sonst) {
        org.leitwerk.diagramm.sicht.Farbe farbe = stil.farbe(merkmal, null);
        return farbe == null ? sonst : new Farbe(farbe.rot(), farbe.gruen(), farbe.blau());
    }

    static Strichart art(String name) {
        return switch (name) {
            case "dash" -> Strichart.GESTRICHELT;
            case "dot" -> Strichart.GEPUNKTET;
            case "dash_dot" -> Strichart.STRICHPUNKT;
            default -> Strichart.DURCHGEZOGEN;
        };
    }

    /** The border of a box. */
    static Strich rand(Stil stil) {
        int breite = Math.max(0, stil.zahl("borderSize", 0));
        return breite == 0
                ? Strich.KEINER
                : new Strich(breite, art(stil.text("borderLineStyle")), von(stil, "borderColor", Farbe.SCHWARZ));
    }

    /** The line of an edge; a width of 0 is as thin as a line can be. */
    static Strich linie(Stil stil) {
        return new Strich(
                Math.max(1, stil.zahl("size", 1)), art(stil.text("lineStyle")), von(stil, "strokeColor", Farbe.GRAU));
    }
}
