package org.leitwerk.ui.wiederherstellung;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.leitwerk.ui.plan.Ungespeichertes;

/** Copies what is unsaved every few seconds, in the background. Lives on the UI thread; writing does not. */
public final class Sicherungsdienst {

    /** At most this much work is lost in a crash, in milliseconds. */
    public static final int ABSTAND_MS = 3000;

    private final Sicherungsablage ablage;
    private final Display display;
    private final ExecutorService schreiber = Executors.newSingleThreadExecutor(arbeit -> {
        Thread faden = new Thread(arbeit, "leitwerk-sicherung");
        faden.setDaemon(true);
        return faden;
    });
    private final Map<Path, String> gesichert = new HashMap<>();
    private boolean beendet;

    Sicherungsdienst(Sicherungsablage ablage, Display display) {
        this.ablage = ablage;
        this.display = display;
        display.timerExec(ABSTAND_MS, this::runde);
    }

    private void runde() {
        if (!beendet) {
            sichere();
            display.timerExec(ABSTAND_MS, this::runde);
        }
    }

    private void sichere() {
        Map<Path, Ungespeichertes> offen = new LinkedHashMap<>();
        Ungespeichertes.alle().forEach(text -> offen.put(text.datei(), text));
        gesichert.keySet().removeIf(datei -> {
            if (offen.containsKey(datei)) {
                return false;
            }
            schreiber.execute(() -> ablage.entferne(datei)); // saved, or given up by the user
            return true;
        });
        offen.forEach((datei, text) -> {
            if (!text.text().equals(gesichert.put(datei, text.text()))) {
                schreiber.execute(() -> schreibe(text));
            }
        });
    }

    private void schreibe(Ungespeichertes text) {
        try {
            ablage.schreibe(new Sicherungskopie(text.datei().toString(), text.grundlage(), text.text()));
        } catch (IOException e) {
            ILog.of(Sicherungsdienst.class).error(e.getMessage(), e);
        }
    }

    /** The workbench ends in order: everything was saved or given up, so nothing is to be recovered. */
    void beende() {
        beendet = true;
        gesichert.keySet().forEach(datei -> schreiber.execute(() -> ablage.entferne(datei)));
        schreiber.shutdown();
        try {
            schreiber.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
