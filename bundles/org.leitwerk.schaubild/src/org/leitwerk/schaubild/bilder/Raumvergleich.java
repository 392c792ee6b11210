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
import org.leitwerk.schaubild.malwerk.Palette;

/**
 * An indicator by Sozialraum: a bar for each, the greatest first, the whole as a dashed line. Areas without a value
 * stand below with the reason and without a bar.
 */
public final class Raumvergleich {

    /**
     * One area.
     *
     * @param name its name
     * @param wert its value; null if there is none to be shown
     * @param grund why there is none, such as {@code unterdrückt}; empty with a value
     */
    public record Raum(String name, BigDecimal wert, String grund) {}

    private Raumvergleich() {}

    /**
     * Draws the comparison.
     *
     * @param raeume the areas in any order
     * @param gesamt the value of the whole; null without
     * @param gesamtname what the whole is called
     * @param breite width in pixels
     */
    public static Schaubild zeichne(
            Bildkopf kopf, Zahlenform form, List<Raum> raeume, BigDecimal gesamt, String gesamtname, double breite) {
        List<Raum> geordnet = raeume.stream()
                .sorted(Comparator.comparing(Raum::wert, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Raum::name))
                .toList();
        List<Balkenzeile> zeilen = new ArrayList<>();
        List<List<Object>> tafel = new ArrayList<>();
        for (Raum raum : geordnet) {
            tafel.add(Arrays.asList(raum.name(), raum.wert(), raum.grund()));
            if (raum.wert() == null) {
                zeilen.add(Balkenzeile.ohne(raum.name(), raum.grund()));
            } else {
                String text = form.mitEinheit(raum.wert());
                zeilen.add(Balkenzeile.mit(raum.name(), raum.wert(), Palette.BALKEN, text, raum.name() + ": " + text));
            }
        }
        Balkenbild balken = new Balkenbild(kopf, breite, zeilen);
        if (gesamt != null) {
            tafel.add(Arrays.asList(gesamtname, gesamt, "gesamt"));
            balken.mitVergleich(gesamt, gesamtname + ": " + form.mitEinheit(gesamt));
        }
        Grundbild bild = balken.zeichne();
        String wert = form.einheit().isEmpty() ? "Wert" : "Wert in " + form.einheit();
        return new Schaubild(
                bild.szene(satz(form, geordnet, gesamt, gesamtname)),
                new Tafel(kopf.titel(), List.of("Raum", wert, "Hinweis"), tafel));
    }

    private static String satz(Zahlenform form, List<Raum> raeume, BigDecimal gesamt, String gesamtname) {
        List<Raum> mit = raeume.stream().filter(r -> r.wert() != null).toList();
        long ohne = raeume.size() - mit.size();
        StringBuilder satz = new StringBuilder();
        if (mit.isEmpty()) {
            satz.append("Für keinen Raum liegt ein Wert vor.");
        } else {
            Raum hoechster = mit.get(0);
            Raum niedrigster = mit.get(mit.size() - 1);
            satz.append("Am höchsten: " + hoechster.name() + " mit " + form.mitEinheit(hoechster.wert()));
            satz.append(", am niedrigsten: " + niedrigster.name() + " mit " + form.mitEinheit(niedrigster.wert()));
            satz.append('.');
        }
        if (gesamt != null) {
            satz.append(" " + gesamtname + ": " + form.mitEinheit(gesamt) + ".");
        }
        if (ohne > 0 && !mit.isEmpty()) {
            satz.append(" Ohne gezeigten Wert: " + ohne + ".");
        }
        return satz.toString();
    }
}
