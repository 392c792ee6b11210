package org.leitwerk.ui.assistenten;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.eclipse.osgi.util.NLS;

/** Says why a file or folder could not be written, for people. */
final class Dateigrund {

    private Dateigrund() {}

    /** What was to be done, and why it was not. */
    static String von(String vorhaben, IOException grund) {
        return NLS.bind(Messages.Misslungen, vorhaben, ursache(grund));
    }

    private static String ursache(IOException grund) {
        if (grund instanceof AccessDeniedException) {
            return Messages.RechteFehlen;
        }
        return grund instanceof FileSystemException dateisystem && dateisystem.getReason() != null
                ? dateisystem.getReason()
                : Messages.OrtPruefen;
    }
}
