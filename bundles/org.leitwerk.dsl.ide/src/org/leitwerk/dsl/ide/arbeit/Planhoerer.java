package org.leitwerk.dsl.ide.arbeit;

import java.util.List;
import org.leitwerk.dsl.ide.mangel.Mangel;

/**
 * Is told what happens to a plan. All methods are called on the thread of the plan: they must be quick and must not
 * wait for another thread.
 */
public interface Planhoerer {

    /**
     * The model is another one: a text was changed, a file came or went.
     *
     * @param version number of the new state, larger than all before
     */
    default void geaendert(long version) {}

    /**
     * The plan was looked through.
     *
     * @param maengel all problems, by file and place
     * @param version the state that was looked through
     * @param vollstaendig false if these are the problems on reading only, and those of the rules are still the ones of
     *     an earlier state
     */
    default void geprueft(List<Mangel> maengel, long version, boolean vollstaendig) {}

    /**
     * The plan was looked through; for those who need the texts to which the problems belong. A listener that asks the
     * plan anew may already get later ones.
     *
     * @param stand the state that was looked through; only valid during the call
     * @param maengel all problems, by file and place
     * @param vollstaendig see {@link #geprueft(List, long, boolean)}
     */
    default void geprueft(Stand stand, List<Mangel> maengel, boolean vollstaendig) {
        geprueft(maengel, stand.version(), vollstaendig);
    }
}
