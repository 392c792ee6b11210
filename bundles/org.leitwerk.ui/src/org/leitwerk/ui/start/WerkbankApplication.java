package org.leitwerk.ui.start;

import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * The workbench as a program: {@code -application org.leitwerk.ui.werkbank}.
 *
 * <p>What belongs to the product alone (menus, hidden parts of the platform) is switched by the system property
 * {@value #WERKBANK}: the same bundle can also be installed into an existing Eclipse, whose menus it leaves alone.
 */
public final class WerkbankApplication implements IApplication {

    /** System property that is {@code true} when the running workbench is Leitwerk's own product. */
    public static final String WERKBANK = "org.leitwerk.werkbank";

    private static final String STATUS_DER_PROTOKOLLE = "log4j2.StatusLogger.level";

    @Override
    public Object start(IApplicationContext context) {
        System.setProperty(WERKBANK, "true");
        Logger.getRootLogger().removeAllAppenders();
        Logger.getRootLogger().addAppender(new NullAppender()); // Xtext's notes on parsing are of use to nobody here
        if (System.getProperty(STATUS_DER_PROTOKOLLE) == null) {
            System.setProperty(STATUS_DER_PROTOKOLLE, "OFF"); // PDF and spreadsheets would complain about no log
        }
        Display display = PlatformUI.createDisplay();
        Menuetasten.install(display);
        try {
            if (!Ablageort.belege(display)) {
                return EXIT_OK;
            }
            context.applicationRunning();
            Startbild.zeige(display);
            int code = PlatformUI.createAndRunWorkbench(display, new WerkbankAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            Startbild.schliesse();
            Ablageort.gibFrei();
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                PlatformUI.getWorkbench().close();
            }
        });
    }
}
