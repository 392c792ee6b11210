package org.leitwerk.ui.einfuhr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Shell;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.ui.plan.Plansitzung;

/** How views offer the import: for an indicator that is selected, or on which a file is dropped. */
public final class Einfuhrangebot {

    private Einfuhrangebot() {}

    /**
     * Whether values can be imported into elements of a class.
     *
     * @param art name of the class
     */
    public static boolean nimmt(String art) {
        return "Indikator".equals(art);
    }

    /**
     * Whether files are being dragged.
     *
     * @param daten what is being dragged
     */
    public static boolean sindDateien(TransferData daten) {
        return daten != null && FileTransfer.getInstance().isSupportedType(daten);
    }

    /**
     * The one file that was dropped.
     *
     * @param abgelegt data of a drop
     * @return empty if it were several or none, or a folder
     */
    public static Optional<Path> datei(Object abgelegt) {
        return abgelegt instanceof String[] pfade && pfade.length == 1
                ? Optional.of(Path.of(pfade[0])).filter(Files::isRegularFile)
                : Optional.empty();
    }

    /**
     * Opens the wizard.
     *
     * @param fenster the window above which it stands
     * @param sitzung the plan
     * @param indikator address of the indicator
     * @param datei the file; null if it is to be chosen
     * @return whether values were imported
     */
    public static boolean oeffne(Shell fenster, Plansitzung sitzung, URI indikator, Path datei) {
        String name = sitzung.lies(stand -> stand.element(indikator)
                .filter(Indikator.class::isInstance)
                .map(element -> ((Indikator) element).getName())
                .orElse(""));
        return new EinfuhrAssistent(sitzung, datei, name).oeffne(fenster);
    }
}
