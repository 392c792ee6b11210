package org.leitwerk.controlling.verfahren;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Vorgabeart;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.Zielwertergebnis;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.steuerung.Bewertungsmethode;

/** Applies a method to a target, and to a series without one. */
public final class Bewerter {

    private static final Map<Bewertungsmethode, Verfahren> VERFAHREN = new EnumMap<>(Bewertungsmethode.class);

    static {
        for (Verfahren verfahren : List.of(
                new Sollist(), new Wetter(), new Wachstum(), new Trendrichtung(), new Farbschwelle(), new Manuell())) {
            VERFAHREN.put(verfahren.methode(), verfahren);
        }
    }

    private Bewerter() {}

    /**
     * The method that holds.
     *
     * @param indikator that of the indicator
     * @param plan that of the plan; may be null
     * @return never {@code OFFEN}: {@code sollist} if neither says anything
     */
    public static Bewertungsmethode methode(Bewertungsmethode indikator, Bewertungsmethode plan) {
        if (VERFAHREN.containsKey(indikator)) {
            return indikator;
        }
        return VERFAHREN.containsKey(plan) ? plan : Bewertungsmethode.SOLLIST;
    }

    /**
     * Judges a series by a target.
     *
     * @param methode a method that {@link #methode} has given
     * @param vorgabe the target
     * @param lage the series
     */
    public static Zielwertergebnis bewerte(Bewertungsmethode methode, Zielvorgabe vorgabe, Lage lage) {
        if (methode == Bewertungsmethode.MANUELL) {
            return ergebnis(vorgabe, Manuell.urteil(lage), lage);
        }
        if (lage.verlauf().anzahl() == 0) {
            return ergebnis(
                    vorgabe,
                    Urteil.ohne(
                            lage.element(),
                            () -> "Ohne Bewertung, weil es keinen Wert gibt, der sich mit dem Ziel „" + vorgabe.text()
                                    + "“ vergleichen lässt."),
                    lage);
        }
        if (!vorgabe.mangel().isEmpty()) {
            return ergebnis(vorgabe, Urteil.ohne(lage.element(), vorgabe::mangel), lage);
        }
        if (vorgabe.art() == Vorgabeart.QUALITATIV) {
            return ergebnis(
                    vorgabe,
                    Urteil.ohne(
                            lage.element(),
                            () -> "Ohne Bewertung, weil nur ein Mensch beurteilen kann, ob „" + vorgabe.text()
                                    + "“ erreicht ist (bewertung …)."),
                    lage);
        }
        return ergebnis(vorgabe, VERFAHREN.get(methode).bewerte(vorgabe, lage), lage);
    }

    /**
     * Judges a series that has no target.
     *
     * @param methode a method that {@link #methode} has given
     * @param lage the series
     */
    public static Urteil ohneZiel(Bewertungsmethode methode, Lage lage) {
        if (lage.verlauf().anzahl() == 0 && methode != Bewertungsmethode.MANUELL) {
            return Urteil.ohne(lage.element(), () -> "Ohne Bewertung, weil es keinen Wert gibt.");
        }
        return VERFAHREN
                .get(methode)
                .ohneZiel(lage)
                .orElseGet(() -> Urteil.ohne(
                        lage.element(),
                        () -> "Ohne Bewertung, weil es keinen Zielwert gibt und die Methode " + methode.getLiteral()
                                + " einen braucht."));
    }

    private static Zielwertergebnis ergebnis(Zielvorgabe vorgabe, Urteil urteil, Lage lage) {
        boolean messbar =
                lage.verlauf().anzahl() > 0 && vorgabe.mangel().isEmpty() && vorgabe.art() != Vorgabeart.QUALITATIV;
        if (!messbar) {
            return new Zielwertergebnis(
                    vorgabe, null, null, ausStatus(urteil.status()), null, urteil.status(), urteil.begruendung());
        }
        Zielstand stand = Zielstand.von(vorgabe, lage.verlauf().letzter());
        boolean ohneGrenze = stand.soll() == null;
        return new Zielwertergebnis(
                vorgabe,
                wert(stand.anteil()),
                wert(stand.zeitanteil()),
                ohneGrenze ? ausStatus(urteil.status()) : stand.erfuellung(),
                prognose(vorgabe, lage),
                urteil.status(),
                urteil.begruendung());
    }

    /** Where there is nothing to measure, a direction is kept, not sure, or missed. */
    private static BigDecimal ausStatus(Status status) {
        return switch (status) {
            case AUF_KURS -> BigDecimal.ONE;
            case LEICHTE_ABWEICHUNG, ABWEICHUNG -> new BigDecimal("0.5");
            case GEFAEHRDET -> BigDecimal.ZERO;
            case OHNE -> null;
        };
    }

    /** The mean change carried on to the target year; needs as many data points as the weather rule. */
    private static BigDecimal prognose(Zielvorgabe vorgabe, Lage lage) {
        Verlauf verlauf = lage.verlauf();
        boolean kuenftig = vorgabe.zieljahr() > verlauf.letzter().jahr();
        return kuenftig && verlauf.anzahl() >= Wetter.MINDESTENS
                ? wert(verlauf.fortgeschrieben(vorgabe.zieljahr()))
                : null;
    }

    private static BigDecimal wert(Bruch bruch) {
        return bruch == null ? null : bruch.wert();
    }
}
