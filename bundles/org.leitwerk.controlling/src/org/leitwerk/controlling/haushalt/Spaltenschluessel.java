package org.leitwerk.controlling.haushalt;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
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
                false);
    }

    Planspalte summe(Planspalte spalte, boolean ausTeilen) {
        return new Planspalte(
                finanzplan, jahr, art, spalte.ertraege(), spalte.aufwendungen(), spalte.zeilen(), ausTeilen);
    }

    Planspalte plus(Planspalte eine, Planspalte andere, boolean ausTeilen) {
        return new Planspalte(
                finanzplan,
                jahr,
                art,
                eine.ertraege().add(andere.ertraege()),
                eine.aufwendungen().add(andere.aufwendungen()),
                eine.zeilen() + andere.zeilen(),
                ausTeilen);
    }

    String anzeige() {
        return Spaltenwort.von(jahr, art);
    }

    @Override
    public int compareTo(Spaltenschluessel andere) {
        return ORDNUNG.compare(this, andere);
    }
}
