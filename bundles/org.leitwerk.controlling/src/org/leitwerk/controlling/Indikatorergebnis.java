package org.leitwerk.controlling;

import java.math.BigDecimal;
import java.util.List;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.Bewertungsmethode;
import org.leitwerk.steuerung.Polaritaet;

/**
 * An indicator, evaluated; for the whole, or for one area and group.
 *
 * @param element the indicator
 * @param schluessel what the values are of
 * @param methode method of evaluation
 * @param einheit unit; empty if not stated
 * @param polaritaet which way is better
 * @param nachkommastellen decimals in output; -1: as the values have them
 * @param reihe values up to the reference day, computed ones of formulas and indices too; never null
 * @param weitere the indicator's other series of the same area and group (planned, forecast, estimated values)
 * @param letzter newest value with a number; null if there is none
 * @param jahresaenderung mean yearly change of the last six data points, in the unit; null if there are fewer than two
 * @param letzteAenderung change from the last but one to the last value; null if there are fewer than two
 * @param vorgaben results for all targets, in the order of the plan
 * @param massgeblich that of {@code vorgaben} which decides the status; null if there is none
 * @param vergleich the part beside the whole; null for the whole
 * @param status the status
 * @param begruendung why
 * @param teile the same indicator by area and group, in the order of their keys; empty for a part
 */
public record Indikatorergebnis(
        Elementbezug element,
        Reihenschluessel schluessel,
        Bewertungsmethode methode,
        String einheit,
        Polaritaet polaritaet,
        int nachkommastellen,
        Zeitreihe reihe,
        List<Zeitreihe> weitere,
        Wert letzter,
        BigDecimal jahresaenderung,
        BigDecimal letzteAenderung,
        List<Zielwertergebnis> vorgaben,
        Zielwertergebnis massgeblich,
        Vergleichswert vergleich,
        Status status,
        Begruendung begruendung,
        List<Indikatorergebnis> teile) {

    /**
     * The target that decides.
     *
     * @return null if there is none
     */
    public Zielvorgabe ziel() {
        return massgeblich == null ? null : massgeblich.vorgabe();
    }

    /**
     * Share of the way to {@link #ziel()}.
     *
     * @return null if unknown
     */
    public BigDecimal anteil() {
        return massgeblich == null ? null : massgeblich.anteil();
    }

    /**
     * Share of the time to {@link #ziel()} that has passed.
     *
     * @return null if unknown
     */
    public BigDecimal zeitanteil() {
        return massgeblich == null ? null : massgeblich.zeitanteil();
    }

    /**
     * Value expected in the year of {@link #ziel()}.
     *
     * @return null if unknown
     */
    public BigDecimal prognose() {
        return massgeblich == null ? null : massgeblich.prognose();
    }

    /** Word, sign and tone of the status. */
    public Statusanzeige anzeige() {
        return Statusanzeige.von(methode, status);
    }
}
