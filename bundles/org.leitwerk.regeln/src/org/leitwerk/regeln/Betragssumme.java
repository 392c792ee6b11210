package org.leitwerk.regeln;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.steuerung.Betragsreihe;
import org.leitwerk.steuerung.Jahresbetrag;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Wertart;

/** Sums over amounts by year. */
public final class Betragssumme {

    // What was spent is not planned a second time.
    private static final Set<Wertart> GEPLANT = EnumSet.of(
            Wertart.OFFEN, Wertart.ANSATZ, Wertart.PLANUNG, Wertart.SOLL, Wertart.PROGNOSE, Wertart.SCHAETZUNG);

    /**
     * A column of a budget: amounts of one kind in one year.
     *
     * @param jahr year
     * @param art kind of the amounts; not stated means {@link Wertart#ANSATZ}
     */
    public record Spalte(int jahr, Wertart art) {
        @Override
        public String toString() {
            return jahr + " (" + art.getLiteral() + ")";
        }
    }

    private Betragssumme() {}

    /** Whether a measure says what it costs, even if that is nothing. */
    public static boolean gesagt(Massnahme massnahme) {
        return massnahme.getGesamtkosten() != null
                || massnahme.getKosten().stream()
                        .flatMap(reihe -> reihe.getBetraege().stream())
                        .anyMatch(betrag -> betrag.getBetrag() != null);
    }

    /** Sum of all amounts, in Euro. */
    public static BigDecimal von(List<Betragsreihe> reihen) {
        return imJahr(reihen, null);
    }

    /** Sum of the amounts of a year, in Euro; of all years if none is given. */
    public static BigDecimal imJahr(List<Betragsreihe> reihen, Integer jahr) {
        return reihen.stream()
                .flatMap(reihe -> reihe.getBetraege().stream())
                .filter(betrag -> betrag.getBetrag() != null)
                .filter(betrag -> jahr == null || jahr.equals(betrag.getJahr()))
                .map(Jahresbetrag::getBetrag)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What a measure is planned to cost in a year, in Euro; in all years if none is given, then the stated total if
     * there is one.
     */
    public static BigDecimal geplant(Massnahme massnahme, Integer jahr) {
        if (jahr == null && massnahme.getGesamtkosten() != null) {
            return massnahme.getGesamtkosten();
        }
        return imJahr(
                massnahme.getKosten().stream()
                        .filter(reihe -> GEPLANT.contains(reihe.getArt()))
                        .toList(),
                jahr);
    }

    /** Sums by year and kind, in the order written. */
    public static Map<Spalte, BigDecimal> jeSpalte(List<Betragsreihe> reihen) {
        Map<Spalte, BigDecimal> summen = new LinkedHashMap<>();
        for (Betragsreihe reihe : reihen) {
            Wertart art = reihe.getArt() == Wertart.OFFEN ? Wertart.ANSATZ : reihe.getArt();
            for (Jahresbetrag betrag : reihe.getBetraege()) {
                if (betrag.getJahr() != null && betrag.getBetrag() != null) {
                    summen.merge(new Spalte(betrag.getJahr(), art), betrag.getBetrag(), BigDecimal::add);
                }
            }
        }
        return summen;
    }
}
