package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.analyse.Nutzwertergebnis.Kriterium;
import org.leitwerk.controlling.analyse.Nutzwertergebnis.Zeile;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.steuerung.Alternative;
import org.leitwerk.steuerung.Nutzwertanalyse;
import org.leitwerk.steuerung.Nutzwertkriterium;
import org.leitwerk.steuerung.Punktwert;

/**
 * Utility of alternatives: weighted mean of their points, Σ weight × points ÷ Σ weight.
 *
 * <p>An alternative that lacks points for a weighted criterion gets no utility and no rank, because a missing rating is
 * neither zero nor the mean. A criterion without weight does not count. If a criterion is rated twice, the first rating
 * counts.
 *
 * <p>Source: KGSt-Handbuch 2011, Kap. 6.5 (tender: criteria with weights, points 1 to 5, total Σ weight × points).
 * Example: weights 40, 35, 25 and points 4, 5, 3: (160 + 175 + 75) ÷ 100 = 4.1.
 */
final class Nutzwertrechnung {

    private Nutzwertrechnung() {}

    static Nutzwertergebnis von(Nutzwertanalyse analyse) {
        List<String> hinweise = new ArrayList<>();
        List<Kriterium> kriterien = kriterien(analyse, hinweise);
        int skala = analyse.getSkala() == null ? 0 : analyse.getSkala();
        List<Zeile> roh = analyse.getAlternativen().stream()
                .map(alternative -> zeile(alternative, analyse.getKriterien(), kriterien, skala, hinweise))
                .toList();
        List<BigDecimal> werte = new ArrayList<>();
        roh.forEach(zeile -> werte.add(zeile.nutzwert()));
        List<Zeile> zeilen = roh.stream()
                .map(zeile -> new Zeile(
                        zeile.element(),
                        zeile.punkte(),
                        zeile.nutzwert(),
                        zeile.ausschoepfung(),
                        Rangfolge.von(zeile.nutzwert(), werte)))
                .sorted(Comparator.comparing(zeile -> zeile.rang() == 0 ? Integer.MAX_VALUE : zeile.rang()))
                .toList();
        Elementbezug element = Elementbezug.von(analyse);
        return new Nutzwertergebnis(
                element, skala, kriterien, zeilen, hinweise, begruendung(element, kriterien, zeilen, skala, hinweise));
    }

    private static List<Kriterium> kriterien(Nutzwertanalyse analyse, List<String> hinweise) {
        BigDecimal summe = analyse.getKriterien().stream()
                .map(Nutzwertrechnung::gewicht)
                .filter(gewicht -> gewicht != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Kriterium> kriterien = new ArrayList<>();
        for (Nutzwertkriterium kriterium : analyse.getKriterien()) {
            BigDecimal gewicht = gewicht(kriterium);
            Elementbezug element = Elementbezug.von(kriterium);
            if (gewicht == null) {
                hinweise.add("Das Kriterium " + element.anzeige() + " hat kein Gewicht über 0 und zählt nicht mit.");
            }
            kriterien.add(new Kriterium(
                    element, gewicht, gewicht == null ? null : gewicht.divide(summe, MathContext.DECIMAL64)));
        }
        return kriterien;
    }

    private static BigDecimal gewicht(Nutzwertkriterium kriterium) {
        BigDecimal gewicht = kriterium.getGewicht();
        return gewicht != null && gewicht.signum() > 0 ? gewicht : null;
    }

    private static Zeile zeile(
            Alternative alternative,
            List<Nutzwertkriterium> modell,
            List<Kriterium> kriterien,
            int skala,
            List<String> hinweise) {
        Elementbezug element = Elementbezug.von(alternative);
        List<BigDecimal> punkte = new ArrayList<>();
        List<String> fehlt = new ArrayList<>();
        BigDecimal summe = BigDecimal.ZERO;
        BigDecimal gewichte = BigDecimal.ZERO;
        for (int i = 0; i < modell.size(); i++) {
            BigDecimal wert = punkte(alternative, modell.get(i), element, hinweise);
            punkte.add(wert);
            BigDecimal gewicht = kriterien.get(i).gewicht();
            if (gewicht != null && wert == null) {
                fehlt.add(kriterien.get(i).element().anzeige());
            } else if (gewicht != null) {
                summe = summe.add(gewicht.multiply(wert));
                gewichte = gewichte.add(gewicht);
            }
        }
        if (!fehlt.isEmpty()) {
            hinweise.add(element.anzeige() + " hat keine Punkte für " + Satz.liste(fehlt)
                    + " und deshalb weder Nutzwert noch Rang.");
        }
        BigDecimal nutzwert =
                fehlt.isEmpty() && gewichte.signum() > 0 ? summe.divide(gewichte, MathContext.DECIMAL64) : null;
        BigDecimal ausschoepfung = nutzwert == null || skala <= 0
                ? null
                : nutzwert.divide(BigDecimal.valueOf(skala), MathContext.DECIMAL64);
        return new Zeile(element, Collections.unmodifiableList(punkte), nutzwert, ausschoepfung, 0);
    }

    private static BigDecimal punkte(
            Alternative alternative, Nutzwertkriterium kriterium, Elementbezug element, List<String> hinweise) {
        List<BigDecimal> werte = alternative.getPunkte().stream()
                .filter(punkt -> punkt.getKriterium() == kriterium && punkt.getPunkte() != null)
                .map(Punktwert::getPunkte)
                .toList();
        if (werte.size() > 1) {
            hinweise.add(element.anzeige() + " hat mehrere Punktzahlen für "
                    + Elementbezug.von(kriterium).anzeige() + "; es zählt die erste.");
        }
        return werte.isEmpty() ? null : werte.get(0);
    }

    private static Begruendung begruendung(
            Elementbezug element, List<Kriterium> kriterien, List<Zeile> zeilen, int skala, List<String> hinweise) {
        List<Begruendung> teile = new ArrayList<>();
        zeilen.stream()
                .filter(zeile -> zeile.rang() > 0)
                .forEach(zeile -> teile.add(
                        Begruendung.von(satz(zeile, kriterien, skala), Status.OHNE, zeile.element(), List.of())));
        hinweise.forEach(hinweis -> teile.add(Begruendung.von(hinweis, Status.OHNE)));
        List<String> beste = zeilen.stream()
                .filter(zeile -> zeile.rang() == 1)
                .map(zeile -> zeile.element().anzeige())
                .toList();
        String satz = beste.isEmpty()
                ? "keine Alternative ist vollständig bewertet."
                : (beste.size() == 1 ? "Den höchsten Nutzwert hat " : "Den höchsten Nutzwert haben gemeinsam ")
                        + Satz.liste(beste) + " mit " + Satz.zahl(zeilen.get(0).nutzwert())
                        + (skala > 0 ? " von " + skala + " Punkten." : " Punkten.");
        return Begruendung.von(element.anzeige() + ": " + satz, Status.OHNE, element, teile);
    }

    private static String satz(Zeile zeile, List<Kriterium> kriterien, int skala) {
        List<String> glieder = new ArrayList<>();
        for (int i = 0; i < kriterien.size(); i++) {
            if (kriterien.get(i).gewicht() != null) {
                glieder.add(Satz.anteil(kriterien.get(i).anteil()) + " × "
                        + Satz.zahl(zeile.punkte().get(i)));
            }
        }
        return "Rang " + zeile.rang() + ": " + zeile.element().anzeige() + " mit " + Satz.zahl(zeile.nutzwert())
                + " Punkten (" + String.join(" + ", glieder) + ")"
                + (zeile.ausschoepfung() == null
                        ? ""
                        : ", das sind " + Satz.anteil(zeile.ausschoepfung()) + " von " + skala)
                + ".";
    }
}
