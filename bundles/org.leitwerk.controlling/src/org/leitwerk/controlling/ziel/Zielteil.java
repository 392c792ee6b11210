package org.leitwerk.controlling.ziel;

import java.math.BigDecimal;
import org.leitwerk.controlling.Begruendung;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Status;

/**
 * What a goal is put together from.
 *
 * @param art indicator or goal
 * @param element the indicator or the goal derived from this one
 * @param gewicht weight among the parts, greater than 0; null if the part does not count or nothing is weighted
 * @param gewichtsgrund where the weight comes from; null if the part does not count
 * @param anteil share of the weight among the parts with a status, 0 to 1; null if it has none
 * @param erfuellungsanteil share of the weight among the parts with a fulfilment, 0 to 1; null if it has none
 * @param erfuellung fulfilment, 0 to 1; null if unknown
 * @param punkte points of its status, 0 to 3; null if it has none
 * @param status status
 * @param fehlt why the part has no status, a German sentence; empty if it has one
 * @param begruendung why the part is as it is
 */
public record Zielteil(
        Art art,
        Elementbezug element,
        BigDecimal gewicht,
        Gewichtsgrund gewichtsgrund,
        BigDecimal anteil,
        BigDecimal erfuellungsanteil,
        BigDecimal erfuellung,
        BigDecimal punkte,
        Status status,
        String fehlt,
        Begruendung begruendung) {

    /** What a part is. */
    public enum Art {
        /** An indicator with the targets of this goal. */
        INDIKATOR,
        /** A goal derived from this one. */
        UNTERZIEL
    }

    /** The same part with its share. */
    Zielteil mit(Verdichter.Anteil neu) {
        return new Zielteil(
                art,
                element,
                neu.gewicht(),
                gewichtsgrund == Gewichtsgrund.ANGENOMMEN && neu.grund() == Gewichtsgrund.GENANNT
                        ? gewichtsgrund
                        : neu.grund(),
                neu.anPunkten(),
                neu.anErfuellung(),
                erfuellung,
                punkte,
                status,
                fehlt,
                begruendung);
    }

    /** The same part with its explanation. */
    Zielteil mit(Begruendung neu) {
        return new Zielteil(
                art,
                element,
                gewicht,
                gewichtsgrund,
                anteil,
                erfuellungsanteil,
                erfuellung,
                punkte,
                status,
                fehlt,
                neu);
    }
}
