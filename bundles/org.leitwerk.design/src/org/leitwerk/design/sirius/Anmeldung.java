package org.leitwerk.design.sirius;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.leitwerk.design.Spezifikationsort;
import org.osgi.framework.Bundle;

/**
 * Makes the specification known to Eclipse Sirius. Sirius itself creates this object when it starts, because the
 * extension {@code org.eclipse.sirius.componentization} names the class; where Sirius is not installed, the extension
 * point does not exist and nothing happens. Sirius is called by reflection, so that this bundle neither needs it to be
 * compiled nor to be started.
 */
public final class Anmeldung {

    private static final String SIRIUS = "org.eclipse.sirius";
    private static final String VERZEICHNIS = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";
    private static final String PLUGIN = "org.leitwerk.design";

    private final boolean erfolgt;

    /** Registers the specification if there is a Sirius; a failure is logged and harms nothing else. */
    public Anmeldung() {
        Bundle sirius = Platform.isRunning() ? Platform.getBundle(SIRIUS) : null;
        erfolgt = sirius != null && melde(sirius);
    }

    /** Whether Sirius took the specification. */
    public boolean erfolgt() {
        return erfolgt;
    }

    private static boolean melde(Bundle sirius) {
        try {
            Class<?> klasse = sirius.loadClass(VERZEICHNIS);
            Object verzeichnis = klasse.getMethod("getInstance").invoke(null);
            klasse.getMethod("registerFromPlugin", String.class)
                    .invoke(verzeichnis, PLUGIN + "/" + Spezifikationsort.PFAD);
            return true;
        } catch (ReflectiveOperationException | LinkageError fehler) {
            ILog.get().error("Leitwerk: Sirius hat die Spezifikation der Diagramme nicht angenommen.", fehler);
            return false;
        }
    }
}
