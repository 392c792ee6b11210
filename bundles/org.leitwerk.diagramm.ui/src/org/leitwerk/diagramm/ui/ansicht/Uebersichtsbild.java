package org.leitwerk.diagramm.ui.ansicht;

import java.beans.PropertyChangeListener;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.ui.arbeit.Bildhoerer;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.ui.sicht.Zugang;

/** The whole picture small, with a frame around the part that is seen; dragging moves the picture. */
final class Uebersichtsbild implements Bildhoerer {

    private static final int RAND = 6;
    private static final int RAHMEN_ALPHA = 40;
    private static final int PAUSE_MS = 250;

    private final Canvas leinwand;
    private final Bildflaeche flaeche;
    private final PropertyChangeListener bewegung = e -> zeichneNeu();
    private final Runnable nachPause = this::verwirf;
    private Image klein;
    private Farbthema thema;
    private Rahmen gezeigt = Rahmen.LEER;
    private double massstab = 1;

    Uebersichtsbild(Composite oben, Bildflaeche flaeche) {
        this.flaeche = flaeche;
        leinwand = new Canvas(oben, SWT.DOUBLE_BUFFERED);
        Zugang.benenne(leinwand, Messages.Uebersicht);
        leinwand.addListener(SWT.Paint, e -> male(e.gc));
        leinwand.addListener(SWT.Resize, e -> verwirf());
        leinwand.addListener(SWT.MouseDown, this::gehe);
        leinwand.addListener(SWT.MouseMove, e -> {
            if ((e.stateMask & SWT.BUTTON1) != 0) {
                gehe(e);
            }
        });
        flaeche.zusammenhang().arbeit().melde(this);
        flaeche.ausschnitt().addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, bewegung);
        flaeche.ausschnitt().getHorizontalRangeModel().addPropertyChangeListener(bewegung);
        flaeche.ausschnitt().getVerticalRangeModel().addPropertyChangeListener(bewegung);
        leinwand.addListener(SWT.Dispose, e -> entsorge());
    }

    private void entsorge() {
        flaeche.zusammenhang().arbeit().vergiss(this);
        flaeche.ausschnitt().removePropertyChangeListener(bewegung);
        flaeche.ausschnitt().getHorizontalRangeModel().removePropertyChangeListener(bewegung);
        flaeche.ausschnitt().getVerticalRangeModel().removePropertyChangeListener(bewegung);
        verwirf();
    }

    @Override
    public void neuesBild(Diagrammbild bild) {
        // while somebody types, the large picture comes first
        leinwand.getDisplay().timerExec(PAUSE_MS, nachPause);
    }

    private void verwirf() {
        if (klein != null) {
            klein.dispose();
            klein = null;
        }
        zeichneNeu();
    }

    private void zeichneNeu() {
        if (!leinwand.isDisposed()) {
            leinwand.redraw();
        }
    }

    private void male(GC grund) {
        Rectangle platz = leinwand.getClientArea();
        if (flaeche.zusammenhang().modell() == null || platz.width < 2 * RAND || platz.height < 2 * RAND) {
            return;
        }
        Farbthema jetzt = flaeche.zusammenhang().mittel().thema();
        if (klein != null && jetzt != thema) {
            klein.dispose();
            klein = null;
        }
        if (klein == null) {
            thema = jetzt;
            gezeigt = flaeche.zusammenhang().modell().bild().szene().flaeche();
            massstab = Math.min(
                    (platz.width - 2 * RAND) / Math.max(1, gezeigt.breite()),
                    (platz.height - 2 * RAND) / Math.max(1, gezeigt.hoehe()));
            klein = new Image(leinwand.getDisplay(), platz.width, platz.height);
            GC bild = new GC(klein);
            try {
                new Kleinmaler(bild, flaeche, this::x, this::y, massstab).male(platz);
            } finally {
                bild.dispose();
            }
        }
        grund.drawImage(klein, 0, 0);
        Point ecke = flaeche.ausschnitt().getViewLocation();
        double lupe = flaeche.lupe().getZoom();
        int breite = (int) Math.round(flaeche.ausschnitt().getSize().width / lupe * massstab);
        int hoehe = (int) Math.round(flaeche.ausschnitt().getSize().height / lupe * massstab);
        grund.setForeground(flaeche.zusammenhang().mittel().farbe(Farbe.AKZENT));
        grund.setBackground(flaeche.zusammenhang().mittel().farbe(Farbe.AKZENT));
        grund.setAlpha(RAHMEN_ALPHA);
        grund.fillRectangle(x(ecke.x / lupe), y(ecke.y / lupe), breite, hoehe);
        grund.setAlpha(255);
        grund.drawRectangle(x(ecke.x / lupe), y(ecke.y / lupe), breite, hoehe);
    }

    private int x(double x) {
        double links = (leinwand.getClientArea().width - gezeigt.breite() * massstab) / 2;
        return (int) Math.round(links + (x - gezeigt.x()) * massstab);
    }

    private int y(double y) {
        double oben = (leinwand.getClientArea().height - gezeigt.hoehe() * massstab) / 2;
        return (int) Math.round(oben + (y - gezeigt.y()) * massstab);
    }

    /** Moves the picture so that the place under the pointer is in the middle. */
    private void gehe(Event maus) {
        double links = (leinwand.getClientArea().width - gezeigt.breite() * massstab) / 2;
        double oben = (leinwand.getClientArea().height - gezeigt.hoehe() * massstab) / 2;
        Punkt ort = new Punkt((maus.x - links) / massstab + gezeigt.x(), (maus.y - oben) / massstab + gezeigt.y());
        double lupe = flaeche.lupe().getZoom();
        flaeche.ausschnitt()
                .setViewLocation(
                        (int) Math.round(ort.x() * lupe - flaeche.ausschnitt().getSize().width / 2.0),
                        (int) Math.round(ort.y() * lupe - flaeche.ausschnitt().getSize().height / 2.0));
    }
}
