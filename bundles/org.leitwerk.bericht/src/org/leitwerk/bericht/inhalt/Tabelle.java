package org.leitwerk.bericht.inhalt;

import java.util.ArrayList;
import java.util.List;

/**
 * A table.
 *
 * @param titel its caption
 * @param spalten the columns
 * @param reihen the rows
 */
public record Tabelle(String titel, List<Spalte> spalten, List<Reihe> reihen) implements Block {

    /** Takes copies of the lists. */
    public Tabelle {
        spalten = List.copyOf(spalten);
        reihen = List.copyOf(reihen);
    }

    /**
     * A column.
     *
     * @param name its head
     * @param zahl whether it holds figures, which stand at the right
     */
    public record Spalte(String name, boolean zahl) {}

    /**
     * A row.
     *
     * @param anker anchor by which others lead here, empty for none
     * @param summe whether it is a sum
     * @param tiefe depth in a tree, 0 at the top
     * @param zellen the cells, as many as there are columns
     */
    public record Reihe(String anker, boolean summe, int tiefe, List<Zeile> zellen) {

        private static final int TIEFSTE = 7;

        /** Takes a copy of the cells. */
        public Reihe {
            zellen = List.copyOf(zellen);
        }

        /** How far the first cell is moved in, 0 to 7. */
        public int einzug() {
            return Math.min(tiefe, TIEFSTE);
        }
    }

    /** Starts a table; a column whose name begins with {@code #} holds figures. */
    public static Sammler mit(String titel, String... spalten) {
        Sammler sammler = new Sammler(titel);
        for (String spalte : spalten) {
            boolean zahl = spalte.startsWith("#");
            sammler.spalte(zahl ? spalte.substring(1) : spalte, zahl);
        }
        return sammler;
    }

    /** Collects columns and rows; columns in which no row has anything are left out at the end. */
    public static final class Sammler {

        private final String titel;
        private final List<Spalte> spalten = new ArrayList<>();
        private final List<Reihe> reihen = new ArrayList<>();

        private Sammler(String titel) {
            this.titel = titel;
        }

        /** Adds a column. */
        public Sammler spalte(String name, boolean zahl) {
            spalten.add(new Spalte(name, zahl));
            return this;
        }

        /** Adds a row. */
        public Sammler reihe(String anker, Zeile... zellen) {
            return reihe(new Reihe(anker, false, 0, List.of(zellen)));
        }

        /** Adds a row. */
        public Sammler reihe(Reihe reihe) {
            reihen.add(reihe);
            return this;
        }

        /** Whether there are no rows. */
        public boolean leer() {
            return reihen.isEmpty();
        }

        /** The table as a block, none if it has no rows. */
        public List<Block> bloecke() {
            return leer() ? List.of() : List.of(fertig());
        }

        /** The table with the columns that hold something. */
        public Tabelle fertig() {
            List<Integer> bleiben = new ArrayList<>();
            for (int i = 0; i < spalten.size(); i++) {
                int spalte = i;
                if (reihen.stream()
                        .anyMatch(reihe -> !reihe.zellen().get(spalte).leer())) {
                    bleiben.add(i);
                }
            }
            return new Tabelle(
                    titel,
                    bleiben.stream().map(spalten::get).toList(),
                    reihen.stream()
                            .map(reihe -> new Reihe(
                                    reihe.anker(),
                                    reihe.summe(),
                                    reihe.tiefe(),
                                    bleiben.stream().map(reihe.zellen()::get).toList()))
                            .toList());
        }
    }
}
