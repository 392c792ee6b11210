package org.leitwerk.controlling.verfahren;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Vorgabeart;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.controlling.verfahren.Verlauf.Punkt;
import org.leitwerk.steuerung.Bewertungsmethode;

/**
 * {@code trend}: whether the value gets better; a target says no more than the direction.
 *
 * <p>Source: KGSt-Handbuch 2011, Kap. 5.5.2 (monitoring of developments by direction).
 *
 * <p>Formula: the sign of the mean yearly change of the last (at most six) data points, judged by the direction of the
 * target, else by that of the indicator: better, unchanged, worse. Needs two points. It has no threshold.
 *
 * <p>Example: 12.4 (2021), 12.1 (2022), 11.8 (2023), lower is better: (11.8 − 12.4) ÷ 2 = −0.3 a year: better.
 */
final class Trendrichtung implements Verfahren {

    @Override
    public Bewertungsmethode methode() {
        return Bewertungsmethode.TREND;
    }

    @Override
    public Urteil bewerte(Zielvorgabe vorgabe, Lage lage) {
        if (vorgabe.art() == Vorgabeart.RICHTUNG) {
            return urteil(vorgabe.richtung(), vorzeichen -> Richtungswertung.von(vorgabe, lage, vorzeichen), lage);
        }
        return urteil(vorgabe.richtung() == Richtung.HALTEN ? lage.richtung() : vorgabe.richtung(), lage);
    }

    @Override
    public Optional<Urteil> ohneZiel(Lage lage) {
        return Optional.of(urteil(lage.richtung(), lage));
    }

    private static Urteil urteil(Richtung richtung, Lage lage) {
        return urteil(
                richtung,
                vorzeichen -> richtung == Richtung.HALTEN ? -Math.abs(vorzeichen) : richtung.wertung(vorzeichen),
                lage);
    }

    private static Urteil urteil(Richtung richtung, IntUnaryOperator wertungen, Lage lage) {
        Bruch aenderung = lage.verlauf().jahresaenderung();
        if (aenderung == null) {
            return Urteil.ohne(
                    lage.element(), () -> "Ohne Bewertung, weil ein Trend mindestens zwei Jahre mit Werten braucht.");
        }
        if (richtung == Richtung.UNBESTIMMT) {
            return Urteil.ohne(
                    lage.element(),
                    () ->
                            "Ohne Bewertung, weil nicht gesagt ist, ob ein höherer oder ein niedrigerer Wert besser ist.");
        }
        int wertung = wertungen.applyAsInt(aenderung.signum());
        Status status = wertung > 0 ? Status.AUF_KURS : wertung == 0 ? Status.LEICHTE_ABWEICHUNG : Status.GEFAEHRDET;
        Punkt erster = lage.verlauf().erster();
        Punkt letzter = lage.verlauf().letzter();
        return Urteil.von(
                status,
                lage.element(),
                () -> "Trend: "
                        + Statusanzeige.von(Bewertungsmethode.TREND, status).wort() + ", weil sich der Wert, der "
                        + soll(richtung) + " soll, von " + lage.form().mit(erster.wert()) + " ("
                        + erster.zeit().anzeige() + ") auf " + lage.form().mit(letzter.wert()) + " ("
                        + letzter.zeit().anzeige() + ") um " + lage.form().ohne(aenderung) + " je Jahr verändert hat.",
                () -> List.of("Mittlere jährliche Veränderung: (" + lage.form().ohne(letzter.wert()) + " − "
                        + lage.form().glied(erster.wert()) + ") : " + Zahlform.jahre(letzter.jahr() - erster.jahr())
                        + " = "
                        + lage.form().ohne(aenderung) + "."));
    }

    private static String soll(Richtung richtung) {
        return switch (richtung) {
            case STEIGEN -> "steigen";
            case SINKEN -> "sinken";
            case HALTEN, UNBESTIMMT -> "gleich bleiben";
        };
    }
}
