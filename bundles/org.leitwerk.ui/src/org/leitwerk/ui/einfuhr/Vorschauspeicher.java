package org.leitwerk.ui.einfuhr;

import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.leitwerk.dsl.ide.einfuhr.Einfuhr;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrwunsch;
import org.leitwerk.ui.plan.Plansitzung;

/**
 * What the import would do, worked out anew after each choice without making the window wait. Only for the UI thread.
 */
final class Vorschauspeicher {

    private final Plansitzung plan;
    private final Runnable beiVorschau;
    private CompletableFuture<?> frage = CompletableFuture.completedFuture(null);
    private Einfuhrwunsch wunsch;
    private Einfuhrvorschau vorschau;

    Vorschauspeicher(Plansitzung plan, Runnable beiVorschau) {
        this.plan = plan;
        this.beiVorschau = beiVorschau;
    }

    /** Wishes something else; null for nothing yet. */
    void wuensche(Einfuhrwunsch neuer) {
        frage.cancel(false);
        wunsch = neuer;
        vorschau = null;
        if (neuer == null) {
            beiVorschau.run();
            return;
        }
        beiVorschau.run(); // as long as it is read, nothing can be finished
        frage = plan.frage(stand -> Einfuhr.plane(stand, neuer), (antwort, fehler) -> {
            if (wunsch != neuer) {
                return;
            }
            if (fehler != null) {
                ILog.of(Vorschauspeicher.class).error(fehler.toString(), fehler);
            } else {
                vorschau = antwort;
                beiVorschau.run();
            }
        });
    }

    /** What is wished for; null if nothing is. */
    Einfuhrwunsch wunsch() {
        return wunsch;
    }

    /** What it would do; null as long as that is not known. */
    Einfuhrvorschau jetzt() {
        return vorschau;
    }

    boolean istMoeglich() {
        return vorschau != null && vorschau.istMoeglich();
    }

    void beende() {
        frage.cancel(false);
        wunsch = null;
    }
}
