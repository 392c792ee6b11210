package org.leitwerk.ui.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Where the workbench keeps its own things: settings, window layout, recovery copies. Never a folder with plans.
 *
 * <p>A start script names it ({@code -data}); without one it is the place the system has for such things. Only one
 * workbench at a time may use it.
 */
final class Ablageort {

    private Ablageort() {}

    /** Locks the folder for this process, or tells the user why that cannot be and answers false. */
    static boolean belege(Display display) {
        Location location = Platform.getInstanceLocation();
        String place = location.isSet() ? new File(location.getURL().getPath()).toString() : "";
        try {
            if (!location.isSet()) {
                Path folder = vorgabe();
                place = folder.toString();
                if (location.set(folder.toUri().toURL(), true)) {
                    return true;
                }
            } else if (location.lock() || location.isReadOnly()) {
                return true;
            }
            melde(display, NLS.bind(Messages.LaeuftSchon, place));
        } catch (IOException e) {
            ILog.of(Ablageort.class).error(place, e);
            melde(display, NLS.bind(Messages.AblageortUnbrauchbar, place, e.getMessage()));
        }
        return false;
    }

    /** Ends what {@link #belege} began. */
    static void gibFrei() {
        Location location = Platform.getInstanceLocation();
        if (location.isSet()) {
            location.release();
        }
    }

    /** The folder that the system has for the data of programs, below it ours. */
    private static Path vorgabe() {
        Path home = Path.of(System.getProperty("user.home"));
        String appData = System.getenv("APPDATA");
        String dataHome = System.getenv("XDG_DATA_HOME");
        Path base =
                switch (Platform.getOS()) {
                    case Platform.OS_WIN32 -> appData == null ? home.resolve("AppData/Roaming") : Path.of(appData);
                    case Platform.OS_MACOSX -> home.resolve("Library/Application Support");
                    default ->
                        dataHome == null || dataHome.isEmpty() ? home.resolve(".local/share") : Path.of(dataHome);
                };
        return base.resolve("leitwerk").resolve("werkbank");
    }

    private static void melde(Display display, String text) {
        Shell shell = new Shell(display);
        try {
            MessageDialog.openError(shell, Messages.Leitwerk, text);
        } finally {
            shell.dispose();
        }
    }
}
