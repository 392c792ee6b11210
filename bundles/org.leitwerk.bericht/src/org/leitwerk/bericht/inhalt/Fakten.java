package org.leitwerk.bericht.inhalt;

import java.util.ArrayList;
import java.util.List;

/**
 * Facts: names with their values.
 *
 * @param fakten the facts in the order shown
 */
public record Fakten(List<Fakt> fakten) implements Block {

    /** Takes a copy of the facts. */
    public Fakten {
        fakten = List.copyOf(fakten);
    }

    /** Whether there are no facts. */
    public boolean leer() {
        return fakten.isEmpty();
    }

    /**
     * One fact.
     *
     * @param name what it is about
     * @param wert what is so
     */
    public record Fakt(String name, Zeile wert) {

        /** More characters than this need the whole width, or a column would become a tower. */
        private static final int SCHMAL = 150;

        /** Whether the value needs the whole width. */
        public boolean breit() {
            return wert.laenge() > SCHMAL;
        }
    }

    /** Collects facts; those without a value are left out. */
    public static final class Sammler {

        private final List<Fakt> fakten = new ArrayList<>();

        /** Adds a fact if it has a value. */
        public Sammler fakt(String name, Zeile wert) {
            if (!wert.leer()) {
                fakten.add(new Fakt(name, wert));
            }
            return this;
        }

        /** Adds a fact of plain words if there are any. */
        public Sammler fakt(String name, String wert) {
            return fakt(name, Zeile.text(wert));
        }

        /** The facts so far. */
        public Fakten fertig() {
            return new Fakten(fakten);
        }
    }
}
