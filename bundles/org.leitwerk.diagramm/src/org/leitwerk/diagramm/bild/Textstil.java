package org.leitwerk.diagramm.bild;

import org.leitwerk.diagramm.sicht.Stil;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile.Anker;
import org.leitwerk.diagramm.szene.Textzeile.Auszeichnung;

/**
 * How a label looks.
 *
 * @param schrift font and size
 * @param farbe colour of the letters
 * @param anker alignment
 * @param auszeichnung lines under or through the letters
 * @param symbol whether an icon stands before it
 * @param symbolpfad path of that icon; empty: that of the element
 */
record Textstil(
        Schrift schrift, Farbe farbe, Anker anker, Auszeichnung auszeichnung, boolean symbol, String symbolpfad) {

    /** Pixels for a point: Sirius counts sizes of labels in points, 72 to the inch. */
    private static final double PUNKT = 96.0 / 72;

    /** Sirius' own default. */
    private static final int UEBLICH = 8;

    private static final int KLEINSTE = 6;

    static Textstil von(Stil stil) {
        int groesse = Math.max(KLEINSTE, stil.zahl("labelSize", UEBLICH));
        Auszeichnung auszeichnung = stil.format("strike_through")
                ? Auszeichnung.DURCHGESTRICHEN
                : stil.format("underline") ? Auszeichnung.UNTERSTRICHEN : Auszeichnung.KEINE;
        Anker anker =
                switch (stil.text("labelAlignment")) {
                    case "LEFT" -> Anker.ANFANG;
                    case "RIGHT" -> Anker.ENDE;
                    default -> Anker.MITTE;
                };
        return new Textstil(
                new Schrift(Math.round(groesse * PUNKT), stil.format("bold"), stil.format("italic")),
                Farben.von(stil, "labelColor", Farbe.TINTE),
                anker,
                auszeichnung,
                stil.wahr("showIcon"),
                stil.text("iconPath"));
    }

    Textplatz platz(Textblock.Rolle rolle, boolean mittig, Fuellung grund) {
        return new Textplatz(rolle, anker, mittig, farbe, auszeichnung, grund);
    }

    Textstil mitAnker(Anker neu) {
        return new Textstil(schrift, farbe, neu, auszeichnung, symbol, symbolpfad);
    }
}
