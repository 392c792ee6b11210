package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.analyse.Sroiergebnis.Wirkung;
import org.leitwerk.controlling.rechnen.Wurzel;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Monetarisierung;
import org.leitwerk.steuerung.Sroianalyse;
import org.leitwerk.steuerung.Sroiwirkung;
import org.leitwerk.steuerung.werte.Zeitangabe;
import org.leitwerk.steuerung.werte.Zeitart;

/**
 * Social return on investment.
 *
 * <p>Value of an effect put down to the project = value × attribution; sum over the effects; discounted sum = sum ÷ (1
 * + rate)^years, where what is put in counts at the beginning of the period and effects at its end, so years is the
 * length of the period; ratio = discounted sum ÷ input; surplus = discounted sum − input. An effect without value or
 * attribution does not count: an attribution that nobody has stated is not 100 %.
 *
 * <p>Source: KGSt-Handbuch 2011, Kap. 6.6 (impact map, attribution, monetary value, social return); when effects count
 * is our proposal. Example: 216,000 × 60 % + 92,000 × 80 % = 203,200; ÷ 1.025 = 198,243.90; ÷ 228,000 = 0.87.
 */
final class Sroirechnung {

    private static final BigDecimal GANZES = BigDecimal.valueOf(100);

    private Sroirechnung() {}

    static Sroiergebnis von(Sroianalyse analyse) {
        List<String> hinweise = new ArrayList<>();
        List<Wirkung> wirkungen = analyse.getWirkungen().stream()
                .map(wirkung -> wirkung(wirkung, hinweise))
                .toList();
        pruefeZurechnung(wirkungen, hinweise);
        BigDecimal wert = wirkungen.stream()
                .map(Wirkung::anteiligerWert)
                .filter(anteil -> anteil != null)
                .reduce(BigDecimal::add)
                .orElse(null);
        BigDecimal zins = analyse.getDiskontsatz() == null
                ? null
                : analyse.getDiskontsatz().movePointLeft(2);
        BigDecimal jahre = jahre(analyse.getZeitraum(), zins, hinweise);
        BigDecimal barwert =
                wert == null ? null : wert.divide(aufzinsung(zins, analyse.getZeitraum()), MathContext.DECIMAL64);
        BigDecimal einsatz = analyse.getEinsatz();
        if (einsatz == null || einsatz.signum() <= 0) {
            hinweise.add("Ohne eingesetzte Mittel über 0 € gibt es kein Verhältnis.");
        }
        BigDecimal verhaeltnis = barwert == null || einsatz == null || einsatz.signum() <= 0
                ? null
                : barwert.divide(einsatz, MathContext.DECIMAL64);
        BigDecimal ueberschuss = barwert == null || einsatz == null ? null : barwert.subtract(einsatz);
        Elementbezug element = Elementbezug.von(analyse);
        Sroiergebnis zahlen = new Sroiergebnis(
                element,
                einsatz,
                wirkungen,
                wert,
                zins,
                jahre,
                barwert,
                verhaeltnis,
                ueberschuss,
                hinweise,
                Begruendung.von("", Status.OHNE));
        return zahlen.mit(Sroisatz.begruendung(zahlen));
    }

    private static Wirkung wirkung(Sroiwirkung wirkung, List<String> hinweise) {
        Elementbezug element = Elementbezug.von(wirkung);
        BigDecimal zurechnung =
                wirkung.getZurechnung() == null ? null : wirkung.getZurechnung().movePointLeft(2);
        if (wirkung.getWert() == null || zurechnung == null) {
            hinweise.add(element.anzeige() + " zählt nicht mit: Es fehlt "
                    + (wirkung.getWert() == null ? "der Geldwert" : "die Zurechnung") + ".");
        } else if (zurechnung.signum() < 0 || zurechnung.compareTo(BigDecimal.ONE) > 0) {
            hinweise.add(element.anzeige() + ": Eine Zurechnung von " + Satz.anteil(zurechnung)
                    + " liegt nicht zwischen 0 % und 100 %.");
        }
        if (wirkung.getVerfahren() == Monetarisierung.SELBSTKOSTEN) {
            hinweise.add(element.anzeige() + " ist nach Selbstkosten bewertet, also mit einem Mindestpreis.");
        }
        return new Wirkung(
                element,
                wirkung.getGruppe() == null
                        ? ""
                        : Elementbezug.von(wirkung.getGruppe()).titel(),
                text(wirkung.getOutput()),
                text(wirkung.getOutcome()),
                wirkung.getIndikatoren().stream()
                        .filter(indikator -> !indikator.eIsProxy())
                        .map(Elementbezug::von)
                        .toList(),
                wirkung.getWert(),
                zurechnung,
                wirkung.getVerfahren(),
                wirkung.getWert() == null || zurechnung == null
                        ? null
                        : wirkung.getWert().multiply(zurechnung));
    }

    private static String text(String text) {
        return Texte.fehlt(text) ? "" : text.strip();
    }

    /** Attributions of one outcome are shares of it: together no more than all of it. */
    private static void pruefeZurechnung(List<Wirkung> wirkungen, List<String> hinweise) {
        Map<String, BigDecimal> summen = new LinkedHashMap<>();
        wirkungen.stream()
                .filter(wirkung ->
                        wirkung.zurechnung() != null && !wirkung.outcome().isEmpty())
                .forEach(wirkung -> summen.merge(wirkung.outcome(), wirkung.zurechnung(), BigDecimal::add));
        summen.forEach((outcome, summe) -> {
            if (summe.compareTo(BigDecimal.ONE) > 0) {
                hinweise.add("Die Wirkung „" + outcome + "“ ist zu " + Satz.anteil(summe) + " zugerechnet; mehr als "
                        + Satz.prozent(GANZES) + " kann es nicht sein.");
            }
        });
    }

    private static BigDecimal jahre(Zeitangabe zeitraum, BigDecimal zins, List<String> hinweise) {
        if (zeitraum == null) {
            if (zins != null) {
                hinweise.add("Ohne Zeitraum ist nicht abgezinst.");
            }
            return BigDecimal.ZERO;
        }
        return BigDecimal.ONE.divide(BigDecimal.valueOf(teile(zeitraum)), MathContext.DECIMAL64);
    }

    /** (1 + rate)^years; years is one part of a year, so it is a root. */
    private static BigDecimal aufzinsung(BigDecimal zins, Zeitangabe zeitraum) {
        if (zins == null || zeitraum == null) {
            return BigDecimal.ONE;
        }
        BigDecimal faktor = BigDecimal.ONE.add(zins);
        return faktor.signum() <= 0 ? BigDecimal.ONE : Wurzel.von(faktor, teile(zeitraum));
    }

    private static int teile(Zeitangabe zeitraum) {
        return zeitraum.art() == Zeitart.TAG ? 365 : zeitraum.art().teileImJahr();
    }
}
