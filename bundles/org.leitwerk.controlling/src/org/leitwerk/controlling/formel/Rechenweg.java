package org.leitwerk.controlling.formel;

import java.util.List;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Tells how a computed value has come about. Holds values only, no objects of the model. */
@FunctionalInterface
public interface Rechenweg {

    /** Nothing is computed. */
    Rechenweg KEINER = (schluessel, zeit) -> List.of();

    /**
     * The calculation in German sentences with its numbers.
     *
     * @param schluessel of what
     * @param zeit for when
     */
    List<String> saetze(Reihenschluessel schluessel, Zeitangabe zeit);
}
