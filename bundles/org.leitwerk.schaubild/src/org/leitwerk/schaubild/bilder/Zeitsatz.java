package org.leitwerk.schaubild.bilder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.leitwerk.schaubild.Tafel;

/** A time series in words and numbers. */
final class Zeitsatz {

    private Zeitsatz() {}

    static List<Messpunkt> nachZeit(List<Messpunkt> punkte) {
        return punkte.stream()
                .sorted(Comparator.comparingDouble(Messpunkt::jahr))
                .toList();
    }

    /** The last value with a number of the series the picture is about; null without one. */
    static Messpunkt letzter(Zeitreihendaten daten) {
        return mitZahl(daten).reduce((a, b) -> b).orElse(null);
    }

    private static String name(Zeitreihendaten daten) {
        return daten.reihen().get(0).name();
    }

    private static java.util.stream.Stream<Messpunkt> mitZahl(Zeitreihendaten daten) {
        return daten.reihen().stream()
                .limit(1)
                .flatMap(reihe -> nachZeit(reihe.punkte()).stream())
                .filter(p -> p.wert() != null);
    }

    static boolean hat(Zeitreihendaten daten, Messpunkt.Art art) {
        return daten.reihen().stream().flatMap(reihe -> reihe.punkte().stream()).anyMatch(p -> p.art() == art);
    }

    /** A value as a sentence. */
    static String satz(Zeitreihendaten daten, int reihe, Messpunkt punkt) {
        String wert = punkt.wert() == null ? punkt.art().wort() : daten.form().mitEinheit(punkt.wert());
        String zusatz = punkt.art() == Messpunkt.Art.VORLAEUFIG ? " (vorläufig)" : "";
        return daten.reihen().get(reihe).name() + ", " + punkt.zeit() + ": " + wert + zusatz;
    }

    /** What the picture shows, in some sentences. */
    static String von(Zeitreihendaten daten) {
        List<String> saetze = new ArrayList<>();
        Messpunkt letzter = letzter(daten);
        Messpunkt erster = mitZahl(daten).findFirst().orElse(null);
        if (letzter == null) {
            saetze.add("Es liegen keine Werte vor.");
        } else if (erster.equals(letzter)) {
            saetze.add(name(daten) + ": " + daten.form().mitEinheit(letzter.wert()) + " (" + letzter.zeit() + ").");
        } else {
            saetze.add(name(daten) + ": von " + daten.form().mitEinheit(erster.wert()) + " (" + erster.zeit() + ") auf "
                    + daten.form().mitEinheit(letzter.wert()) + " (" + letzter.zeit() + ").");
        }
        Zeitreihendaten.Ziel ziel = daten.ziel();
        if (ziel != null && ziel.zielwert() != null) {
            String bis = ziel.zieljahr() > 0 ? " bis " + (int) ziel.zieljahr() : ", dauerhaft";
            saetze.add("Ziel: " + daten.form().mitEinheit(ziel.zielwert()) + bis + ".");
        }
        if (ziel != null && ziel.untergrenze() != null) {
            saetze.add("Mindestens " + daten.form().mitEinheit(ziel.untergrenze()) + ".");
        }
        if (ziel != null && ziel.obergrenze() != null) {
            saetze.add("Höchstens " + daten.form().mitEinheit(ziel.obergrenze()) + ".");
        }
        if (daten.prognose() != null) {
            saetze.add("Prognose für " + (int) daten.prognosejahr() + ": "
                    + daten.form().mitEinheit(daten.prognose()) + ".");
        }
        return String.join(" ", saetze);
    }

    static Tafel tafel(Zeitreihendaten daten) {
        List<List<Object>> zeilen = new ArrayList<>();
        for (Zeitreihendaten.Reihe reihe : daten.reihen()) {
            for (Messpunkt punkt : nachZeit(reihe.punkte())) {
                String art = punkt.art() == Messpunkt.Art.ENDGUELTIG
                        ? ""
                        : punkt.art().wort();
                zeilen.add(Arrays.asList(reihe.name(), punkt.zeit(), punkt.wert(), art));
            }
        }
        String wert = daten.form().einheit().isEmpty()
                ? "Wert"
                : "Wert in " + daten.form().einheit();
        return new Tafel(daten.kopf().titel(), List.of("Reihe", "Zeit", wert, "Hinweis"), zeilen);
    }
}
