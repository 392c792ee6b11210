package org.leitwerk.daten.tabelle;

import java.util.List;
import org.leitwerk.daten.Datenmeldung;

/**
 * A data file as it was read.
 *
 * @param blaetter names of its sheets; one empty name for CSV
 * @param tabelle the sheet that was asked for
 * @param meldungen what was noticed on reading
 */
public record Tabellendatei(List<String> blaetter, Tabelle tabelle, List<Datenmeldung> meldungen) {

    /** Makes the lists immutable. */
    public Tabellendatei {
        blaetter = List.copyOf(blaetter);
        meldungen = List.copyOf(meldungen);
    }
}
