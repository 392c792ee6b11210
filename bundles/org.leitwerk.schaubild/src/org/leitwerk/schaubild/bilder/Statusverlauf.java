package org.leitwerk.schaubild.bilder;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.schrift.Textsatz;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Tafel;
import org.leitwerk.schaubild.malwerk.Grundbild;
import org.leitwerk.steuerung.modell.Ton;

/** How the status of goals or indicators changed over the years: a row for each, a sign for each year. */
public final class Statusverlauf {

    private static final double ABSTAND = 10;
    private static final Schrift ZEICHEN = new Schrift(13, true, false);

    /**
     * A status of a year.
     *
     * @param wort the German word for it
     * @param zeichen the sign for it, one or two characters
     * @param ton good or bad
     */
    public record Stufe(String wort, String zeichen, Ton ton) {}

    /**
     * A row.
     *
     * @param name what it is of
     * @param stufen one for each year; null where there was none
     */
    public record Zeile(String name, List<Stufe> stufen) {}

    private Statusverlauf() {}

    /**
     * Draws the table of signs.
     *
     * @param jahre headings of the columns
     * @param zeilen each with as many steps as there are years
     * @param breite width in pixels
     */
    public static Schaubild zeichne(Bildkopf kopf, List<String> jahre, List<Zeile> zeilen, double breite) {
        Grundbild bild = new Grundbild(kopf, breite);
        double platz = breite - 2 * Grundbild.RAND;
        double laengster = zeilen.stream()
                .mapToDouble(z -> Textsatz.bedarf(Schriftmass.breite(z.name(), Schrift.TEXT)))
                .max()
                .orElse(0);
        double namen = Math.min(laengster, platz * 0.5);
        double spalte = Math.min(72, (platz - namen - ABSTAND) / Math.max(1, jahre.size()));
        double links = Grundbild.RAND + namen + ABSTAND;
        Rahmen kopfzeile = bild.nimm(20);
        for (int j = 0; j < jahre.size(); j++) {
            if (j % schritt(spalte, jahre) == 0) {
                double mitte = links + spalte * (j + 0.5);
                bild.sammler()
                        .text(
                                jahre.get(j),
                                mitte,
                                kopfzeile.y() + 14,
                                Schrift.KLEIN,
                                Farbe.GRAU,
                                Textzeile.Anker.MITTE);
            }
        }
        for (Zeile zeile : zeilen) {
            zeile(bild, zeile, jahre, namen, links, spalte);
        }
        bild.nimm(8);
        bild.absatz(legende(zeilen), Schrift.KLEIN, Farbe.TINTE);
        return new Schaubild(bild.szene(satz(jahre, zeilen)), tafel(kopf, jahre, zeilen));
    }

    /** Every how manieth year has room for its heading. */
    private static int schritt(double spalte, List<String> jahre) {
        double laengstes = jahre.stream()
                .mapToDouble(j -> Schriftmass.breite(j, Schrift.KLEIN) + 6)
                .max()
                .orElse(1);
        return (int) Math.max(1, Math.ceil(laengstes / spalte));
    }

    private static void zeile(
            Grundbild bild, Zeile zeile, List<String> jahre, double namen, double links, double spalte) {
        Satz satz = Textsatz.ausgewogen(zeile.name(), Schrift.TEXT, namen, 4);
        Rahmen rahmen = bild.nimm(Math.max(28, satz.hoehe() + 8));
        bild.sammler()
                .linie(
                        rahmen.x(),
                        rahmen.y(),
                        Math.min(rahmen.rechts(), links + spalte * jahre.size()),
                        rahmen.y(),
                        Strich.fest(1, Farbe.FEIN));
        double y = rahmen.mitte().y() - satz.hoehe() / 2 + Schriftmass.grundlinie(Schrift.TEXT);
        for (String text : satz.zeilen()) {
            bild.sammler().text(text, rahmen.x(), y, Schrift.TEXT, Farbe.TINTE, Textzeile.Anker.ANFANG);
            y += Schriftmass.zeilenhoehe(Schrift.TEXT);
        }
        for (int j = 0; j < zeile.stufen().size(); j++) {
            Stufe stufe = zeile.stufen().get(j);
            if (stufe != null) {
                double weite = Math.min(spalte - 2, 34);
                double mitte = links + spalte * (j + 0.5);
                Rahmen kasten = new Rahmen(mitte - weite / 2, rahmen.mitte().y() - 10, weite, 20);
                bild.sammler().sage(zeile.name() + ", " + jahre.get(j) + ": " + stufe.wort());
                Farbe farbe = Tonfarben.von(stufe.ton());
                bild.sammler()
                        .form(
                                Form.RECHTECK,
                                kasten,
                                Fuellung.einfarbig(farbe.gemischt(Farbe.WEISS, 0.85)),
                                Strich.fest(1, farbe));
                bild.sammler()
                        .text(stufe.zeichen(), mitte, kasten.mitte().y() + 4.7, ZEICHEN, farbe, Textzeile.Anker.MITTE);
            }
        }
    }

    private static String legende(List<Zeile> zeilen) {
        List<String> worte = zeilen.stream()
                .flatMap(z -> z.stufen().stream())
                .filter(s -> s != null)
                .sorted(java.util.Comparator.comparing(Stufe::ton).thenComparing(Stufe::zeichen))
                .map(s -> s.zeichen() + " " + s.wort())
                .distinct()
                .toList();
        return worte.isEmpty() ? "In keinem Jahr wurde ein Status ermittelt." : String.join("   ·   ", worte);
    }

    private static String satz(List<String> jahre, List<Zeile> zeilen) {
        int letztes = jahre.size() - 1;
        List<String> staende = new ArrayList<>();
        for (Zeile zeile : zeilen) {
            Stufe stufe = letztes < 0 ? null : zeile.stufen().get(letztes);
            staende.add(zeile.name() + ": " + (stufe == null ? "ohne Bewertung" : stufe.wort()));
        }
        return staende.isEmpty()
                ? "Es gibt nichts zu zeigen."
                : "Stand " + jahre.get(Math.max(0, letztes)) + ": " + String.join("; ", staende) + ".";
    }

    private static Tafel tafel(Bildkopf kopf, List<String> jahre, List<Zeile> zeilen) {
        List<String> spalten = new ArrayList<>();
        spalten.add("Name");
        spalten.addAll(jahre);
        List<List<Object>> tafel = new ArrayList<>();
        for (Zeile zeile : zeilen) {
            List<Object> zellen = new ArrayList<>();
            zellen.add(zeile.name());
            zeile.stufen().forEach(s -> zellen.add(s == null ? null : s.wort()));
            tafel.add(zellen);
        }
        return new Tafel(kopf.titel(), spalten, tafel);
    }
}
