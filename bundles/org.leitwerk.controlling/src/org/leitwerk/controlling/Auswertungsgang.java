package org.leitwerk.controlling;

import java.time.LocalDate;
import java.util.List;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.regeln.Planstand;

/**
 * What all parts of one evaluation share.
 *
 * @param stand the plan
 * @param daten its values
 * @param stichtag reference day; null if there is none, then all values count
 * @param szenario id of the scenario, empty for none
 * @param annahmen what the scenario takes to be different
 * @param meldungen where to put what cannot be evaluated
 */
public record Auswertungsgang(
        Planstand stand,
        Datenbestand daten,
        LocalDate stichtag,
        String szenario,
        Annahmen annahmen,
        List<Auswertungsmeldung> meldungen) {}
