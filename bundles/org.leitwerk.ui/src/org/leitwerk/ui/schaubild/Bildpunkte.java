package org.leitwerk.ui.schaubild;

import java.awt.image.BufferedImage;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.leitwerk.diagramm.malen.PngMaler;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.ui.einstellungen.Thema;

/** Paints pictures for the screen: as exports are painted, in as many pixels as the screen has. */
final class Bildpunkte {

    static {
        // on macOS SWT has the first thread; AWT with a screen would wait for it for ever
        if (org.eclipse.swt.SWT.getPlatform().equals("cocoa") && System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private Bildpunkte() {}

    /**
     * The pixels of a picture in the colours of the window.
     *
     * @param zoom percent of the screen's zoom
     */
    static ImageData von(Szene szene, int zoom) {
        Farbthema thema = Thema.aktuell() == Thema.DUNKEL ? Farbthema.DUNKEL : Farbthema.HELL;
        BufferedImage bild = new PngMaler(thema, zoom / 100.0).bild(szene);
        int breite = bild.getWidth();
        int hoehe = bild.getHeight();
        ImageData daten = new ImageData(breite, hoehe, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        int[] zeile = new int[breite];
        for (int y = 0; y < hoehe; y++) {
            bild.getRGB(0, y, breite, 1, zeile, 0, breite);
            daten.setPixels(0, y, breite, zeile, 0);
        }
        return daten;
    }
}
