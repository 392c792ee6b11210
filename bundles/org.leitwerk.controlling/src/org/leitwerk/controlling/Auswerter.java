package org.leitwerk.controlling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leitwerk.controlling.indikator.Indikatorwerk;
import org.leitwerk.controlling.szenario.Szenarien;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.regeln.Planstand;

/**
 * Evaluates a plan. Depends on nothing but its arguments: no clock, no files, no user interface.
 *
 * <p>An evaluator remembers what it worked out last and takes over what has the same inputs, so that evaluating again
 * after a small change is quick. Keep one for each plan, on the plan's thread; not safe for use by several threads.
 */
public final class Auswerter {

    private final Indikatorwerk indikatorwerk = new Indikatorwerk();

    /**
     * Evaluates the plan as it stands, or under the assumptions of the scenario that is asked for.
     *
     * @param stand the plan
     * @param daten its values
     * @param frage day and scenario
     */
    public Auswertung werte(Planstand stand, Datenbestand daten, Auswertungsfrage frage) {
        return werte(stand, daten, frage, Szenarien.annahmen(stand, frage.szenario()));
    }

    /**
     * Evaluates the plan under assumptions.
     *
     * @param stand the plan
     * @param daten its values
     * @param frage day and scenario
     * @param annahmen what differs from the plan
     */
    public Auswertung werte(Planstand stand, Datenbestand daten, Auswertungsfrage frage, Annahmen annahmen) {
        Objects.requireNonNull(frage, "frage");
        LocalDate stichtag =
                frage.gefragterTag().or(stand::stichtag).orElseGet(() -> Datenstand.letzterTag(stand, daten));
        List<Auswertungsmeldung> meldungen = new ArrayList<>();
        Szenarien.fehlt(stand, frage.szenario()).ifPresent(meldungen::add);
        Auswertungsgang gang = new Auswertungsgang(stand, daten, stichtag, frage.szenario(), annahmen, meldungen);
        indikatorwerk.beginne(gang);
        List<Indikatorergebnis> indikatoren = indikatorwerk.indikatoren();
        return new Auswertung(
                stichtag, frage.szenario(), indikatoren, Steuerungswerk.werte(gang, indikatorwerk), meldungen);
    }
}
