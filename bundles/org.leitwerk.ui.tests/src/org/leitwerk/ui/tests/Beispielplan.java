package org.leitwerk.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;

/** An example plan, copied into a folder and opened in the workbench. */
public final class Beispielplan implements AutoCloseable {

    private final Path ordner;
    private final Plansitzung sitzung;

    private Beispielplan(Path ordner) {
        this.ordner = ordner;
        Planregister.das().starte();
        this.sitzung = Planregister.das().oeffne(ordner);
    }

    /** Opens the example of a short name in a folder of this name below the given one. */
    public static Beispielplan oeffne(String name, Path unter) throws IOException {
        return new Beispielplan(Beispiele.mitNamen(name).orElseThrow().kopiere(unter));
    }

    /** Opens a plan of files that are given as name and text in turn. */
    public static Beispielplan aus(Path ordner, String... namenUndTexte) throws IOException {
        for (int i = 0; i < namenUndTexte.length; i += 2) {
            Files.writeString(ordner.resolve(namenUndTexte[i]), namenUndTexte[i + 1]);
        }
        return new Beispielplan(ordner);
    }

    public Plansitzung sitzung() {
        return sitzung;
    }

    /** The path of a file, found by the end of its name. */
    public Path datei(String ende) {
        List<Path> pfade = sitzung.lies(stand -> stand.pfade());
        return pfade.stream()
                .filter(pfad -> pfad.toString().endsWith(ende))
                .findFirst()
                .orElseThrow(() -> new AssertionError(ende + " nicht in " + pfade + " von " + ordner));
    }

    public ITextEditor editor(String ende) throws PartInitException {
        return Planeditoren.oeffne(datei(ende), true);
    }

    /** Closes all editors unsaved, then the plan. */
    @Override
    public void close() {
        Oberflaeche.seite().closeAllEditors(false);
        Planregister.das().schliesse(sitzung);
        Oberflaeche.verarbeite();
    }
}
