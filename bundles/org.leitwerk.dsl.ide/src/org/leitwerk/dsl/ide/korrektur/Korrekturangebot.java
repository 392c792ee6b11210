package org.leitwerk.dsl.ide.korrektur;

import java.util.Objects;
import java.util.function.Function;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.mangel.Mangel;

/**
 * A way out of a problem. It holds no objects of the model: the change is planned when it is asked for, on the plan as
 * it is then.
 *
 * @param titel what it does, as a person reads it in a menu
 * @param art what kind of way out it is
 * @param bevorzugt whether it is the one to take without a second thought
 * @param mangel the problem
 * @param planung plans the change
 */
public record Korrekturangebot(
        String titel, Korrekturart art, boolean bevorzugt, Mangel mangel, Function<Stand, Ergebnis> planung) {

    /** Checks the parts. */
    public Korrekturangebot {
        Objects.requireNonNull(titel, "titel");
        Objects.requireNonNull(art, "art");
        Objects.requireNonNull(mangel, "mangel");
        Objects.requireNonNull(planung, "planung");
    }

    /**
     * Plans the change.
     *
     * @param stand the plan as it is now, on its thread
     * @return the changes, or why it cannot be done any more
     */
    public Ergebnis plane(Stand stand) {
        return planung.apply(stand);
    }

    /** Whether the problem is gone after the change; otherwise a person still has to fill in a value. */
    public boolean behebt() {
        return art != Korrekturart.ERGAENZEN;
    }

    /** The same as the one to take without a second thought. */
    Korrekturangebot bevorzugtes() {
        return new Korrekturangebot(titel, art, true, mangel, planung);
    }
}
