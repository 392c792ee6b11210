package org.leitwerk.diagramm.anordnung;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Siblings in columns, read down the columns from the left; one row if there are columns enough. */
final class Block {

    private final List<Stammbaum.Ast> glieder;
    private final int reihen;
    private final double gasse;
    private final ToDoubleFunction<Stammbaum.Ast> breiten;
    private final double breite;

    /**
     * @param glieder the siblings in order
     * @param hoechstensSpalten how many columns there may be
     * @param hoechstensReihen how many rows there should be; more columns come first
     * @param gasse what is kept free left of a column with more than one row, px
     * @param breiten widths of the nodes, px
     */
    Block(
            List<Stammbaum.Ast> glieder,
            int hoechstensSpalten,
            int hoechstensReihen,
            double gasse,
            ToDoubleFunction<Stammbaum.Ast> breiten) {
        this.glieder = List.copyOf(glieder);
        int spalten = Math.max(1, Math.min(hoechstensSpalten, glieder.size()));
        spalten = Math.max(spalten, (glieder.size() + hoechstensReihen - 1) / hoechstensReihen);
        this.reihen = (glieder.size() + spalten - 1) / spalten;
        this.gasse = reihen > 1 ? gasse : 0;
        this.breiten = breiten;
        this.breite = lege(0, 0, false);
    }

    /** The width of all columns, px. */
    double breite() {
        return breite;
    }

    /** The level of the siblings. */
    int stufe() {
        return glieder.get(0).stufe;
    }

    /** How many rows there are. */
    int reihen() {
        return reihen;
    }

    /** Places the siblings across the direction and counts their rows from the first one. */
    void lege(double x, int ersteReihe) {
        lege(x, ersteReihe, true);
    }

    private double lege(double x, int ersteReihe, boolean setze) {
        double links = x;
        for (int i = 0; i < glieder.size(); i += reihen) {
            List<Stammbaum.Ast> spalte = glieder.subList(i, Math.min(i + reihen, glieder.size()));
            double breiteste = spalte.stream().mapToDouble(breiten).max().orElse(0);
            links += gasse;
            for (int j = 0; setze && j < spalte.size(); j++) {
                spalte.get(j).x = links;
                spalte.get(j).reihe = ersteReihe + j;
            }
            links += breiteste + Baumlage.NEBEN;
        }
        return links - Baumlage.NEBEN - x;
    }
}
