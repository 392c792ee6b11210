package org.leitwerk.daten.zuordnung;

import java.time.LocalDate;
import org.leitwerk.steuerung.Wertart;

/**
 * What is to be read out of a table, with everything the result depends on besides the table itself. Two equal orders
 * on the same table give the same result.
 *
 * @param datei name of the file in messages and origins
 * @param zuordnung which column means what
 * @param art kind of the values
 * @param raum id of the area all values are of; with a column of areas, the only one that is taken; empty for none
 * @param gruppe likewise the group
 * @param einheit unit of the indicator; empty if unknown
 * @param stand date of the data; empty if unknown
 * @param lizenz licence of the data; empty if unknown
 * @param stichtag day of the plan, after which nothing can have been measured; null if the plan has none
 * @param namen areas and groups of the plan
 */
public record Leseauftrag(
        String datei,
        Zuordnung zuordnung,
        Wertart art,
        String raum,
        String gruppe,
        String einheit,
        String stand,
        String lizenz,
        LocalDate stichtag,
        Plannamen namen) {

    /** The same order with another mapping. */
    public Leseauftrag mit(Zuordnung neue) {
        return new Leseauftrag(datei, neue, art, raum, gruppe, einheit, stand, lizenz, stichtag, namen);
    }
}
