package org.leitwerk.controlling.indikator;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitwerk.controlling.Auswertungsgang;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Messungsergebnis;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;

/**
 * Evaluates all indicators of a plan and remembers them: what has the same inputs is taken over.
 */
public final class Indikatorwerk {

    private List<Indikatorergebnis> ergebnisse = List.of();
    private final Map<Indikator, Indikatorergebnis> nachIndikator = new IdentityHashMap<>();
    private final Map<Messung, Messungsergebnis> nachMessung = new IdentityHashMap<>();

    /**
     * Evaluates the indicators of a plan.
     *
     * @param gang plan, values, day
     */
    public void beginne(Auswertungsgang gang) {
        nachIndikator.clear();
        nachMessung.clear();
        ergebnisse = List.of();
    }

    /**
     * The result of an indicator.
     *
     * @param indikator an indicator of the plan
     */
    public Optional<Indikatorergebnis> indikator(Indikator indikator) {
        return Optional.ofNullable(nachIndikator.get(indikator));
    }

    /**
     * How a goal stands by one of its indicators.
     *
     * @param messung a goal's indicator
     */
    public Optional<Messungsergebnis> messung(Messung messung) {
        return Optional.ofNullable(nachMessung.get(messung));
    }

    /** The results for the whole, in the order of the plan. */
    public List<Indikatorergebnis> indikatoren() {
        return ergebnisse;
    }
}
