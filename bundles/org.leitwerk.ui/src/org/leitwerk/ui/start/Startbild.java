package org.leitwerk.ui.start;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.leitwerk.ui.bild.Bilder;

/**
 * The picture that says "I am starting", with the version, until the window is there. It is a window of SWT, because
 * there is no native launcher that could show one.
 */
final class Startbild {

    private static final int VERSION_X = 150;
    private static final int VERSION_Y = 158;

    private static Startbild offenes;

    private final Shell shell;
    private final Image image;
    private final Font font;

    private Startbild(Display display) {
        ImageDescriptor descriptor = Bilder.beschreibung("startbild.svg");
        image = descriptor.createImage(display);
        FontData data = display.getSystemFont().getFontData()[0];
        data.setHeight(11);
        font = new Font(display, data);
        shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        Rectangle size = image.getBounds();
        shell.setSize(size.width, size.height);
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setLocation(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2);
        String version = NLS.bind(Messages.Version, version());
        shell.addPaintListener(event -> {
            GC gc = event.gc;
            gc.drawImage(image, 0, 0);
            gc.setFont(font);
            gc.setForeground(display.getSystemColor(SWT.COLOR_WHITE));
            gc.drawText(version, VERSION_X, VERSION_Y, true);
        });
    }

    /** Version of this bundle as people write it: without the time of its build. */
    static String version() {
        var version = Platform.getBundle("org.leitwerk.ui").getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    /** Shows the picture, unless the user asked for none with {@code -nosplash}. */
    static void zeige(Display display) {
        if ("true".equals(System.getProperty("leitwerk.ohneStartbild"))) {
            return;
        }
        offenes = new Startbild(display);
        offenes.shell.open();
        offenes.shell.update();
        while (display.readAndDispatch()) {
            // until it is drawn
        }
    }

    /** Takes the picture away; harmless when there is none. */
    static void schliesse() {
        if (offenes != null) {
            offenes.shell.dispose();
            offenes.image.dispose();
            offenes.font.dispose();
            offenes = null;
        }
    }
}
