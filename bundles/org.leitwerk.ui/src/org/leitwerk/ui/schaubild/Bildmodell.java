package org.leitwerk.ui.schaubild;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Registerhoerer;
import org.leitwerk.ui.plan.Sitzungshoerer;

/**
 * Asks one plan what can be shown, again after each change. At most one question is on its way and one waits. Only for
 * the UI thread.
 */
final class Bildmodell implements Registerhoerer, Sitzungshoerer {

    private final Function<Stand, List<Gegenstand>> bau;
    private final Consumer<List<Gegenstand>> hoerer;
    private Plansitzung sitzung;
    private CompletableFuture<?> unterwegs = CompletableFuture.completedFuture(null);
    private boolean nochmal;

    Bildmodell(Function<Stand, List<Gegenstand>> bau, Consumer<List<Gegenstand>> hoerer) {
        this.bau = bau;
        this.hoerer = hoerer;
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

    /** Looks at another plan from now on; null: at none. */
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
        if (sitzung == null) {
            hoerer.accept(List.of());
        } else {
            sitzung.melde(this); // says at once that it changed
        }
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
        if (!unterwegs.isDone()) {
            nochmal = true;
            return;
        }
        nochmal = false;
        Plansitzung welche = sitzung;
        unterwegs = welche.frage(bau, (neue, fehler) -> {
            if (welche != sitzung) {
                return;
            }
            if (fehler != null) {
                ILog.of(Bildmodell.class).error(fehler.toString(), fehler);
            } else {
                hoerer.accept(neue);
            }
            if (nochmal) {
                frage();
            }
        });
    }
}
