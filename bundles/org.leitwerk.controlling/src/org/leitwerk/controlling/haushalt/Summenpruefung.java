package org.leitwerk.controlling.haushalt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.haushalt.Summenbefund.Art;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Haushaltsposition;
import org.leitwerk.steuerung.Planart;
import org.leitwerk.steuerung.Produktelement;

/**
 * Recomputes sums of a product budget.
 *
 * <ul>
 *   <li>A row that is a sum: its amount against the rows it sums, for each year and kind in which one of them has an
 *       amount.
 *   <li>A row of a product group or area: its amount against the same row (plan and number) of its parts, for each year
 *       and kind in which every part that has rows has this one.
 * </ul>
 *
 * Amounts that differ by no more than the tolerance of the plan (1 € if it says nothing) agree.
 *
 * <p>Source: Teilergebnisplan (KGSt-Handbuch 2011, Kap. 3.1, Abb. 20). Example (Bielefeld, Ansatz 2010): 69 +
 * 29,238,328 = 29,238,397, row 10.
 */
final class Summenpruefung {

    private final BigDecimal toleranz;

    Summenpruefung(BigDecimal toleranz) {
        this.toleranz = toleranz;
    }

    /**
     * Checks rows that are sums.
     *
     * @return how many amounts were recomputed
     */
    int summenzeilen(List<Haushaltsposition> zeilen, List<Summenbefund> befunde) {
        int gerechnet = 0;
        for (Haushaltsposition zeile : zeilen) {
            if (!zeile.getSummeAus().isEmpty()) {
                gerechnet += summenzeile(zeile, befunde);
            }
        }
        return gerechnet;
    }

    private int summenzeile(Haushaltsposition zeile, List<Summenbefund> befunde) {
        Map<Spaltenschluessel, BigDecimal> summen = new HashMap<>();
        zeile.getSummeAus().stream().filter(teil -> !teil.eIsProxy()).forEach(teil -> Spaltenschluessel.betraege(
                        teil, false)
                .forEach((spalte, betrag) -> summen.merge(spalte, betrag, BigDecimal::add)));
        int gerechnet = 0;
        for (Map.Entry<Spaltenschluessel, BigDecimal> genannt :
                Spaltenschluessel.betraege(zeile, false).entrySet()) {
            BigDecimal summe = summen.get(genannt.getKey());
            if (summe != null) {
                gerechnet++;
                melde(
                        Art.SUMMENZEILE,
                        zeile,
                        genannt.getKey(),
                        genannt.getValue(),
                        summe,
                        "die Zeilen, aus denen sie besteht, ergeben ",
                        befunde);
            }
        }
        return gerechnet;
    }

    /** Checks the rows of a product against the same rows of its parts. */
    void ebenen(
            Produktelement produkt,
            List<Haushaltsposition> eigene,
            Function<Produktelement, List<Haushaltsposition>> zeilen,
            List<Summenbefund> befunde) {
        List<List<Haushaltsposition>> teile = Produktwerk.teile(produkt).stream()
                .map(zeilen)
                .filter(vorhandene -> !vorhandene.isEmpty())
                .toList();
        if (teile.isEmpty()) {
            return;
        }
        for (Haushaltsposition zeile : eigene) {
            if (zeile.getZeile() != null) {
                Spaltenschluessel.betraege(zeile, false).forEach((spalte, genannt) -> {
                    BigDecimal summe = summe(teile, zeile, spalte);
                    if (summe != null) {
                        melde(
                                Art.PRODUKTEBENE,
                                zeile,
                                spalte,
                                genannt,
                                summe,
                                "dieselbe Zeile der Produkte darunter ergibt zusammen ",
                                befunde);
                    }
                });
            }
        }
    }

    private static BigDecimal summe(
            List<List<Haushaltsposition>> teile, Haushaltsposition zeile, Spaltenschluessel spalte) {
        BigDecimal summe = BigDecimal.ZERO;
        for (List<Haushaltsposition> teil : teile) {
            List<BigDecimal> gleiche = new ArrayList<>();
            for (Haushaltsposition andere : teil) {
                if (zeile.getZeile().equals(andere.getZeile()) && finanzplan(zeile) == finanzplan(andere)) {
                    BigDecimal betrag =
                            Spaltenschluessel.betraege(andere, false).get(spalte);
                    if (betrag != null) {
                        gleiche.add(betrag);
                    }
                }
            }
            if (gleiche.isEmpty()) {
                return null;
            }
            summe = gleiche.stream().reduce(summe, BigDecimal::add);
        }
        return summe;
    }

    private void melde(
            Art art,
            Haushaltsposition zeile,
            Spaltenschluessel spalte,
            BigDecimal genannt,
            BigDecimal summe,
            String woraus,
            List<Summenbefund> befunde) {
        BigDecimal rest = genannt.subtract(summe);
        if (rest.abs().compareTo(toleranz) > 0) {
            befunde.add(new Summenbefund(
                    art,
                    Elementbezug.von(zeile),
                    spalte.anzeige(),
                    genannt,
                    summe,
                    wer(zeile) + " nennt für " + spalte.anzeige() + " " + Satz.geld(genannt) + ", " + woraus
                            + Satz.geld(summe) + "; der Unterschied ist " + Satz.geld(rest) + "."));
        }
    }

    private static String wer(Haushaltsposition zeile) {
        String nummer = zeile.getZeile() == null ? "" : "Zeile " + zeile.getZeile() + " ";
        return nummer
                + (Texte.fehlt(zeile.getTitel()) ? "" : Elementbezug.von(zeile).anzeige());
    }

    private static boolean finanzplan(Haushaltsposition zeile) {
        return zeile.getPlanart() == Planart.FINANZPLAN || zeile.getPlanart() == Planart.TEILFINANZPLAN;
    }
}
