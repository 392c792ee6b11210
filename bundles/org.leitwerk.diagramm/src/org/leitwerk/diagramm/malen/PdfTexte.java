package org.leitwerk.diagramm.malen;

import java.awt.Shape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.leitwerk.diagramm.schrift.Schriftdatei;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Textzeile;

/** Writes lines of text with the bundled fonts; of each only the used characters are embedded. */
final class PdfTexte {

    /** PDF counts corrections between letters in thousandths of the size, to the left. */
    private static final double TAUSENDSTEL = -1000;

    private final PDDocument dokument;
    private final PDPageContentStream inhalt;
    private final Map<Schriftdatei, PDType0Font> schriften = new EnumMap<>(Schriftdatei.class);

    PdfTexte(PDDocument dokument, PDPageContentStream inhalt) {
        this.dokument = dokument;
        this.inhalt = inhalt;
    }

    /** Writes a line; characters the font lacks are drawn as outlines, with a font of the system. */
    void schreibe(Textzeile zeile, Umrissmaler umrissmaler) throws IOException {
        Schriftdatei datei = Schriftdatei.von(zeile.schrift());
        double x = zeile.links();
        for (AwtSchriften.Stueck stueck : AwtSchriften.stuecke(zeile)) {
            if (stueck.eigen()) {
                inhalt.beginText();
                inhalt.setFont(schrift(datei), (float) zeile.schrift().groesse());
                // the page is upside down for scenes, letters must not be
                inhalt.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) zeile.grundlinie()));
                inhalt.showTextWithPositioning(stuecke(stueck.text(), datei.mass()));
                inhalt.endText();
            } else {
                umrissmaler.fuelle(stueck.umriss(x, zeile.grundlinie()));
            }
            x += Schriftmass.breite(stueck.text(), zeile.schrift());
        }
    }

    /** Fills an outline on the page. */
    interface Umrissmaler {
        void fuelle(Shape umriss) throws IOException;
    }

    private PDType0Font schrift(Schriftdatei datei) throws IOException {
        PDType0Font vorhanden = schriften.get(datei);
        if (vorhanden == null) {
            vorhanden = PDType0Font.load(dokument, new ByteArrayInputStream(datei.inhalt()), true);
            schriften.put(datei, vorhanden);
        }
        return vorhanden;
    }

    /** Pieces of text with the corrections of the font's pairs between them. */
    private static Object[] stuecke(String text, Schriftmass mass) {
        List<Object> ergebnis = new ArrayList<>();
        int anfang = 0;
        for (int i = 1; i < text.length(); i++) {
            double enger = mass.unterschneidung(text.charAt(i - 1), text.charAt(i));
            if (enger != 0) {
                ergebnis.add(text.substring(anfang, i));
                ergebnis.add((float) (enger * TAUSENDSTEL));
                anfang = i;
            }
        }
        ergebnis.add(text.substring(anfang));
        return ergebnis.toArray();
    }
}
