package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.analyse.Wirkungsbeitragsergebnis.Zeile;
import org.leitwerk.controlling.analyse.Wirkungsbeitragsergebnis.Zielspalte;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.steuerung.Beitragswert;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Wirkungsbeitragsanalyse;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielgewicht;

/**
 * Contribution of products and measures to weighted goals: Σ weight × contribution, and the rank by it.
 *
 * <p>Only rated pairs count; how many of the goals are rated is told with the sum, because without the others it is
 * provisional. Costs for a point = costs of the newest year ÷ contribution. A goal without weight above 0 does not
 * count; of several ratings of a pair the first counts.
 *
 * <p>Source: KGSt-Handbuch 2011, Kap. 6.5 (Wirkungsbeitragsanalyse: goals weighed, contribution of each product, rank,
 * related to resources). Example: weights 30, 30, 20 and contributions 9, 6, 5: 270 + 180 + 100 = 550.
 */
final class Beitragsrechnung {

    private Beitragsrechnung() {}

    static Wirkungsbeitragsergebnis von(
            Wirkungsbeitragsanalyse analyse, Planwerte plan, Function<Planelement, Ressourcen> kosten) {
        List<String> hinweise = new ArrayList<>();
        Map<Ziel, Zielspalte> ziele = ziele(analyse, hinweise);
        boolean ausPlan = analyse.getBewertungen().isEmpty();
        if (ausPlan) {
            hinweise.add(
                    "Die Analyse nennt keine Bewertungen; gerechnet ist mit den Beiträgen im Plan (schwach 1, mittel 3, "
                            + "stark 5).");
        }
        Map<Planelement, Map<Ziel, BigDecimal>> werte =
                werte(ausPlan ? plan.beitraege(ziele.keySet()) : analyse.getBewertungen(), ziele, hinweise);
        int gewichtet = (int)
                ziele.values().stream().filter(ziel -> ziel.gewicht() != null).count();
        List<Zeile> roh = werte.entrySet().stream()
                .map(eintrag -> zeile(eintrag.getKey(), eintrag.getValue(), ziele, kosten.apply(eintrag.getKey())))
                .toList();
        List<BigDecimal> beitraege = new ArrayList<>();
        roh.forEach(zeile -> beitraege.add(zeile.beitrag()));
        List<Zeile> zeilen = roh.stream()
                .map(zeile -> mitRang(zeile, Rangfolge.von(zeile.beitrag(), beitraege)))
                .sorted(Comparator.comparing(zeile -> zeile.rang() == 0 ? Integer.MAX_VALUE : zeile.rang()))
                .toList();
        zeilen.stream()
                .filter(zeile -> zeile.bewertet() < gewichtet)
                .forEach(zeile -> hinweise.add(zeile.element().anzeige()
                        + " ist nur für " + zeile.bewertet() + " von " + gewichtet
                        + " Zielen bewertet; Summe und Rang sind vorläufig."));
        Elementbezug element = Elementbezug.von(analyse);
        List<Zielspalte> spalten = List.copyOf(ziele.values());
        return new Wirkungsbeitragsergebnis(
                element, spalten, zeilen, hinweise, begruendung(element, spalten, zeilen, hinweise));
    }

    private static Map<Ziel, Zielspalte> ziele(Wirkungsbeitragsanalyse analyse, List<String> hinweise) {
        Map<Ziel, Zielspalte> ziele = new LinkedHashMap<>();
        for (Zielgewicht zeile : analyse.getZiele()) {
            Ziel ziel = zeile.getZiel();
            if (ziel == null || ziel.eIsProxy()) {
                continue;
            }
            boolean positiv = zeile.getGewicht() != null && zeile.getGewicht().signum() > 0;
            Elementbezug bezug = Elementbezug.von(ziel);
            if (ziele.containsKey(ziel)) {
                hinweise.add(
                        "Das Ziel " + bezug.anzeige() + " steht zweimal in der Analyse; es zählt das erste Gewicht.");
                continue;
            } else if (!positiv) {
                hinweise.add("Das Ziel " + bezug.anzeige() + " hat kein Gewicht über 0 und zählt nicht mit.");
            }
            ziele.put(ziel, new Zielspalte(bezug, positiv ? zeile.getGewicht() : null));
        }
        return ziele;
    }

    private static Map<Planelement, Map<Ziel, BigDecimal>> werte(
            List<Beitragswert> bewertungen, Map<Ziel, Zielspalte> ziele, List<String> hinweise) {
        Map<Planelement, Map<Ziel, BigDecimal>> werte = new LinkedHashMap<>();
        for (Beitragswert wert : bewertungen) {
            Planelement element = wert.getElement();
            Ziel ziel = wert.getZiel();
            if (element == null || element.eIsProxy() || ziel == null || ziel.eIsProxy() || wert.getWert() == null) {
                continue;
            }
            String paar = Elementbezug.von(element).anzeige() + " zu "
                    + Elementbezug.von(ziel).anzeige();
            Map<Ziel, BigDecimal> zeile = werte.computeIfAbsent(element, neu -> new LinkedHashMap<>());
            if (!ziele.containsKey(ziel)) {
                hinweise.add("Der Beitrag von " + paar + " zählt nicht mit, denn das Ziel hat hier kein Gewicht.");
            } else if (zeile.putIfAbsent(ziel, wert.getWert()) != null) {
                hinweise.add("Der Beitrag von " + paar + " ist mehrfach bewertet; es zählt der erste Wert.");
            }
        }
        return werte;
    }

    private static Zeile zeile(
            Planelement element, Map<Ziel, BigDecimal> werte, Map<Ziel, Zielspalte> ziele, Ressourcen ressourcen) {
        List<BigDecimal> punkte = new ArrayList<>();
        BigDecimal beitrag = null;
        int bewertet = 0;
        for (Map.Entry<Ziel, Zielspalte> ziel : ziele.entrySet()) {
            BigDecimal wert = werte.get(ziel.getKey());
            BigDecimal gewicht = ziel.getValue().gewicht();
            punkte.add(wert);
            if (wert != null && gewicht != null) {
                BigDecimal produkt = gewicht.multiply(wert);
                beitrag = beitrag == null ? produkt : beitrag.add(produkt);
                bewertet++;
            }
        }
        BigDecimal euro = ressourcen == null ? null : ressourcen.euro();
        return new Zeile(
                Elementbezug.von(element),
                Collections.unmodifiableList(punkte),
                beitrag,
                bewertet,
                0,
                euro,
                ressourcen == null ? 0 : ressourcen.jahr(),
                euro == null || beitrag == null || beitrag.signum() <= 0
                        ? null
                        : euro.divide(beitrag, MathContext.DECIMAL64));
    }

    private static Zeile mitRang(Zeile zeile, int rang) {
        return new Zeile(
                zeile.element(),
                zeile.werte(),
                zeile.beitrag(),
                zeile.bewertet(),
                rang,
                zeile.ressourcen(),
                zeile.ressourcenJahr(),
                zeile.jePunkt());
    }

    private static Begruendung begruendung(
            Elementbezug element, List<Zielspalte> ziele, List<Zeile> zeilen, List<String> hinweise) {
        List<Begruendung> teile = new ArrayList<>();
        zeilen.stream()
                .filter(zeile -> zeile.rang() > 0)
                .forEach(zeile ->
                        teile.add(Begruendung.von(satz(zeile, ziele), Status.OHNE, zeile.element(), List.of())));
        hinweise.forEach(hinweis -> teile.add(Begruendung.von(hinweis, Status.OHNE)));
        List<String> beste = zeilen.stream()
                .filter(zeile -> zeile.rang() == 1)
                .map(zeile -> zeile.element().anzeige())
                .toList();
        String satz = beste.isEmpty()
                ? "kein Beitrag ist bewertet."
                : (beste.size() == 1 ? "Am meisten trägt " : "Am meisten tragen gemeinsam ") + Satz.liste(beste)
                        + " bei, mit " + Satz.zahl(zeilen.get(0).beitrag()) + " Punkten.";
        return Begruendung.von(element.anzeige() + ": " + satz, Status.OHNE, element, teile);
    }

    private static String satz(Zeile zeile, List<Zielspalte> ziele) {
        List<String> glieder = new ArrayList<>();
        for (int i = 0; i < ziele.size(); i++) {
            if (ziele.get(i).gewicht() != null && zeile.werte().get(i) != null) {
                glieder.add(Satz.zahl(ziele.get(i).gewicht()) + " × "
                        + Satz.zahl(zeile.werte().get(i)));
            }
        }
        return "Rang " + zeile.rang() + ": " + zeile.element().anzeige() + " mit " + Satz.zahl(zeile.beitrag())
                + " Punkten ("
                + String.join(" + ", glieder) + ")"
                + (zeile.jePunkt() == null
                        ? ""
                        : "; " + Satz.geld(zeile.ressourcen()) + " im Jahr " + zeile.ressourcenJahr() + ", das sind "
                                + Satz.geld(zeile.jePunkt()) + " je Punkt")
                + ".";
    }
}
