package org.leitwerk.schaubild.bilder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Tafel;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.schaubild.malwerk.Grundbild;
import org.leitwerk.schaubild.malwerk.Musterfarbe;
import org.leitwerk.schaubild.malwerk.Palette;

/** Ranked bars: the Wirkungsbeitrag of measures, the best first, bad effects to the left in their own pattern. */
public final class Rangbild {

    private static final Musterfarbe NEGATIV = new Musterfarbe(
            org.leitwerk.diagramm.szene.Farbe.hex("#f7e4e2"), Musterfarbe.Muster.FALLEND, Palette.SCHLECHT);

    /**
     * What is ranked.
     *
     * @param name its name
     * @param wert its value; null if it could not be computed
     * @param grund why there is none; empty with a value
     */
    public record Eintrag(String name, BigDecimal wert, String grund) {}

    private Rangbild() {}

    /**
     * Draws the ranking.
     *
     * @param wertname what the values are called, such as {@code Wirkungsbeitrag}
     * @param eintraege in any order
     * @param breite width in pixels
     */
    public static Schaubild zeichne(
            Bildkopf kopf, Zahlenform form, String wertname, List<Eintrag> eintraege, double breite) {
        List<Eintrag> geordnet = eintraege.stream()
                .sorted(Comparator.comparing(Eintrag::wert, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Eintrag::name))
                .toList();
        List<Balkenzeile> zeilen = new ArrayList<>();
        List<List<Object>> tafel = new ArrayList<>();
        int rang = 0;
        BigDecimal davor = null;
        for (int i = 0; i < geordnet.size(); i++) {
            Eintrag eintrag = geordnet.get(i);
            BigDecimal wert = eintrag.wert();
            if (wert == null) {
                zeilen.add(Balkenzeile.ohne(eintrag.name(), eintrag.grund()));
                tafel.add(Arrays.asList(null, eintrag.name(), null, eintrag.grund()));
                continue;
            }
            // equal values share a rank
            rang = davor != null && davor.compareTo(wert) == 0 ? rang : i + 1;
            davor = wert;
            String text = form.mitEinheit(wert);
            String satz = "Rang " + rang + ": " + eintrag.name() + " mit " + text;
            zeilen.add(Balkenzeile.mit(
                    rang + ". " + eintrag.name(), wert, wert.signum() < 0 ? NEGATIV : Palette.BALKEN, text, satz));
            tafel.add(Arrays.asList(rang, eintrag.name(), wert, ""));
        }
        Grundbild bild = new Balkenbild(kopf, breite, zeilen).zeichne();
        return new Schaubild(
                bild.szene(satz(form, wertname, geordnet)),
                new Tafel(kopf.titel(), List.of("Rang", "Name", wertname, "Hinweis"), tafel));
    }

    private static String satz(Zahlenform form, String wertname, List<Eintrag> geordnet) {
        List<String> ersten = geordnet.stream()
                .filter(e -> e.wert() != null)
                .limit(3)
                .map(e -> e.name() + " (" + form.mitEinheit(e.wert()) + ")")
                .toList();
        return ersten.isEmpty()
                ? "Für keinen der " + geordnet.size() + " Einträge liegt ein Wert vor."
                : "Höchster " + wertname + ": " + String.join(", ", ersten) + ". Einträge: " + geordnet.size() + ".";
    }
}
