package org.leitwerk.diagramm.ui.befehl;

import java.io.ByteArrayInputStream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.leitwerk.diagramm.malen.PngMaler;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Szene;

/** Prints a picture on one page, as large as it fits, at the fineness of the printer. */
final class Druck {

    private static final double ZOLL = 96;

    private final Printer drucker;
    private final Szene szene;

    Druck(Printer drucker, Szene szene) {
        this.drucker = drucker;
        this.szene = szene;
    }

    void drucke() {
        if (!drucker.startJob(szene.titel())) {
            return;
        }
        Rectangle seite = drucker.getClientArea();
        Point punkte = drucker.getDPI();
        double breite = szene.flaeche().breite();
        double hoehe = szene.flaeche().hoehe();
        double passend = Math.min(seite.width / breite, seite.height / hoehe);
        // never larger than on the screen: large letters would look like a mistake
        double faktor = Math.min(passend, punkte.x / ZOLL);
        Image bild = new Image(
                drucker, new ImageData(new ByteArrayInputStream(new PngMaler(Farbthema.HELL, faktor).male(szene))));
        try {
            if (drucker.startPage()) {
                GC grund = new GC(drucker);
                Rectangle r = bild.getBounds();
                grund.drawImage(bild, 0, 0, r.width, r.height, 0, 0, (int) Math.round(breite * faktor), (int)
                        Math.round(hoehe * faktor));
                grund.dispose();
                drucker.endPage();
            }
        } finally {
            bild.dispose();
            drucker.endJob();
        }
    }
}
