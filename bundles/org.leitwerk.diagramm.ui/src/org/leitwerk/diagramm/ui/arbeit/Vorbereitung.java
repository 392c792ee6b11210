package org.leitwerk.diagramm.ui.arbeit;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.leitwerk.diagramm.plan.Vorlauf;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Registerhoerer;

/**
 * Gets diagrams ready while a person looks at the first open plan: the first diagram is then there much sooner. Without
 * an open plan nothing is done, and never while the plan itself is still being read for the first time.
 */
public final class Vorbereitung implements IStartup, Registerhoerer {

    private static final int PAUSE_MS = 2000;
    private static final AtomicBoolean BEGONNEN = new AtomicBoolean();

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            Planregister.das().melde(this);
            Planregister.das().offene().stream().findFirst().ifPresent(this::geoeffnet);
        });
    }

    @Override
    public void geoeffnet(Plansitzung sitzung) {
        Planregister.das().vergiss(this);
        if (BEGONNEN.compareAndSet(false, true)) {
            // behind the reading of the plan, and when the first views are drawn
            sitzung.frage(Stand::version, (version, fehler) -> Display.getCurrent()
                    .timerExec(PAUSE_MS, Vorbereitung::beginne));
        }
    }

    /** On a thread that the end of the program need not wait for. */
    private static void beginne() {
        Thread faden = new Thread(Vorbereitung::laufe, "leitwerk-diagramme-vorbereiten");
        faden.setDaemon(true);
        faden.setPriority(Thread.MIN_PRIORITY);
        faden.start();
    }

    private static void laufe() {
        try {
            Vorlauf.laufe(Diagrammdienste.der());
        } catch (RuntimeException e) {
            // the first diagram is then made ready when it is opened; while the program ends nothing is wrong
            if (PlatformUI.isWorkbenchRunning()) {
                ILog.of(Vorbereitung.class).error(e.toString(), e);
            }
        }
    }
}
