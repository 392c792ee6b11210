package org.leitwerk.dsl.ide.kurzinfo;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.anzeige.Werttext;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.auswertung.Auswertungen;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.werte.Zahlwert;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * The values of an indicator for the whole area and all people, oldest first. Holds no object of the model.
 *
 * @param titel what is measured
 * @param einheit the unit; may be empty
 * @param polaritaet whether higher is better
 * @param punkte the values
 */
public record Verlauf(String titel, String einheit, Polaritaet polaritaet, List<Punkt> punkte) {

    private static final String STUFEN = "▁▂▃▄▅▆▇█";
    private static final int MITTE = 3;

    /**
     * A measured value.
     *
     * @param zeit the period
     * @param wert the value in the unit of the indicator
     */
    public record Punkt(Zeitangabe zeit, BigDecimal wert) {}

    /** Copies the list. */
    public Verlauf {
        punkte = List.copyOf(punkte);
    }

    /**
     * The course of an indicator with its values from files, formulas and indices; what is held back is not in it.
     *
     * @param stand the plan
     * @param indikator an indicator of it
     * @return its values up to the reference day; those of a part only if there are none of the whole
     */
    public static Verlauf von(Stand stand, Indikator indikator) {
        return Auswertungen.von(stand)
                .indikator(stand.adresse(indikator))
                .map(Verlauf::von)
                .orElseGet(() -> new Verlauf(Beschriftung.text(indikator), "", Polaritaet.OFFEN, List.of()));
    }

    private static Verlauf von(Indikatorergebnis ergebnis) {
        Indikatorergebnis gezeigtes = ergebnis.letzter() != null
                ? ergebnis
                : ergebnis.teile().stream()
                        .filter(teil -> teil.letzter() != null)
                        .findFirst()
                        .orElse(ergebnis);
        List<Punkt> punkte = gezeigtes.reihe().werte().stream()
                .filter(Wert::vorhanden)
                .map(wert -> new Punkt(wert.zeit(), Werttext.gerundet(wert.zahl(), gezeigtes)))
                .toList();
        return new Verlauf(ergebnis.element().titel(), ergebnis.einheit(), ergebnis.polaritaet(), punkte);
    }

    /** The newest value. */
    public Optional<Punkt> letzter() {
        return punkte.isEmpty() ? Optional.empty() : Optional.of(punkte.get(punkte.size() - 1));
    }

    /** The smallest and the largest value; zero without values. */
    BigDecimal kleinster() {
        return punkte.stream().map(Punkt::wert).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    /** The largest value; zero without values. */
    BigDecimal groesster() {
        return punkte.stream().map(Punkt::wert).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    /**
     * The values as a line of bars, {@code ▁▃▅█}, from the smallest to the largest.
     *
     * @return one sign a value; bars of middle height if all are equal
     */
    public String funkenlinie() {
        BigDecimal unten = kleinster();
        double spanne = groesster().subtract(unten).doubleValue();
        StringBuilder linie = new StringBuilder();
        for (Punkt punkt : punkte) {
            double anteil = punkt.wert().subtract(unten).doubleValue() / spanne;
            int stufe = spanne == 0 ? MITTE : (int) Math.round(anteil * (STUFEN.length() - 1));
            linie.append(STUFEN.charAt(stufe));
        }
        return linie.toString();
    }

    /**
     * The change from the value before the last one to the last one, in words.
     *
     * @return such as {@code gestiegen (besser)}; empty with fewer than two values
     */
    public String tendenz() {
        if (punkte.size() < 2) {
            return "";
        }
        int richtung = punkte.get(punkte.size() - 1)
                .wert()
                .compareTo(punkte.get(punkte.size() - 2).wert());
        if (richtung == 0) {
            return "unverändert";
        }
        String wort = richtung > 0 ? "gestiegen" : "gesunken";
        return switch (polaritaet) {
            case HOEHER -> wort + (richtung > 0 ? " (besser)" : " (schlechter)");
            case NIEDRIGER -> wort + (richtung < 0 ? " (besser)" : " (schlechter)");
            default -> wort;
        };
    }

    /**
     * A value with its unit.
     *
     * @param wert a value of this indicator
     * @return German notation, such as {@code 85,5 %}
     */
    public String anzeige(BigDecimal wert) {
        return Zahlwert.anzeige(wert) + (einheit.isEmpty() ? "" : " " + einheit);
    }
}
