package org.leitwerk.dsl.ide.gliederung;

import java.util.List;
import org.leitwerk.regeln.Stufe;

/**
 * A plan at a glance.
 *
 * @param titel title of the plan; empty if it does not say
 * @param version the state of the plan it shows
 * @param teile the parts of the plan in the order of the cycle
 * @param maengel how many problems there are in the plan, those of whole files included
 * @param schlimmste the worst level among them; {@link Stufe#AUS} if there are none
 */
public record Uebersicht(String titel, long version, List<Zweig> teile, int maengel, Stufe schlimmste) {

    /** Copies the list. */
    public Uebersicht {
        teile = List.copyOf(teile);
    }
}
