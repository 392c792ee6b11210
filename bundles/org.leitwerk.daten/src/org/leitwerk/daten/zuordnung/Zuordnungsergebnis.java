package org.leitwerk.daten.zuordnung;

import java.util.List;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.reihe.Zeitreihe;

/**
 * What was read out of a table.
 *
 * @param reihen the series by their keys
 * @param meldungen what is wrong, by row
 * @param zeilen rows of the table that were meant, good and bad ones
 * @param werte values that were taken, missing ones included
 */
public record Zuordnungsergebnis(List<Zeitreihe> reihen, List<Datenmeldung> meldungen, int zeilen, int werte) {

    /** Makes the lists immutable. */
    public Zuordnungsergebnis {
        reihen = List.copyOf(reihen);
        meldungen = List.copyOf(meldungen);
    }
}
