package org.leitwerk.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.leitwerk.dsl.ide.arbeit.Stand;

/**
 * Asks one plan something, again after each change of a text or of a data file. However fast changes come, at most one
 * question is on its way and one waits. While no plan is looked at, the next one that is opened will be. Only for the
 * UI thread.
 *
 * @param <T> the answer: a snapshot, no objects of the model
 */
public final class Planfrage<T> implements Registerhoerer, Sitzungshoerer {

    private final Function<Plansitzung, Function<Stand, T>> frage;
    private final Consumer<T> hoerer;
    private Plansitzung sitzung;
    private CompletableFuture<?> unterwegs = CompletableFuture.completedFuture(null);
    private boolean nochmal;
    private T antwort;

    /**
     * Begins to listen.
     *
     * @param frage gives the question to ask a plan now; the question itself is answered on the plan's thread
     * @param hoerer is told each answer; null when there is no plan any more
     */
    public Planfrage(Function<Plansitzung, Function<Stand, T>> frage, Consumer<T> hoerer) {
        this.frage = frage;
        this.hoerer = hoerer;
        Planregister.das().melde(this);
    }

    /** Ends listening; nothing is told any more. */
    public void beende() {
        Planregister.das().vergiss(this);
        if (sitzung != null) {
            sitzung.vergiss(this);
        }
        unterwegs.cancel(false);
        sitzung = null;
    }

    /**
     * The plan that is looked at.
     *
     * @return the plan; null if none is
     */
    public Plansitzung sitzung() {
        return sitzung;
    }

    /**
     * The last answer of the plan that is looked at.
     *
     * @return the answer; null as long as there is none
     */
    public T antwort() {
        return antwort;
    }

    /**
     * Looks at another plan from now on.
     *
     * @param neue the plan; null for none
     */
    public void schaueAuf(Plansitzung neue) {
        if (neue == sitzung) {
            return;
        }
        if (sitzung != null) {
            sitzung.vergiss(this);
        }
        unterwegs.cancel(false);
        unterwegs = CompletableFuture.completedFuture(null);
        sitzung = neue;
        antwort = null;
        if (sitzung == null) {
            hoerer.accept(null);
        } else {
            sitzung.melde(this); // says at once that it changed
        }
    }

    /**
     * Looks at the plan whose file stands in an editor; if it is none, at the same as before, or at the one opened
     * last.
     *
     * @param editor the editor; may be null
     */
    public void folge(IEditorPart editor) {
        List<Plansitzung> offene = Planregister.das().offene();
        Optional<Plansitzung> imEditor = Optional.ofNullable(editor)
                .flatMap(einer -> Planeditoren.datei(einer.getEditorInput()))
                .flatMap(Planregister.das()::zu);
        Optional<Plansitzung> bisher = Optional.ofNullable(sitzung).filter(offene::contains);
        schaueAuf(imEditor.or(() -> bisher).orElseGet(() -> letzter(offene)));
    }

    private static Plansitzung letzter(List<Plansitzung> offene) {
        return offene.isEmpty() ? null : offene.get(offene.size() - 1);
    }

    /** Asks again, because the question is another one now. */
    public void frage() {
        if (sitzung == null) {
            return;
        }
        if (!unterwegs.isDone()) {
            nochmal = true;
            return;
        }
        nochmal = false;
        Plansitzung welche = sitzung;
        unterwegs = welche.frage(frage.apply(welche), (neue, fehler) -> {
            if (welche != sitzung) {
                return;
            }
            if (fehler != null) {
                ILog.of(Planfrage.class).error(fehler.toString(), fehler);
            } else {
                antwort = neue;
                hoerer.accept(neue);
            }
            if (nochmal) {
                frage();
            }
        });
    }

    @Override
    public void geoeffnet(Plansitzung neue) {
        if (sitzung == null) {
            schaueAuf(neue);
        }
    }

    @Override
    public void geschlossen(Plansitzung alte) {
        if (alte == sitzung) {
            schaueAuf(letzter(Planregister.das().offene()));
        }
    }

    @Override
    public void planGeaendert(Plansitzung geaenderte) {
        if (geaenderte == sitzung) {
            frage();
        }
    }
}
