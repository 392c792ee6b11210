package org.leitwerk.controlling.haushalt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.steuerung.Betragsreihe;
import org.leitwerk.steuerung.Haushaltsposition;
import org.leitwerk.steuerung.Jahresbetrag;
import org.leitwerk.steuerung.Wertart;

/**
 * A column of a budget. Income and expenses come before payments, then by year and kind.
 *
 * @param finanzplan payments; else income and expenses
 * @param jahr year
 * @param art kind of the amounts; never {@code OFFEN}
 */
record Spaltenschluessel(boolean finanzplan, int jahr, Wertart art) implements Comparable<Spaltenschluessel> {

    private static final Comparator<Spaltenschluessel> ORDNUNG = Comparator.comparing(Spaltenschluessel::finanzplan)
            .thenComparing(Spaltenschluessel::jahr)
            .thenComparing(Spaltenschluessel::art);

    /** Amounts of a row by column. */
    static Map<Spaltenschluessel, BigDecimal> betraege(Haushaltsposition zeile, boolean finanzplan) {
        Map<Spaltenschluessel, BigDecimal> betraege = new TreeMap<>();
        for (Betragsreihe reihe : zeile.getBetraege()) {
            Wertart art = reihe.getArt() == Wertart.OFFEN ? Wertart.ANSATZ : reihe.getArt();
            for (Jahresbetrag betrag : reihe.getBetraege()) {
                if (betrag.getJahr() != null && betrag.getBetrag() != null) {
                    betraege.merge(
                            new Spaltenschluessel(finanzplan, betrag.getJahr(), art),
                            betrag.getBetrag(),
                            BigDecimal::add);
                }
            }
        }
        return betraege;
    }

    Planspalte zeile(boolean abfluss, BigDecimal betrag) {
        return new Planspalte(
                finanzplan,
                jahr,
                art,
                abfluss ? BigDecimal.ZERO : betrag,
                abfluss ? betrag : BigDecimal.ZERO,
                1,
                false,
                List.of());
    }

    /** The same sums as those of parts. */
    Planspalte ausTeilen(Planspalte spalte, List<Elementbezug> ohne) {
        return new Planspalte(
                finanzplan, jahr, art, spalte.ertraege(), spalte.aufwendungen(), spalte.zeilen(), true, ohne);
    }

    Planspalte plus(Planspalte eine, Planspalte andere) {
        List<Elementbezug> ohne = new ArrayList<>(eine.ohne());
        ohne.addAll(andere.ohne());
        return new Planspalte(
                finanzplan,
                jahr,
                art,
                eine.ertraege().add(andere.ertraege()),
                eine.aufwendungen().add(andere.aufwendungen()),
                eine.zeilen() + andere.zeilen(),
                eine.ausTeilen(),
                List.copyOf(ohne));
    }

    String anzeige() {
        return Spaltenwort.von(jahr, art);
    }

    @Override
    public int compareTo(Spaltenschluessel andere) {
        return ORDNUNG.compare(this, andere);
    }
}
