package org.leitwerk.controlling.haushalt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.controlling.Auswertungsgang;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Produktergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Haushaltsposition;
import org.leitwerk.steuerung.Planart;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Positionsart;
import org.leitwerk.steuerung.Produkt;
import org.leitwerk.steuerung.Produktbereich;
import org.leitwerk.steuerung.Produktelement;
import org.leitwerk.steuerung.Produktgruppe;
import org.leitwerk.steuerung.Wertart;

/**
 * Sums the rows of the product budget up the hierarchy of product area, group, product and service.
 *
 * <p>A product has its own rows (those in it and those of a budget that name it). Where it has none, for a plan (income
 * and expenses, or payments), year and kind, those of its parts are summed. Rows that are sums themselves are never
 * summed, so nothing counts twice. Income and changes in stock add to income, expenses are negative as in the plan.
 *
 * <p>Source: Teilergebnisplan of the product budget (KGSt-Handbuch 2011, Kap. 3.1, Abb. 20). Example: see
 * {@link Summenpruefung}.
 */
public final class Produktwerk {

    private final Summenpruefung pruefung;
    private final int jahr;
    private final Map<Produktelement, List<Haushaltsposition>> zeilen = new IdentityHashMap<>();
    private final Map<Produktelement, Map<Spaltenschluessel, Planspalte>> summen = new IdentityHashMap<>();

    private Produktwerk(Auswertungsgang gang) {
        jahr = gang.stichtag() == null ? Integer.MAX_VALUE : gang.stichtag().getYear();
        pruefung = new Summenpruefung(
                gang.stand().planung().map(Planung::getToleranz).orElse(BigDecimal.ONE));
        for (Haushaltsposition zeile : gang.stand().alle(Haushaltsposition.class)) {
            Produktelement produkt = produkt(zeile);
            if (produkt != null) {
                zeilen.computeIfAbsent(produkt, neu -> new ArrayList<>()).add(zeile);
            }
        }
    }

    /**
     * Evaluates the products.
     *
     * @param gang the plan
     * @return a result for each product with rows in it or below it, in the order of the plan
     */
    public static List<Produktergebnis> werte(Auswertungsgang gang) {
        Produktwerk werk = new Produktwerk(gang);
        return gang.stand().alle(Produktelement.class).stream()
                .filter(produkt -> !werk.summen(produkt).isEmpty())
                .map(werk::werte)
                .toList();
    }

    private static Produktelement produkt(Haushaltsposition zeile) {
        Produktelement genannt = zeile.getProdukt();
        if (genannt != null) {
            return genannt.eIsProxy() ? null : genannt;
        }
        return zeile.eContainer() instanceof Produktelement produkt ? produkt : null;
    }

    /** Parts of a product. */
    static List<Produktelement> teile(Produktelement produkt) {
        if (produkt instanceof Produktbereich bereich) {
            return List.copyOf(bereich.getGruppen());
        } else if (produkt instanceof Produktgruppe gruppe) {
            return List.copyOf(gruppe.getProdukte());
        }
        return produkt instanceof Produkt mitLeistungen ? List.copyOf(mitLeistungen.getLeistungen()) : List.of();
    }

    private Produktergebnis werte(Produktelement produkt) {
        Elementbezug element = Elementbezug.von(produkt);
        EObject oben = produkt.eContainer();
        List<Planspalte> spalten = List.copyOf(summen(produkt).values());
        List<Haushaltsposition> eigene = zeilen.getOrDefault(produkt, List.of());
        List<Summenbefund> befunde = new ArrayList<>();
        int summenzeilen = pruefung.summenzeilen(eigene, befunde);
        pruefung.ebenen(produkt, eigene, teil -> zeilen.getOrDefault(teil, List.of()), befunde);
        List<Begruendung> teile = new ArrayList<>();
        if (spalten.size() > 1) {
            spalten.forEach(spalte -> teile.add(Begruendung.von(satz(spalte), Status.OHNE)));
        }
        if (summenzeilen > 0 && befunde.isEmpty()) {
            teile.add(Begruendung.von(
                    Satz.anzahl(summenzeilen, "Summe", "Summen") + " von Zeilen nachgerechnet, alle stimmen.",
                    Status.OHNE));
        }
        befunde.forEach(befund ->
                teile.add(Begruendung.von(befund.satz(), Status.LEICHTE_ABWEICHUNG, befund.element(), List.of())));
        return new Produktergebnis(
                element,
                oben instanceof Produktelement ? Elementbezug.von(oben) : null,
                Texte.fehlt(produkt.getNummer()) ? "" : produkt.getNummer().strip(),
                spalten,
                befunde,
                Begruendung.von(satz(element, spalten, befunde.size()), Status.OHNE, element, teile));
    }

    private Map<Spaltenschluessel, Planspalte> summen(Produktelement produkt) {
        Map<Spaltenschluessel, Planspalte> bekannt = summen.get(produkt);
        if (bekannt != null) {
            return bekannt;
        }
        Map<Spaltenschluessel, Planspalte> ergebnis = new TreeMap<>();
        for (Produktelement teil : teile(produkt)) {
            summen(teil).forEach((schluessel, spalte) -> ergebnis.merge(schluessel, spalte, schluessel::plus));
        }
        ergebnis.replaceAll((schluessel, spalte) -> schluessel.ausTeilen(spalte, ohne(produkt, schluessel, spalte)));
        Map<Spaltenschluessel, Planspalte> eigene = eigene(zeilen.getOrDefault(produkt, List.of()));
        ergebnis.putAll(eigene);
        summen.put(produkt, ergebnis);
        return ergebnis;
    }

    /** What is missing in the sums of a column: parts with rows of this plan in other columns only. */
    private List<Elementbezug> ohne(Produktelement produkt, Spaltenschluessel schluessel, Planspalte spalte) {
        List<Elementbezug> ohne = new ArrayList<>(spalte.ohne());
        teile(produkt).stream()
                .filter(teil -> !summen(teil).containsKey(schluessel))
                .filter(teil -> summen(teil).keySet().stream()
                        .anyMatch(andere -> andere.finanzplan() == schluessel.finanzplan()))
                .map(Elementbezug::von)
                .forEach(ohne::add);
        return ohne;
    }

    private static Map<Spaltenschluessel, Planspalte> eigene(List<Haushaltsposition> zeilen) {
        Map<Spaltenschluessel, Planspalte> summen = new TreeMap<>();
        for (Haushaltsposition zeile : zeilen) {
            if (zeile.getArt() != Positionsart.SUMME && zeile.getSummeAus().isEmpty()) {
                boolean finanzplan =
                        zeile.getPlanart() == Planart.FINANZPLAN || zeile.getPlanart() == Planart.TEILFINANZPLAN;
                Spaltenschluessel.betraege(zeile, finanzplan).forEach((schluessel, betrag) -> {
                    boolean abfluss =
                            zeile.getArt() == Positionsart.AUFWAND || zeile.getArt() == Positionsart.AUSZAHLUNG;
                    Planspalte spalte = schluessel.zeile(abfluss, betrag);
                    summen.merge(schluessel, spalte, schluessel::plus);
                });
            }
        }
        return summen;
    }

    /** The newest complete year up to that of the reference day, else the next one. */
    private String satz(Elementbezug element, List<Planspalte> spalten, int befunde) {
        Planspalte gewaehlt = spalten.stream()
                .max(Comparator.comparing((Planspalte spalte) -> !spalte.finanzplan())
                        .thenComparing(spalte -> spalte.ohne().isEmpty())
                        .thenComparing(spalte -> spalte.jahr() <= jahr)
                        .thenComparing(spalte -> spalte.jahr() <= jahr ? spalte.jahr() : -spalte.jahr())
                        .thenComparing(spalte -> spalte.art() == Wertart.IST))
                .orElseThrow();
        return element.anzeige() + ", " + ohnePunkt(satz(gewaehlt))
                + (befunde == 0 ? "." : "; " + Satz.anzahl(befunde, "Summe stimmt", "Summen stimmen") + " nicht.");
    }

    private static String satz(Planspalte spalte) {
        return spalte.anzeige() + ": "
                + (spalte.finanzplan() ? "Einzahlungen " : "Erträge ") + Satz.geld(spalte.ertraege()) + ", "
                + (spalte.finanzplan() ? "Auszahlungen " : "Aufwendungen ") + Satz.geld(spalte.aufwendungen())
                + ", zusammen " + Satz.geld(spalte.ergebnis()) + " aus "
                + Satz.anzahl(spalte.zeilen(), "Zeile", "Zeilen")
                + (spalte.ausTeilen() ? " der Produkte darunter" : "")
                + (spalte.ohne().isEmpty()
                        ? ""
                        : "; unvollständig, denn ohne Zeilen dafür "
                                + (spalte.ohne().size() == 1 ? "ist " : "sind ")
                                + Satz.liste(
                                        spalte.ohne().stream()
                                                .map(Elementbezug::anzeige)
                                                .toList(),
                                        3))
                + ".";
    }

    private static String ohnePunkt(String satz) {
        return satz.substring(0, satz.length() - 1);
    }
}
