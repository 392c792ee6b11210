package org.leitwerk.ui.schaubild;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.schaubild.Bildmass;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.ui.einstellungen.Thema;

/**
 * Shows a sheet's picture as wide as there is room, with bars where it is higher. Each mark says its value when pointed
 * at; the arrow keys go from mark to mark. A screen reader gets the title and the sentence with the numbers.
 */
final class Bildflaeche {

    private static final int SCHMAL = 280;
    private static final int BREIT = 1100;
    private static final int FLACH = 240;
    private static final int HOCH = 620;

    private final ScrolledComposite rahmen;
    private final Canvas flaeche;
    private final Consumer<String> beiMarke;
    private Blatt blatt;
    private Schaubild bild;
    private Image pixel;
    private Thema thema;
    private int marke = -1;
    private int breite;
    private int hoehe;

    /** A picture; the listener is told the sentence of the mark one is at, empty for none. */
    Bildflaeche(Composite oben, Consumer<String> beiMarke) {
        this.beiMarke = beiMarke;
        rahmen = new ScrolledComposite(oben, SWT.H_SCROLL | SWT.V_SCROLL);
        rahmen.setExpandHorizontal(true);
        rahmen.setExpandVertical(true);
        flaeche = new Canvas(rahmen, SWT.DOUBLE_BUFFERED);
        rahmen.setContent(flaeche);
        rahmen.addListener(SWT.Resize, e -> passeAn());
        flaeche.addListener(SWT.Paint, this::male);
        flaeche.addListener(SWT.MouseMove, e -> zeigeAuf(markeAn(e.x, e.y), false));
        flaeche.addListener(SWT.MouseExit, e -> zeigeAuf(-1, false));
        flaeche.addListener(SWT.MouseDown, e -> flaeche.setFocus());
        flaeche.addListener(SWT.KeyDown, this::taste);
        flaeche.addListener(SWT.FocusIn, e -> flaeche.redraw());
        flaeche.addListener(SWT.FocusOut, e -> flaeche.redraw());
        flaeche.addListener(
                SWT.Traverse,
                e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        flaeche.addListener(SWT.Dispose, e -> vergissPixel());
        benenne();
    }

    private void benenne() {
        flaeche.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent ereignis) {
                ereignis.result = bild == null ? "" : bild.szene().titel();
            }

            @Override
            public void getDescription(AccessibleEvent ereignis) {
                ereignis.result = bild == null
                        ? ""
                        : marke >= 0
                                ? marken().get(marke).angaben().vorlesetext()
                                : bild.szene().beschreibung();
            }
        });
        flaeche.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent ereignis) {
                ereignis.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    Control widget() {
        return rahmen;
    }

    /** Where the keyboard goes. */
    Canvas flaeche() {
        return flaeche;
    }

    /** What is shown now; null for nothing. */
    Schaubild bild() {
        return bild;
    }

    /** Shows a sheet; null: nothing. */
    void zeige(Blatt neues) {
        blatt = neues;
        breite = 0;
        marke = -1;
        bild = null;
        passeAn();
    }

    /** Draws anew when the room has changed. */
    private void passeAn() {
        Rectangle platz = rahmen.getClientArea();
        int neueBreite = Math.max(SCHMAL, Math.min(BREIT, platz.width - 2));
        int neueHoehe = Math.max(FLACH, Math.min(HOCH, platz.height - 2));
        if (blatt == null || neueBreite != breite || neueHoehe != hoehe) {
            breite = neueBreite;
            hoehe = neueHoehe;
            vergissPixel();
            bild = blatt == null ? null : blatt.bau().apply(new Bildmass(breite, hoehe));
            marke = Math.min(marke, marken().size() - 1);
            rahmen.setMinSize(
                    bild == null ? 0 : (int) bild.szene().flaeche().breite(),
                    bild == null ? 0 : (int) bild.szene().flaeche().hoehe());
            flaeche.redraw();
        }
    }

    private void male(Event ereignis) {
        if (bild == null) {
            return;
        }
        if (pixel != null && thema != Thema.aktuell()) {
            vergissPixel();
        }
        if (pixel == null) {
            thema = Thema.aktuell();
            Szene szene = bild.szene();
            ImageDataProvider quelle = zoom -> Bildpunkte.von(szene, zoom);
            pixel = new Image(flaeche.getDisplay(), quelle);
            flaeche.setBackground(null);
        }
        GC gc = ereignis.gc;
        gc.drawImage(pixel, 0, 0);
        if (marke >= 0 && flaeche.isFocusControl()) {
            Rahmen r = marken().get(marke).rahmen().erweitert(4);
            gc.setLineWidth(2);
            gc.setForeground(flaeche.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.drawRectangle((int) r.x(), (int) r.y(), (int) Math.ceil(r.breite()), (int) Math.ceil(r.hoehe()));
        } else if (flaeche.isFocusControl()) {
            gc.drawFocus(
                    1,
                    1,
                    (int) bild.szene().flaeche().breite() - 2,
                    (int) bild.szene().flaeche().hoehe() - 2);
        }
    }

    private List<Szenenelement> marken() {
        return bild == null
                ? List.of()
                : bild.szene().elemente().stream()
                        .filter(e -> !e.angaben().kurzinfo().isEmpty())
                        .toList();
    }

    private int markeAn(int x, int y) {
        List<Szenenelement> marken = marken();
        for (int i = marken.size() - 1; i >= 0; i--) {
            Rahmen r = marken.get(i).rahmen().erweitert(3);
            if (x >= r.x() && x <= r.rechts() && y >= r.y() && y <= r.unten()) {
                return i;
            }
        }
        return -1;
    }

    private void zeigeAuf(int neue, boolean mitTaste) {
        if (neue == marke && !mitTaste || !mitTaste && neue < 0 && flaeche.isFocusControl()) {
            return;
        }
        marke = neue;
        String satz = neue < 0 ? "" : marken().get(neue).angaben().kurzinfo();
        flaeche.setToolTipText(satz.isEmpty() || mitTaste ? null : satz.replace("&", "&&"));
        beiMarke.accept(satz);
        flaeche.getAccessible().selectionChanged();
        flaeche.redraw();
        if (mitTaste && neue >= 0) {
            Rahmen r = marken().get(neue).rahmen();
            int oben = rahmen.getOrigin().y;
            if (r.y() < oben || r.unten() > oben + rahmen.getClientArea().height) {
                rahmen.setOrigin(0, (int) Math.max(0, r.y() - 20));
            }
        }
    }

    private void taste(Event ereignis) {
        int letzte = marken().size() - 1;
        int neue =
                switch (ereignis.keyCode) {
                    case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> Math.min(letzte, marke + 1);
                    case SWT.ARROW_LEFT, SWT.ARROW_UP -> Math.max(Math.min(0, letzte), marke - 1);
                    case SWT.HOME -> Math.min(0, letzte);
                    case SWT.END -> letzte;
                    case SWT.ESC -> -1;
                    default -> -2;
                };
        if (neue != -2) {
            zeigeAuf(neue, true);
        }
    }

    private void vergissPixel() {
        if (pixel != null) {
            pixel.dispose();
            pixel = null;
        }
    }
}
