package org.leitwerk.ui.cockpit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Registerhoerer;
import org.leitwerk.ui.plan.Sitzungshoerer;

/**
 * Asks one plan how it stands, again after each change of a text or of a data file. However fast changes come, at most
 * one question is on its way and one waits. Only for the UI thread.
 */
final class Cockpitmodell implements Registerhoerer, Sitzungshoerer {

    private final Consumer<Lage> beiLage;
    private Plansitzung sitzung;
    private Frage frage = Frage.IST;
    private CompletableFuture<?> unterwegs = CompletableFuture.completedFuture(null);
    private boolean nochmal;
    private Lage lage;

    /**
     * Begins to listen.
     *
     * @param beiLage is told how the plan stands; null if there is no plan
     */
    Cockpitmodell(Consumer<Lage> beiLage) {
        this.beiLage = beiLage;
        Planregister.das().melde(this);
    }

    void beende() {
        Planregister.das().vergiss(this);
        if (sitzung != null) {
            sitzung.vergiss(this);
        }
        unterwegs.cancel(false);
        sitzung = null;
    }

    /** The plan that is looked at; null if none is. */
    Plansitzung sitzung() {
        return sitzung;
    }

    /** What is known; null as long as nothing is. */
    Lage lage() {
        return lage;
    }

    /** Looks at another plan from now on. */
    void schaueAuf(Plansitzung neue) {
        if (neue == sitzung) {
            return;
        }
        if (sitzung != null) {
            sitzung.vergiss(this);
        }
        unterwegs.cancel(false);
        unterwegs = CompletableFuture.completedFuture(null);
        sitzung = neue;
        lage = null;
        if (sitzung == null) {
            beiLage.accept(null);
        } else {
            sitzung.melde(this); // says at once that it changed
        }
    }

    /** Asks something else from now on. */
    void frage(Frage neue) {
        frage = neue;
        frage();
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
            List<Plansitzung> offene = Planregister.das().offene();
            schaueAuf(offene.isEmpty() ? null : offene.get(offene.size() - 1));
        }
    }

    @Override
    public void planGeaendert(Plansitzung geaenderte) {
        if (geaenderte == sitzung) {
            frage();
        }
    }

    private void frage() {
        if (sitzung == null) {
            return;
        }
        if (!unterwegs.isDone()) {
            nochmal = true;
            return;
        }
        nochmal = false;
        Plansitzung welche = sitzung;
        Frage was = frage;
        unterwegs = welche.frage(stand -> Lagebau.baue(welche, stand, was), (neue, fehler) -> {
            if (welche != sitzung) {
                return;
            }
            if (fehler != null) {
                ILog.of(Cockpitmodell.class).error(fehler.toString(), fehler);
            } else {
                lage = neue;
                beiLage.accept(neue);
            }
            if (nochmal) {
                frage();
            }
        });
    }
}
