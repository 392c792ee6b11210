package org.leitwerk.controlling.verfahren;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Vorgabeart;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.controlling.verfahren.Verlauf.Punkt;
import org.leitwerk.steuerung.Bewertungsmethode;

/**
 * {@code wetter}: the weather signs of the German sustainability indicators.
 *
 * <p>Source: Statistisches Bundesamt, Nachhaltige Entwicklung in Deutschland – Indikatorenbericht, chapter on how the
 * status of the indicators is worked out.
 *
 * <p>Formula: mean change m of the last five years (six data points; four or five are allowed, fewer give no status).
 *
 * <ol>
 *   <li>Target value with a year: the last value is carried on with m to the target year. The projection reaches the
 *       target or misses it by less than 5 % of the distance between target and last value: Sonne; by 5 to 20 %: leicht
 *       bewölkt; by more, but moving towards it: Wolke; else Gewitter.
 *   <li>Of a range the weakest bound counts (see {@link org.leitwerk.controlling.zielwert.Vorgabenleser}); of several
 *       target years the nearest, of several targets the worst (see {@link Zielauswahl}).
 *   <li>To be kept every year, already reached, or the target year is the last data year: reached and m not for the
 *       worse: Sonne; reached, but m for the worse: leicht bewölkt; missed, but moving towards it: Wolke; else
 *       Gewitter.
 *   <li>Only a direction: m and last change right: Sonne; m right, last not: leicht bewölkt; m wrong or zero, last
 *       right: Wolke; neither: Gewitter.
 * </ol>
 *
 * <p>Example: 60, 57, 55, 52, 50, 45 in 2020 to 2025, at most 30 by 2030: m = (45 − 60) ÷ 5 = −3; 45 + 5 · (−3) = 30:
 * reached, Sonne.
 */
final class Wetter implements Verfahren {

    /** So many data points are needed at least. */
    static final int MINDESTENS = 4;

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);

    @Override
    public Bewertungsmethode methode() {
        return Bewertungsmethode.WETTER;
    }

    @Override
    public Urteil bewerte(Zielvorgabe vorgabe, Lage lage) {
        Verlauf verlauf = lage.verlauf();
        if (verlauf.anzahl() < MINDESTENS) {
            return Urteil.ohne(
                    lage.element(),
                    () -> "Ohne Bewertung, weil die Wetterregel mindestens " + MINDESTENS
                            + " Jahre mit Werten braucht und es nur " + verlauf.anzahl() + " gibt.");
        }
        if (vorgabe.art() == Vorgabeart.RICHTUNG) {
            return richtung(vorgabe, lage);
        }
        boolean einzuhalten = vorgabe.zieljahr() == 0
                || vorgabe.zieljahr() <= verlauf.letzter().jahr();
        return einzuhalten || vorgabe.erreicht(verlauf.letzter().wert())
                ? gehalten(vorgabe, lage)
                : fortgeschrieben(vorgabe, lage);
    }

    private static Urteil fortgeschrieben(Zielvorgabe vorgabe, Lage lage) {
        Verlauf verlauf = lage.verlauf();
        BigDecimal letzter = verlauf.letzter().wert();
        BigDecimal soll = Zielstand.von(vorgabe, verlauf.letzter()).soll();
        Bruch prognose = verlauf.fortgeschrieben(vorgabe.zieljahr());
        BigDecimal abstand = soll.subtract(letzter);
        // Where the bound itself does not count ("unter 3 %") the distance may be zero and a share of it unknown.
        int hin = abstand.signum() != 0 ? abstand.signum() : vorgabe.richtung() == Richtung.STEIGEN ? 1 : -1;
        Bruch fehlt = Bruch.von(soll).minus(prognose);
        boolean erreicht = fehlt.signum() == -hin || fehlt.signum() == 0 && !vorgabe.streng();
        Bruch verfehlt = abstand.signum() == 0 ? null : fehlt.betrag().durch(Bruch.von(abstand.abs()));
        boolean naehert = verlauf.jahresaenderung().signum() == hin;
        Status status = stufe(erreicht, verfehlt, naehert, lage.schwellen());
        return Urteil.von(
                status,
                lage.element(),
                () -> wort(status) + ", weil die Fortschreibung auf "
                        + lage.form().mit(prognose) + " ("
                        + vorgabe.zieljahr() + ") das Ziel „" + vorgabe.text() + "“ "
                        + folge(erreicht, verfehlt, naehert, lage) + ".",
                () -> {
                    List<String> saetze = new ArrayList<>();
                    saetze.add(mittelsatz(lage));
                    saetze.add("Fortschreibung: " + lage.form().ohne(letzter) + " + ("
                            + vorgabe.zieljahr() + " − " + verlauf.letzter().jahr() + ") · "
                            + klammer(lage, verlauf.jahresaenderung()) + " = "
                            + lage.form().mit(prognose) + ".");
                    if (!erreicht && verfehlt != null) {
                        saetze.add("Verfehlt um " + lage.form().ohne(fehlt.betrag()) + " von "
                                + lage.form().ohne(abstand.abs()) + " Abstand zwischen Ziel ("
                                + lage.form().ohne(soll) + ") und letztem Wert ("
                                + lage.form().ohne(letzter) + "): "
                                + prozent(verfehlt, lage) + " (Sonne unter "
                                + Zahlform.deutsch(lage.schwellen().sonne()) + " %, leicht bewölkt bis "
                                + Zahlform.deutsch(lage.schwellen().bewoelkt()) + " %).");
                    }
                    return saetze;
                });
    }

    private static Status stufe(boolean erreicht, Bruch verfehlt, boolean naehert, Schwellenwerte schwellen) {
        if (erreicht) {
            return Status.AUF_KURS;
        }
        if (verfehlt != null && naehert) {
            Bruch prozent = verfehlt.mal(HUNDERT);
            if (prozent.compareTo(schwellen.sonne()) < 0) {
                return Status.AUF_KURS;
            }
            return prozent.compareTo(schwellen.bewoelkt()) <= 0 ? Status.LEICHTE_ABWEICHUNG : Status.ABWEICHUNG;
        }
        return Status.GEFAEHRDET;
    }

    private static String folge(boolean erreicht, Bruch verfehlt, boolean naehert, Lage lage) {
        if (erreicht) {
            return "erreicht";
        }
        return naehert && verfehlt != null
                ? "um " + prozent(verfehlt, lage) + " des Abstands verfehlt und der Wert sich ihm nähert"
                : "verfehlt und der Wert sich ihm nicht nähert";
    }

    private static Urteil gehalten(Zielvorgabe vorgabe, Lage lage) {
        Verlauf verlauf = lage.verlauf();
        Punkt letzter = verlauf.letzter();
        boolean erreicht = vorgabe.erreicht(letzter.wert());
        int mittel = verlauf.jahresaenderung().signum();
        int wertung = zumBesseren(vorgabe, letzter.wert(), mittel);
        Status status = erreicht
                ? wertung >= 0 ? Status.AUF_KURS : Status.LEICHTE_ABWEICHUNG
                : wertung > 0 ? Status.ABWEICHUNG : Status.GEFAEHRDET;
        return Urteil.von(
                status,
                lage.element(),
                () -> wort(status) + ", weil " + lage.form().mit(letzter.wert()) + " ("
                        + letzter.zeit().anzeige() + ") das Ziel „" + vorgabe.text() + "“ "
                        + (erreicht ? "erreicht und sich der Wert im Mittel " : "verfehlt und sich der Wert im Mittel ")
                        + (wertung > 0 ? "verbessert" : wertung == 0 ? "nicht verändert" : "verschlechtert") + ".",
                () -> List.of(mittelsatz(lage)));
    }

    /** Whether the mean change is for the better: towards the target, within a range towards its middle. */
    private static int zumBesseren(Zielvorgabe vorgabe, BigDecimal wert, int vorzeichen) {
        if (vorgabe.richtung() != Richtung.HALTEN || vorgabe.untergrenze() == null || vorgabe.obergrenze() == null) {
            return vorgabe.richtung().wertung(vorzeichen);
        }
        int zurMitte = vorgabe.untergrenze()
                .add(vorgabe.obergrenze())
                .subtract(wert.add(wert))
                .signum();
        return zurMitte == 0 ? -Math.abs(vorzeichen) : zurMitte * vorzeichen;
    }

    private static Urteil richtung(Zielvorgabe vorgabe, Lage lage) {
        Verlauf verlauf = lage.verlauf();
        boolean mittel =
                Richtungswertung.von(vorgabe, lage, verlauf.jahresaenderung().signum()) > 0;
        boolean zuletzt =
                Richtungswertung.von(vorgabe, lage, verlauf.letzteAenderung().signum()) > 0;
        Status status = mittel
                ? zuletzt ? Status.AUF_KURS : Status.LEICHTE_ABWEICHUNG
                : zuletzt ? Status.ABWEICHUNG : Status.GEFAEHRDET;
        return Urteil.von(
                status,
                lage.element(),
                () -> wort(status) + ", weil für das Ziel „" + vorgabe.text() + "“ die mittlere Veränderung ("
                        + vorzeichen(lage, verlauf.jahresaenderung()) + " je Jahr) "
                        + (mittel ? "stimmt" : "nicht stimmt") + " und die letzte ("
                        + vorzeichen(lage, Bruch.von(verlauf.letzteAenderung())) + ") "
                        + (zuletzt ? "stimmt" : "nicht stimmt") + ".",
                () -> List.of(
                        mittelsatz(lage),
                        "Letzte Veränderung: "
                                + lage.form().ohne(verlauf.letzter().wert()) + " ("
                                + verlauf.letzter().zeit().anzeige() + ") − "
                                + lage.form().glied(verlauf.vorletzter().wert()) + " ("
                                + verlauf.vorletzter().zeit().anzeige() + ") = "
                                + lage.form().ohne(verlauf.letzteAenderung()) + "."));
    }

    private static String mittelsatz(Lage lage) {
        Punkt erster = lage.verlauf().erster();
        Punkt letzter = lage.verlauf().letzter();
        return "Mittlere jährliche Veränderung der letzten " + lage.verlauf().anzahl() + " Werte: ("
                + lage.form().ohne(letzter.wert()) + " (" + letzter.zeit().anzeige() + ") − "
                + lage.form().glied(erster.wert()) + " (" + erster.zeit().anzeige() + ")) : "
                + Zahlform.jahre(letzter.jahr() - erster.jahr()) + " = "
                + lage.form().ohne(lage.verlauf().jahresaenderung()) + ".";
    }

    private static String klammer(Lage lage, Bruch wert) {
        return lage.form().glied(wert.wert());
    }

    private static String vorzeichen(Lage lage, Bruch wert) {
        return (wert.signum() > 0 ? "+" : "") + lage.form().ohne(wert);
    }

    private static String prozent(Bruch anteil, Lage lage) {
        return Zahlform.prozent(
                anteil, lage.schwellen().sonne(), lage.schwellen().bewoelkt());
    }

    private static String wort(Status status) {
        return "Wetter: " + Statusanzeige.von(Bewertungsmethode.WETTER, status).wort();
    }
}
