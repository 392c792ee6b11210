package org.leitwerk.controlling.verfahren;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Vorgabeart;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.controlling.verfahren.Verlauf.Punkt;
import org.leitwerk.steuerung.Bewertungsmethode;

/**
 * {@code wachstum}: the ratio of the actual to the required yearly growth.
 *
 * <p>Source: Eurostat, Sustainable development in the European Union – monitoring report, method annex (compound annual
 * growth rate, CAGR).
 *
 * <p>Formula: actual = (last ÷ base)^(1 ÷ years) − 1, required = (target ÷ base)^(1 ÷ years to the target year) − 1;
 * ratio = actual ÷ required. From 0.95 distinct, from 0.60 moderate, from 0 little progress, below: away from the
 * target. Without a target value: the actual rate with the sign of the right direction, from 0.015, 0.005 and 0. A
 * reached target is distinct progress. All values must be above 0.
 *
 * <p>Example: base 100 (2015), last 110 (2020), target 144 by 2030: actual = 1.1^(1/5) − 1 = 1.924 %, required =
 * 1.44^(1/15) − 1 = 2.461 %, ratio 0.782: moderate progress.
 */
final class Wachstum implements Verfahren {

    @Override
    public Bewertungsmethode methode() {
        return Bewertungsmethode.WACHSTUM;
    }

    @Override
    public Urteil bewerte(Zielvorgabe vorgabe, Lage lage) {
        Punkt letzter = lage.verlauf().letzter();
        if (vorgabe.art() == Vorgabeart.RICHTUNG || vorgabe.zieljahr() == 0) {
            return vorgabe.erreicht(letzter.wert()) ? erreicht(vorgabe, lage) : rate(vorgabe.richtung(), vorgabe, lage);
        }
        if (vorgabe.erreicht(letzter.wert())) {
            return erreicht(vorgabe, lage);
        }
        BigDecimal basis = vorgabe.basiswert();
        BigDecimal soll = Zielstand.von(vorgabe, letzter).soll();
        int jahre = letzter.jahr() - vorgabe.basisjahr();
        int dauer = vorgabe.zieljahr() - vorgabe.basisjahr();
        if (basis == null || vorgabe.basisjahr() == 0) {
            return Urteil.ohne(
                    lage.element(), () -> "Ohne Bewertung, weil ein Basiswert fehlt, von dem aus gewachsen wird.");
        }
        if (jahre <= 0 || dauer <= 0) {
            return Urteil.ohne(
                    lage.element(),
                    () -> "Ohne Bewertung, weil seit der Basis " + vorgabe.basiszeit()
                            + " keine Zeit vergangen ist oder das " + "Zieljahr " + vorgabe.zieljahr()
                            + " nicht danach liegt.");
        }
        if (basis.signum() <= 0 || soll.signum() <= 0 || letzter.wert().signum() <= 0 || soll.compareTo(basis) == 0) {
            return Urteil.ohne(
                    lage.element(),
                    () -> "Ohne Bewertung, weil sich aus Basis " + lage.form().mit(basis) + ", letztem Wert "
                            + lage.form().mit(letzter.wert()) + " und Ziel "
                            + lage.form().mit(soll)
                            + " keine Wachstumsraten bilden lassen: alle müssen größer als 0 und Basis und Ziel verschieden sein.");
        }
        return verhaeltnis(
                vorgabe, lage, new Raten(new Rate(letzter.wert(), basis, jahre), new Rate(soll, basis, dauer)));
    }

    /** What the ratio is made of. */
    private record Raten(Rate ist, Rate noetig) {

        Bruch verhaeltnis() {
            return ist.genau().durch(noetig.genau());
        }

        Status stufe(BigDecimal... grenzen) {
            double schaetzung = ist.ungefaehr() / noetig.ungefaehr();
            // The estimate of a quotient of small rates is worse than that of the rates.
            boolean genug = Math.abs(noetig.ungefaehr()) > 1e-4 && Rate.entscheidet(schaetzung, grenzen);
            return Wachstum.stufe(genug ? Bruch.von(BigDecimal.valueOf(schaetzung)) : verhaeltnis(), grenzen);
        }
    }

    private static Urteil verhaeltnis(Zielvorgabe vorgabe, Lage lage, Raten raten) {
        Schwellenwerte schwellen = lage.schwellen();
        Status status = raten.stufe(schwellen.deutlich(), schwellen.maessig(), schwellen.gering());
        Punkt letzter = lage.verlauf().letzter();
        return Urteil.von(
                status,
                lage.element(),
                () -> wort(status) + ", weil das tatsächliche Wachstum (" + Zahlform.zahl(prozent(raten.ist()), 3)
                        + " % je Jahr) das "
                        + Zahlform.zahl(
                                raten.verhaeltnis(), 2, schwellen.deutlich(), schwellen.maessig(), schwellen.gering())
                        + "-Fache des nötigen (" + Zahlform.zahl(prozent(raten.noetig()), 3) + " % je Jahr) ist ("
                        + grenzen(schwellen.deutlich(), schwellen.maessig(), schwellen.gering()) + ").",
                () -> List.of(
                        "Tatsächlich: (" + lage.form().ohne(letzter.wert()) + " : "
                                + lage.form().ohne(raten.ist().anfang()) + ")^(1 : "
                                + raten.ist().jahre() + ") − 1 = "
                                + Zahlform.zahl(prozent(raten.ist()), 3) + " % je Jahr von " + vorgabe.basiszeit()
                                + " bis " + letzter.zeit().anzeige() + ".",
                        "Nötig: (" + lage.form().ohne(raten.noetig().ende()) + " : "
                                + lage.form().ohne(raten.noetig().anfang()) + ")^(1 : "
                                + raten.noetig().jahre() + ") − 1 = "
                                + Zahlform.zahl(prozent(raten.noetig()), 3) + " % je Jahr bis " + vorgabe.zieljahr()
                                + " für das Ziel „" + vorgabe.text() + "“."));
    }

    @Override
    public Optional<Urteil> ohneZiel(Lage lage) {
        return Optional.of(rate(lage.richtung(), null, lage));
    }

    private static Urteil rate(Richtung richtung, Zielvorgabe vorgabe, Lage lage) {
        Verlauf verlauf = lage.verlauf();
        Punkt letzter = verlauf.letzter();
        if (richtung != Richtung.STEIGEN && richtung != Richtung.SINKEN) {
            return Urteil.ohne(
                    lage.element(),
                    () ->
                            "Ohne Bewertung, weil nicht gesagt ist, ob ein höherer oder ein niedrigerer Wert besser ist.");
        }
        boolean eigene = vorgabe != null && vorgabe.basiswert() != null && vorgabe.basisjahr() > 0;
        BigDecimal basis = eigene ? vorgabe.basiswert() : verlauf.erster().wert();
        int jahr = eigene ? vorgabe.basisjahr() : verlauf.erster().jahr();
        int jahre = letzter.jahr() - jahr;
        if (jahre <= 0 || basis.signum() <= 0 || letzter.wert().signum() <= 0) {
            return Urteil.ohne(
                    lage.element(),
                    () -> "Ohne Bewertung, weil sich aus " + lage.form().mit(basis) + " (" + jahr + ") und "
                            + lage.form().mit(letzter.wert()) + " (" + letzter.jahr()
                            + ") keine Wachstumsrate bilden lässt: es braucht zwei Jahre und Werte größer als 0.");
        }
        Schwellenwerte schwellen = lage.schwellen();
        Rate ist = new Rate(letzter.wert(), basis, jahre);
        Status status = stufe(
                ist, richtung, schwellen.deutlichOhneZiel(), schwellen.maessigOhneZiel(), schwellen.geringOhneZiel());
        BigDecimal[] grenzen = {
            schwellen.deutlichOhneZiel().movePointRight(2),
            schwellen.maessigOhneZiel().movePointRight(2),
            schwellen.geringOhneZiel().movePointRight(2)
        };
        return Urteil.von(
                status,
                lage.element(),
                () -> wort(status) + ", weil der Wert, der " + (richtung == Richtung.SINKEN ? "sinken" : "steigen")
                        + " soll, sich von " + lage.form().mit(basis) + " (" + jahr + ") auf "
                        + lage.form().mit(letzter.wert()) + " ("
                        + letzter.zeit().anzeige() + ") um "
                        + Zahlform.zahl(prozent(ist), 3, grenzen) + " % je Jahr verändert hat ("
                        + grenzen(grenzen[0], grenzen[1], grenzen[2]) + ", in Prozent).",
                () -> List.of("Rate: (" + lage.form().ohne(letzter.wert()) + " : "
                        + lage.form().ohne(basis) + ")^(1 : " + jahre + ") − 1 = "
                        + Zahlform.zahl(prozent(ist), 3, grenzen) + " %."));
    }

    private static Urteil erreicht(Zielvorgabe vorgabe, Lage lage) {
        Punkt letzter = lage.verlauf().letzter();
        return Urteil.von(
                Status.AUF_KURS,
                lage.element(),
                () -> wort(Status.AUF_KURS) + ", weil " + lage.form().mit(letzter.wert()) + " ("
                        + letzter.zeit().anzeige() + ") das Ziel „" + vorgabe.text() + "“ erreicht.");
    }

    private static Status stufe(Rate rate, Richtung richtung, BigDecimal... grenzen) {
        BigDecimal vorzeichen = richtung == Richtung.SINKEN ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        double schaetzung = rate.ungefaehr() * vorzeichen.doubleValue();
        return Rate.entscheidet(schaetzung, grenzen)
                ? stufe(Bruch.von(BigDecimal.valueOf(schaetzung)), grenzen)
                : stufe(rate.genau().mal(vorzeichen), grenzen);
    }

    /** The step by the thresholds of distinct, moderate and little progress. */
    private static Status stufe(Bruch wert, BigDecimal... grenzen) {
        if (wert.compareTo(grenzen[0]) >= 0) {
            return Status.AUF_KURS;
        }
        if (wert.compareTo(grenzen[1]) >= 0) {
            return Status.LEICHTE_ABWEICHUNG;
        }
        return wert.compareTo(grenzen[2]) >= 0 ? Status.ABWEICHUNG : Status.GEFAEHRDET;
    }

    private static Bruch prozent(Rate rate) {
        return rate.genau().mal(BigDecimal.valueOf(100));
    }

    private static String grenzen(BigDecimal deutlich, BigDecimal maessig, BigDecimal gering) {
        return "deutlich ab " + Zahlform.deutsch(deutlich) + ", mäßig ab " + Zahlform.deutsch(maessig) + ", gering ab "
                + Zahlform.deutsch(gering);
    }

    private static String wort(Status status) {
        return "Wachstum: "
                + Statusanzeige.von(Bewertungsmethode.WACHSTUM, status).wort();
    }
}
