package org.leitwerk.diagramm.ui.figur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.leitwerk.diagramm.schrift.Schriftdatei;
import org.leitwerk.diagramm.szene.Schrift;

/**
 * The one font of all pictures, loaded for the screen from the files that also measure it. Where that fails, the
 * system's font takes its place and the log says so.
 */
final class Bildschrift {

    private static final String FAMILIE = Schriftdatei.FAMILIE;
    private static final String FETT = Schriftdatei.FAMILIE + " Semibold";
    private static final double PUNKT_JE_ZOLL = 72;

    private static Boolean geladen;

    private Bildschrift() {}

    /** A font to be disposed by the caller. */
    static Font schrift(Display display, Schrift schrift) {
        boolean eigene = lade(display);
        int punkt = (int) Math.round(schrift.groesse() * PUNKT_JE_ZOLL / display.getDPI().x);
        boolean fett = schrift.fett();
        String name = eigene
                ? fett ? FETT : FAMILIE
                : display.getSystemFont().getFontData()[0].getName();
        int stil = fett ? eigene ? SWT.NORMAL : SWT.BOLD : schrift.kursiv() ? SWT.ITALIC : SWT.NORMAL;
        return new Font(display, new FontData(name, Math.max(1, punkt), stil));
    }

    private static boolean lade(Display display) {
        if (geladen == null) {
            boolean alle = true;
            for (Schriftdatei datei : Schriftdatei.values()) {
                alle &= lade(display, datei);
            }
            if (alle && "gtk".equals(SWT.getPlatform())) {
                Schriftauffrischung.frischeAuf();
            }
            geladen = alle && display.getFontList(FAMILIE, true).length > 0;
            if (!geladen) {
                ILog.of(Bildschrift.class)
                        .warn("The font " + FAMILIE + " could not be loaded; diagrams are drawn with "
                                + display.getSystemFont().getFontData()[0].getName() + ".");
            }
        }
        return geladen;
    }

    /** The display reads only files, and a bundle may be an archive. */
    private static boolean lade(Display display, Schriftdatei datei) {
        Path ordner = Platform.getStateLocation(Platform.getBundle("org.leitwerk.diagramm.ui"))
                .toPath();
        Path ziel = ordner.resolve(datei.dateiname());
        try {
            if (!Files.exists(ziel)) {
                Path zwischen = Files.createTempFile(ordner, datei.dateiname(), null);
                Files.write(zwischen, datei.inhalt());
                Files.move(zwischen, ziel, StandardCopyOption.REPLACE_EXISTING);
            }
            return display.loadFont(ziel.toString());
        } catch (IOException e) {
            ILog.of(Bildschrift.class).error(e.getMessage(), e);
            return false;
        }
    }
}
