package org.leitwerk.ui.wiederherstellung;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.leitwerk.ui.plan.Ungespeichertes;

/** Recovery after a crash: offers at the start what was unsaved, then keeps copies of what is unsaved now. */
public final class Wiederherstellung {

    private final Sicherungsablage ablage;
    private Sicherungsdienst dienst;

    /**
     * Recovery with copies in a folder.
     *
     * @param ordner a folder of the workbench's own
     */
    public Wiederherstellung(Path ordner) {
        ablage = new Sicherungsablage(ordner);
    }

    /** Recovery with copies where the workbench keeps its own things. */
    public static Wiederherstellung dieserWerkbank() {
        return new Wiederherstellung(Platform.getStateLocation(Platform.getBundle("org.leitwerk.ui"))
                .append("wiederherstellung")
                .toPath());
    }

    /**
     * Offers what the last session left behind, and starts to keep copies.
     *
     * @param fenster the window to which the question belongs
     */
    public void starte(Shell fenster) {
        Map<Sicherungskopie, FileTime> kopien = ablage.alle();
        if (!kopien.isEmpty()) {
            Wiederherstellungsdialog dialog = new Wiederherstellungsdialog(fenster, kopien);
            boolean ja = dialog.open() == Window.OK;
            List<Sicherungskopie> gewaehlte = ja ? dialog.gewaehlte() : List.of();
            if (ja || dialog.verwerfen()) {
                kopien.keySet().stream()
                        .filter(kopie -> !stelleHer(kopie, gewaehlte))
                        .forEach(kopie -> ablage.entferne(Path.of(kopie.datei())));
            }
        }
        dienst = new Sicherungsdienst(ablage, Display.getCurrent());
    }

    /** Ends in order; nothing is left to recover. */
    public void beende() {
        if (dienst != null) {
            dienst.beende();
        }
    }

    /** Whether the copy is still needed: its text is open and unsaved again. */
    private static boolean stelleHer(Sicherungskopie kopie, List<Sicherungskopie> gewaehlte) {
        if (!gewaehlte.contains(kopie)) {
            return false;
        }
        try {
            Path datei = Path.of(kopie.datei());
            Files.createDirectories(datei.getParent());
            Ungespeichertes.stelleHer(new Ungespeichertes(datei, kopie.grundlage(), kopie.text()));
            return true;
        } catch (PartInitException | IOException e) {
            ILog.of(Wiederherstellung.class).error(e.getMessage(), e);
            return true; // better offered once more than lost
        }
    }
}
