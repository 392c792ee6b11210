package org.leitwerk.schaubild.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Bildmass;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.schaubild.Zahlenform;
import org.leitwerk.schaubild.bilder.Abcbild;
import org.leitwerk.schaubild.bilder.Budgetbild;
import org.leitwerk.schaubild.bilder.Funkenlinie;
import org.leitwerk.schaubild.bilder.Messpunkt;
import org.leitwerk.schaubild.bilder.Nutzwertbild;
import org.leitwerk.schaubild.bilder.Portfoliobild;
import org.leitwerk.schaubild.bilder.Portfoliodaten;
import org.leitwerk.schaubild.bilder.Rangbild;
import org.leitwerk.schaubild.bilder.Raumvergleich;
import org.leitwerk.schaubild.bilder.Zeitreihenbild;
import org.leitwerk.schaubild.bilder.Zeitreihendaten;

/** Whatever the numbers: pictures are drawn, nothing leaves them, no text covers another. */
class BilderProperties {

    private static final Bildkopf KOPF = new Bildkopf("Bild", "Untertitel", "Fußnote");
    private static final String[] NAMEN = {
        "Ferienprogramm",
        "Sprachförderung in Kindertageseinrichtungen und Grundschulen",
        "Lotsen",
        "Straßensozialarbeit",
    };

    private static BigDecimal zahl(Random zufall) {
        return switch (zufall.nextInt(8)) {
            case 0 -> null;
            case 1 -> BigDecimal.ZERO;
            case 2 -> BigDecimal.valueOf(zufall.nextInt(2_000_000_000));
            case 3 -> BigDecimal.valueOf(-zufall.nextInt(5000), 2);
            default -> BigDecimal.valueOf(zufall.nextInt(10_000), zufall.nextInt(4));
        };
    }

    private static String name(Random zufall, int i) {
        return NAMEN[zufall.nextInt(NAMEN.length)] + " " + i;
    }

    private static void pruefe(Schaubild bild) {
        assertEquals(List.of(), Bildpruefung.maengel(bild.szene()));
    }

    @Property(tries = 12)
    void zeitreihen(@ForAll Random zufall, @ForAll @IntRange(max = 40) int anzahl, @ForAll boolean ziel) {
        List<Messpunkt> punkte = new ArrayList<>();
        int beginn = 1950 + zufall.nextInt(100);
        for (int i = 0; i < anzahl; i++) {
            BigDecimal wert = zahl(zufall);
            Messpunkt.Art art = wert == null
                    ? zufall.nextBoolean() ? Messpunkt.Art.FEHLT : Messpunkt.Art.UNTERDRUECKT
                    : zufall.nextBoolean() ? Messpunkt.Art.ENDGUELTIG : Messpunkt.Art.VORLAEUFIG;
            punkte.add(new Messpunkt(beginn + i, String.valueOf(beginn + i), wert, art));
        }
        Zeitreihendaten.Ziel vorgabe = ziel
                ? new Zeitreihendaten.Ziel(
                        beginn, zahl(zufall), zufall.nextBoolean() ? beginn + 10 : 0, zahl(zufall), zahl(zufall), null)
                : null;
        pruefe(Zeitreihenbild.zeichne(
                new Zeitreihendaten(
                        KOPF,
                        new Zahlenform("%", zufall.nextInt(3)),
                        List.of(new Zeitreihendaten.Reihe("Reihe", punkte)),
                        vorgabe,
                        beginn + anzahl + 5.0,
                        zahl(zufall)),
                new Bildmass(300 + zufall.nextInt(600), 250 + zufall.nextInt(300))));
    }

    @Property(tries = 8)
    void vergleiche(@ForAll Random zufall, @ForAll @IntRange(max = 25) int anzahl) {
        List<Raumvergleich.Raum> raeume = new ArrayList<>();
        List<Rangbild.Eintrag> eintraege = new ArrayList<>();
        List<Abcbild.Posten> posten = new ArrayList<>();
        List<Nutzwertbild.Alternative> alternativen = new ArrayList<>();
        for (int i = 0; i < anzahl; i++) {
            BigDecimal wert = zahl(zufall);
            raeume.add(new Raumvergleich.Raum(name(zufall, i), wert, wert == null ? "unterdrückt" : ""));
            eintraege.add(new Rangbild.Eintrag(name(zufall, i), wert, wert == null ? "kein Beitrag" : ""));
            posten.add(new Abcbild.Posten(
                    name(zufall, i), BigDecimal.valueOf(zufall.nextInt(100_000)), i < 3 ? "A" : i < 8 ? "B" : "C"));
            List<BigDecimal> punkte = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                punkte.add(zufall.nextInt(6) == 0 ? null : BigDecimal.valueOf(zufall.nextInt(300), 2));
            }
            alternativen.add(new Nutzwertbild.Alternative(name(zufall, i), punkte));
        }
        Zahlenform form = new Zahlenform("€", 0);
        double breite = 420 + zufall.nextInt(500);
        pruefe(Raumvergleich.zeichne(KOPF, form, raeume, zahl(zufall), "Stadt", breite));
        pruefe(Rangbild.zeichne(KOPF, form, "Wert", eintraege, breite));
        pruefe(Abcbild.zeichne(KOPF, form, posten, breite + 250));
        pruefe(Nutzwertbild.zeichne(KOPF, form, List.of("a", "b", "c", "d"), alternativen, breite));
    }

    @Property(tries = 8)
    void portfoliosUndBudgets(@ForAll Random zufall, @ForAll @IntRange(max = 40) int anzahl) {
        List<Portfoliodaten.Element> elemente = new ArrayList<>();
        List<Budgetbild.Jahr> jahre = new ArrayList<>();
        List<BigDecimal> werte = new ArrayList<>();
        for (int i = 0; i < anzahl; i++) {
            elemente.add(new Portfoliodaten.Element(
                    name(zufall, i),
                    zufall.nextInt(7) == 0 ? null : BigDecimal.valueOf(zufall.nextInt(12) * 1000L),
                    zufall.nextInt(7) == 0 ? null : BigDecimal.valueOf(zufall.nextInt(80), 1),
                    zufall.nextBoolean()));
            jahre.add(new Budgetbild.Jahr(2000 + i, zahl(zufall), zahl(zufall)));
            werte.add(zahl(zufall));
        }
        pruefe(Portfoliobild.zeichne(
                new Portfoliodaten(
                        KOPF,
                        "Kosten",
                        new Zahlenform("€", 0),
                        List.of(BigDecimal.valueOf(3000), BigDecimal.valueOf(7000)),
                        "Wirkung",
                        new Zahlenform("", 1),
                        List.of(BigDecimal.valueOf(4)),
                        List.of("a", "b", "c", "ausbauen", "erhalten", "beobachten"),
                        elemente),
                new Bildmass(500 + zufall.nextInt(500), 400)));
        pruefe(Budgetbild.zeichne(
                KOPF,
                new Zahlenform("€", 0),
                jahre.subList(0, Math.min(12, anzahl)),
                new Bildmass(500 + zufall.nextInt(500), 400)));
        assertEquals(List.of(), Bildpruefung.maengel(Funkenlinie.zeichne("x", werte, zahl(zufall), 80, 20)));
    }
}
