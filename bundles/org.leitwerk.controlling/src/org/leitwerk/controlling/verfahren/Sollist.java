package org.leitwerk.controlling.verfahren;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Vorgabeart;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.controlling.verfahren.Verlauf.Punkt;
import org.leitwerk.steuerung.Bewertungsmethode;

/**
 * {@code sollist}: the achieved share of the way against the share of the time that has passed.
 *
 * <p>Source: KGSt-Handbuch 2011, Kap. 3.1 (Soll-Ist-Vergleich, Zielerreichungsgrad); on a straight line from base to
 * target, as usual in programme controlling.
 *
 * <p>Formula: share of the way a = (last − base) ÷ (target − base); share of the time z = (last year − base year) ÷
 * (target year − base year), at most 1; fulfilment = a ÷ z. Green from 95 %, yellow from 80 %, else red. Reached is
 * green. Without base or year the fulfilment is last ÷ target (target ÷ last where the value should fall). Only a
 * direction: last against base, else against the value before; right green, unchanged yellow, wrong red; "jährlich":
 * every change must be right for green, the last one for yellow.
 *
 * <p>Example: from 60 (2019) to 30 by 2029, last 45 (2025): a = 15 ÷ 30 = 50 %, z = 6 ÷ 10 = 60 %, fulfilment 50 ÷ 60 =
 * 83,3 %: yellow.
 */
final class Sollist implements Verfahren {

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);

    @Override
    public Bewertungsmethode methode() {
        return Bewertungsmethode.SOLLIST;
    }

    @Override
    public Urteil bewerte(Zielvorgabe vorgabe, Lage lage) {
        if (vorgabe.art() == Vorgabeart.RICHTUNG) {
            return richtung(vorgabe, lage);
        }
        Punkt letzter = lage.verlauf().letzter();
        Zielstand stand = Zielstand.von(vorgabe, letzter);
        if (stand.erreicht()) {
            return Urteil.von(
                    Status.AUF_KURS,
                    lage.element(),
                    () -> satz(Status.AUF_KURS) + ", weil " + lage.form().mit(letzter.wert()) + " ("
                            + letzter.zeit().anzeige() + ") das Ziel „" + vorgabe.text() + "“ erreicht.");
        }
        if (stand.anteil() != null && stand.zeitanteil() != null) {
            return weg(vorgabe, lage, stand);
        }
        return verhaeltnis(vorgabe, lage, stand);
    }

    private static Urteil weg(Zielvorgabe vorgabe, Lage lage, Zielstand stand) {
        Punkt letzter = lage.verlauf().letzter();
        if (stand.zeitanteil().signum() == 0) {
            return Urteil.ohne(
                    lage.element(),
                    () -> "Ohne Bewertung, weil seit der Basis " + vorgabe.basiszeit() + " bis zum letzten Wert ("
                            + letzter.zeit().anzeige() + ") noch keine Zeit vergangen ist.");
        }
        Bruch erfuellung = stand.anteil().durch(stand.zeitanteil());
        Status status = stufe(erfuellung, lage.schwellen());
        return Urteil.von(
                status,
                lage.element(),
                () -> satz(status) + ", weil " + Zahlform.prozentGenau(stand.anteil()) + " des Wegs in "
                        + Zahlform.prozentGenau(stand.zeitanteil()) + " der Zeit zurückgelegt sind, also "
                        + prozent(erfuellung, lage) + " des Solls (" + grenzen(lage) + ").",
                () -> wegsaetze(vorgabe, lage, stand, erfuellung));
    }

    private static List<String> wegsaetze(Zielvorgabe vorgabe, Lage lage, Zielstand stand, Bruch erfuellung) {
        Zahlform form = lage.form();
        Punkt letzter = lage.verlauf().letzter();
        List<String> saetze = new ArrayList<>();
        saetze.add("Anteil am Weg: (" + form.ohne(letzter.wert()) + " − " + form.glied(vorgabe.basiswert()) + ") : ("
                + form.ohne(stand.soll()) + " − " + form.glied(vorgabe.basiswert()) + ") = "
                + Zahlform.prozentGenau(stand.anteil()) + "; Basis ist " + form.mit(vorgabe.basiswert()) + " ("
                + vorgabe.basiszeit() + "), letzter Wert " + form.mit(letzter.wert()) + " ("
                + letzter.zeit().anzeige() + "), Ziel „" + vorgabe.text() + "“.");
        saetze.add("Anteil an der Zeit: (" + letzter.jahr() + " − " + vorgabe.basisjahr() + ") : ("
                + vorgabe.zieljahr() + " − " + vorgabe.basisjahr() + ") = " + Zahlform.prozentGenau(stand.zeitanteil())
                + (letzter.jahr() > vorgabe.zieljahr() ? ", höchstens 100 %." : "."));
        saetze.add("Erfüllung des Solls: " + Zahlform.prozentGenau(stand.anteil()) + " : "
                + Zahlform.prozentGenau(stand.zeitanteil()) + " = " + prozent(erfuellung, lage) + ".");
        return saetze;
    }

    private static Urteil verhaeltnis(Zielvorgabe vorgabe, Lage lage, Zielstand stand) {
        Punkt letzter = lage.verlauf().letzter();
        Zahlform form = lage.form();
        if (stand.verhaeltnis() == null) {
            return Urteil.von(
                    Status.GEFAEHRDET,
                    lage.element(),
                    () -> satz(Status.GEFAEHRDET) + ", weil " + form.mit(letzter.wert()) + " ("
                            + letzter.zeit().anzeige() + ") das Ziel „" + vorgabe.text()
                            + "“ nicht erreicht und sich mit Werten bis 0 kein Verhältnis bilden lässt.");
        }
        Status status = stufe(stand.verhaeltnis(), lage.schwellen());
        boolean steigt = stand.verhaeltnis().equals(Bruch.von(letzter.wert(), stand.soll()));
        return Urteil.von(
                status,
                lage.element(),
                () -> satz(status) + ", weil " + form.mit(letzter.wert()) + " ("
                        + letzter.zeit().anzeige() + ") das Ziel „" + vorgabe.text() + "“ zu "
                        + prozent(stand.verhaeltnis(), lage) + " erfüllt (" + grenzen(lage) + ").",
                () -> List.of("Erfüllung ohne Weg von einer Basis: "
                        + form.ohne(steigt ? letzter.wert() : stand.soll()) + " : "
                        + form.ohne(steigt ? stand.soll() : letzter.wert()) + " = "
                        + prozent(stand.verhaeltnis(), lage) + "."));
    }

    private static Urteil richtung(Zielvorgabe vorgabe, Lage lage) {
        if (vorgabe.jaehrlich()) {
            return jaehrlich(vorgabe, lage);
        }
        Punkt letzter = lage.verlauf().letzter();
        Punkt davor = lage.verlauf().vorletzter();
        BigDecimal vergleich = vorgabe.basiswert() != null ? vorgabe.basiswert() : davor == null ? null : davor.wert();
        if (vergleich == null) {
            return Urteil.ohne(
                    lage.element(),
                    () -> "Ohne Bewertung, weil es vor " + letzter.zeit().anzeige()
                            + " keinen Wert gibt, mit dem sich die Richtung „" + vorgabe.text() + "“ zeigt.");
        }
        int wertung = Richtungswertung.von(
                vorgabe, lage, letzter.wert().subtract(vergleich).signum());
        Status status = wertung > 0 ? Status.AUF_KURS : wertung == 0 ? Status.LEICHTE_ABWEICHUNG : Status.GEFAEHRDET;
        String seit =
                vorgabe.basiswert() != null ? vorgabe.basiszeit() : davor.zeit().anzeige();
        return Urteil.von(
                status,
                lage.element(),
                () -> satz(status) + ", weil sich der Wert von " + lage.form().mit(vergleich) + " (" + seit
                        + ") auf " + lage.form().mit(letzter.wert()) + " ("
                        + letzter.zeit().anzeige() + ") " + Richtungswertung.wort(wertung) + " und das Ziel „"
                        + vorgabe.text() + "“ ist.");
    }

    private static Urteil jaehrlich(Zielvorgabe vorgabe, Lage lage) {
        List<Punkt> punkte = lage.verlauf().punkte().stream()
                .filter(punkt -> punkt.jahr() >= vorgabe.basisjahr())
                .toList();
        if (punkte.size() < 2) {
            return Urteil.ohne(
                    lage.element(),
                    () -> "Ohne Bewertung, weil es keine zwei Jahre mit Werten gibt, zwischen denen sich „"
                            + vorgabe.text() + "“ zeigt.");
        }
        List<String> saetze = new ArrayList<>();
        int richtige = 0;
        int letzte = 0;
        for (int i = 1; i < punkte.size(); i++) {
            Punkt vorher = punkte.get(i - 1);
            Punkt dann = punkte.get(i);
            letzte = Richtungswertung.von(
                    vorgabe, lage, dann.wert().subtract(vorher.wert()).signum());
            richtige += letzte > 0 ? 1 : 0;
            saetze.add(vorher.zeit().anzeige() + " bis " + dann.zeit().anzeige() + ": von "
                    + lage.form().ohne(vorher.wert()) + " auf " + lage.form().mit(dann.wert()) + ", "
                    + Richtungswertung.wort(letzte) + ".");
        }
        int schritte = punkte.size() - 1;
        int gut = richtige;
        Status status = gut == schritte ? Status.AUF_KURS : letzte > 0 ? Status.LEICHTE_ABWEICHUNG : Status.GEFAEHRDET;
        return Urteil.von(
                status,
                lage.element(),
                () -> satz(status) + ", weil von " + schritte + " Schritten von Wert zu Wert " + gut
                        + " dem Ziel „" + vorgabe.text() + "“ folgen"
                        + (gut == schritte
                                ? "."
                                : status == Status.GEFAEHRDET ? ", der letzte nicht." : ", auch der letzte."),
                () -> saetze);
    }

    private static Status stufe(Bruch erfuellung, Schwellenwerte schwellen) {
        Bruch prozent = erfuellung.mal(HUNDERT);
        if (prozent.compareTo(schwellen.gruen()) >= 0) {
            return Status.AUF_KURS;
        }
        return prozent.compareTo(schwellen.gelb()) >= 0 ? Status.LEICHTE_ABWEICHUNG : Status.GEFAEHRDET;
    }

    private static String prozent(Bruch erfuellung, Lage lage) {
        return Zahlform.prozent(
                erfuellung, lage.schwellen().gruen(), lage.schwellen().gelb());
    }

    private static String grenzen(Lage lage) {
        return "grün ab " + Zahlform.deutsch(lage.schwellen().gruen()) + " %, gelb ab "
                + Zahlform.deutsch(lage.schwellen().gelb()) + " %";
    }

    private static String satz(Status status) {
        return "Soll-Ist: "
                + Statusanzeige.von(Bewertungsmethode.SOLLIST, status).wort();
    }
}
