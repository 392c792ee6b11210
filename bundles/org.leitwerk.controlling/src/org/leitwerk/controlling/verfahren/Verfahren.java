package org.leitwerk.controlling.verfahren;

import java.util.Optional;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.steuerung.Bewertungsmethode;

/** A published method. Its class tells source, formula and a worked example. */
interface Verfahren {

    /** The method as plans name it. */
    Bewertungsmethode methode();

    /**
     * Judges a series by a target that has no defect.
     *
     * @param vorgabe the target
     * @param lage series and thresholds; the series has at least one value
     */
    Urteil bewerte(Zielvorgabe vorgabe, Lage lage);

    /**
     * Judges a series that has no target.
     *
     * @param lage series and thresholds; the series has at least one value
     * @return empty if the method needs a target
     */
    default Optional<Urteil> ohneZiel(Lage lage) {
        return Optional.empty();
    }
}
