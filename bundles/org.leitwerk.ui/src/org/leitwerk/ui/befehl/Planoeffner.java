package org.leitwerk.ui.befehl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planregister;

/** Opens a plan as a person expects it: the folder is open afterwards, and its first file is in the editor. */
public final class Planoeffner {

    private static final String ENDUNG = ".leitwerk";

    /** The file that says what the plan is about, if it has the name that the wizards give it. */
    private static final String HAUPTDATEI = "plan" + ENDUNG;

    private Planoeffner() {}

    /**
     * Opens a plan and shows its main file; tells the user when that is not possible.
     *
     * @param pfad folder of a plan, or one of its files
     * @param shell parent of messages
     * @return whether the plan is open now
     */
    public static boolean oeffne(Path pfad, Shell shell) {
        Path folder = Files.isRegularFile(pfad) ? pfad.toAbsolutePath().getParent() : pfad;
        if (!Files.isDirectory(folder)) {
            MessageDialog.openError(shell, Messages.PlanOeffnen, NLS.bind(Messages.OrdnerFehlt, pfad));
            return false;
        }
        Optional<Path> file = Files.isRegularFile(pfad) ? Optional.of(pfad) : hauptdatei(folder);
        if (file.isEmpty()
                && !MessageDialog.openQuestion(shell, Messages.KeinPlan, NLS.bind(Messages.KeinPlanFrage, folder))) {
            return false;
        }
        Planregister.das().oeffne(folder);
        file.ifPresent(Planoeffner::zeige);
        return true;
    }

    private static void zeige(Path file) {
        try {
            Planeditoren.oeffne(file.toAbsolutePath().normalize(), true);
        } catch (PartInitException e) {
            ILog.of(Planoeffner.class).error(e.getMessage(), e);
        }
    }

    /** The file with the name of a main file, else the first one in the folder itself, by name. */
    private static Optional<Path> hauptdatei(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDUNG) && Files.isRegularFile(file))
                    .min(Comparator.comparing((Path file) ->
                                    !file.getFileName().toString().equals(HAUPTDATEI))
                            .thenComparing(Path::getFileName));
        } catch (IOException e) {
            ILog.of(Planoeffner.class).warn(e.getMessage(), e);
            return Optional.empty();
        }
    }
}
