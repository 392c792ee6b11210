package org.leitwerk.ui.plan;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.leitwerk.dsl.ide.arbeit.Stand;

/**
 * Asks a plan something about one element, again after each change; a new question takes the place of one that is still
 * on its way. Only for the UI thread.
 *
 * @param <T> the answer: a snapshot, no objects of the model
 */
public final class Elementfrage<T> implements Registerhoerer, Sitzungshoerer {

    private final Function<Planelementwahl, Function<Stand, T>> frage;
    private final BiConsumer<Planelementwahl, T> hoerer;
    private final Runnable beiSchluss;
    private Planelementwahl element;
    private CompletableFuture<?> unterwegs = CompletableFuture.completedFuture(null);

    /**
     * Begins to listen.
     *
     * @param frage gives the question to ask about an element now; it is answered on the plan's thread
     * @param hoerer is told the element and each answer
     * @param beiSchluss runs when the plan of the element was closed
     */
    public Elementfrage(
            Function<Planelementwahl, Function<Stand, T>> frage,
            BiConsumer<Planelementwahl, T> hoerer,
            Runnable beiSchluss) {
        this.frage = frage;
        this.hoerer = hoerer;
        this.beiSchluss = beiSchluss;
        Planregister.das().melde(this);
    }

    /** Ends listening; nothing is told any more. */
    public void beende() {
        Planregister.das().vergiss(this);
        if (element != null) {
            element.sitzung().vergiss(this);
        }
        unterwegs.cancel(false);
        element = null;
    }

    /**
     * The element that is asked about.
     *
     * @return the element; null if none is
     */
    public Planelementwahl element() {
        return element;
    }

    /**
     * Asks about an element from now on.
     *
     * @param wahl the element
     * @return whether its plan is open; if not, nothing happens
     */
    public boolean nach(Planelementwahl wahl) {
        if (!Planregister.das().offene().contains(wahl.sitzung())) {
            return false;
        }
        boolean andererPlan = element == null || element.sitzung() != wahl.sitzung();
        if (andererPlan && element != null) {
            element.sitzung().vergiss(this);
        }
        element = wahl;
        if (andererPlan) {
            wahl.sitzung().melde(this); // says at once that it changed
        } else {
            frage();
        }
        return true;
    }

    private void frage() {
        unterwegs.cancel(false);
        Planelementwahl wonach = element;
        unterwegs = wonach.sitzung().frage(frage.apply(wonach), (antwort, fehler) -> {
            if (fehler != null) {
                ILog.of(Elementfrage.class).error(fehler.toString(), fehler);
            } else if (wonach.equals(element)) {
                hoerer.accept(wonach, antwort);
            }
        });
    }

    @Override
    public void planGeaendert(Plansitzung sitzung) {
        if (element != null && sitzung == element.sitzung()) {
            frage();
        }
    }

    @Override
    public void geschlossen(Plansitzung sitzung) {
        if (element != null && sitzung == element.sitzung()) {
            unterwegs.cancel(false);
            element = null;
            beiSchluss.run();
        }
    }
}
