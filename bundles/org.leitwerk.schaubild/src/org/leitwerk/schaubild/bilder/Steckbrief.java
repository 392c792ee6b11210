package org.leitwerk.schaubild.bilder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.schrift.Textsatz;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Tafel;
import org.leitwerk.schaubild.malwerk.Grundbild;

/** What something is, as a list of names and texts. */
public final class Steckbrief {

    private static final double NAMEN = 170;
    private static final double ANTEIL = 0.32;

    /**
     * A row.
     *
     * @param name what is told
     * @param text what it is
     */
    public record Angabe(String name, String text) {}

    private Steckbrief() {}

    /**
     * Draws the list; rows without a text are left out.
     *
     * @param breite width in pixels
     */
    public static Schaubild zeichne(Bildkopf kopf, List<Angabe> angaben, double breite) {
        Grundbild bild = new Grundbild(kopf, breite);
        List<List<Object>> zeilen = new ArrayList<>();
        for (Angabe angabe : angaben) {
            if (angabe.text() != null && !angabe.text().isBlank()) {
                zeilen.add(Arrays.asList(angabe.name(), angabe.text()));
                zeile(bild, angabe);
            }
        }
        String satz = zeilen.isEmpty() ? "Keine Angaben." : zeilen.size() + " Angaben.";
        return new Schaubild(bild.szene(satz), new Tafel(kopf.titel(), List.of("Angabe", "Inhalt"), zeilen));
    }

    private static void zeile(Grundbild bild, Angabe angabe) {
        double namen = Math.min(NAMEN, bild.breite() * ANTEIL);
        double weite = bild.breite() - 2 * Grundbild.RAND - namen;
        Satz name = Textsatz.setze(angabe.name(), Schrift.TEXT, namen - 10, 4);
        Satz text = Textsatz.setze(angabe.text(), Schrift.TEXT, weite, 60);
        Rahmen rahmen = bild.nimm(Math.max(name.hoehe(), text.hoehe()) + 10);
        bild.sammler().linie(rahmen.x(), rahmen.y(), rahmen.rechts(), rahmen.y(), Strich.fest(1, Farbe.FEIN));
        spalte(bild, name, rahmen.x(), rahmen.y() + 5, Farbe.GRAU);
        spalte(bild, text, rahmen.x() + namen, rahmen.y() + 5, Farbe.TINTE);
    }

    private static void spalte(Grundbild bild, Satz satz, double x, double oben, Farbe farbe) {
        double y = oben + Schriftmass.grundlinie(satz.schrift());
        for (String zeile : satz.zeilen()) {
            bild.sammler().text(zeile, x, y, satz.schrift(), farbe, Textzeile.Anker.ANFANG);
            y += Schriftmass.zeilenhoehe(satz.schrift());
        }
    }
}
