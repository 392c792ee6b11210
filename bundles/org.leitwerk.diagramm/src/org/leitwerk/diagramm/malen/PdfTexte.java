package org.leitwerk.diagramm.malen;

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

    /** Stands for characters the font lacks. */
    private static final int ERSATZ = '?';

    /** Signs of plans that the font lacks, and behind each what comes near to it. */
    private static final String AEHNLICHE = "→›←‹↑^↓v↔–⇒»⇐«✓√✔√✗×✘×●•○°■•□°▪•▸›►›◄‹★*☆*≙=≈~−–";

    /** PDF counts corrections between letters in thousandths of the size, to the left. */
    private static final double TAUSENDSTEL = -1000;

    private final PDDocument dokument;
    private final PDPageContentStream inhalt;
    private final Map<Schriftdatei, PDType0Font> schriften = new EnumMap<>(Schriftdatei.class);

    PdfTexte(PDDocument dokument, PDPageContentStream inhalt) {
        this.dokument = dokument;
        this.inhalt = inhalt;
    }

    void schreibe(Textzeile zeile) throws IOException {
        Schriftdatei datei = Schriftdatei.von(zeile.schrift());
        inhalt.beginText();
        inhalt.setFont(schrift(datei), (float) zeile.schrift().groesse());
        // the page is upside down for scenes, letters must not be
        inhalt.setTextMatrix(new Matrix(1, 0, 0, -1, (float) zeile.links(), (float) zeile.grundlinie()));
        inhalt.showTextWithPositioning(stuecke(darstellbar(zeile.text(), datei.mass()), datei.mass()));
        inhalt.endText();
    }

    private PDType0Font schrift(Schriftdatei datei) throws IOException {
        PDType0Font vorhanden = schriften.get(datei);
        if (vorhanden == null) {
            vorhanden = PDType0Font.load(dokument, new ByteArrayInputStream(datei.inhalt()), true);
            schriften.put(datei, vorhanden);
        }
        return vorhanden;
    }

    private static String darstellbar(String text, Schriftmass mass) {
        StringBuilder ergebnis = new StringBuilder();
        text.codePoints()
                .filter(z -> !Character.isISOControl(z) && Character.getType(z) != Character.FORMAT)
                .forEach(z -> ergebnis.appendCodePoint(mass.hat(z) ? z : aehnlich(z, mass)));
        return ergebnis.toString();
    }

    private static int aehnlich(int zeichen, Schriftmass mass) {
        int stelle = AEHNLICHE.indexOf(zeichen);
        boolean gefunden = stelle >= 0 && stelle % 2 == 0 && mass.hat(AEHNLICHE.charAt(stelle + 1));
        return gefunden ? AEHNLICHE.charAt(stelle + 1) : ERSATZ;
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
