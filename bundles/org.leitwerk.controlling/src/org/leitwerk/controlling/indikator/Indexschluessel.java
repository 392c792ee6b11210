package org.leitwerk.controlling.indikator;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.index.Indexrechner;
import org.leitwerk.steuerung.Index;
import org.leitwerk.steuerung.Indexkomponente;
import org.leitwerk.steuerung.Standardisierung;

/**
 * Tells whether an index is still made in the same way.
 *
 * @param art how its parts are made comparable
 * @param teile its parts
 */
record Indexschluessel(Standardisierung art, List<Teil> teile) {

    /** A part: the indicator, weight, unit, and whether it goes in the other way round. */
    record Teil(Elementbezug indikator, BigDecimal gewicht, String einheit, boolean umgekehrt) {}

    static Indexschluessel von(Index index) {
        return new Indexschluessel(
                Indexrechner.standardisierung(index),
                Indexrechner.komponenten(index).stream()
                        .map(teil -> teil(index, teil))
                        .toList());
    }

    private static Teil teil(Index index, Indexkomponente teil) {
        return new Teil(
                Elementbezug.von(teil.getIndikator()),
                Indexrechner.gewicht(teil),
                String.valueOf(teil.getIndikator().getEinheit()),
                Indexrechner.umgekehrt(index, teil));
    }
}
