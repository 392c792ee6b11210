package org.leitwerk.diagramm.ui.editor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.leitwerk.diagramm.dienst.Befund;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.ui.teil.Szenenteil;
import org.leitwerk.ui.markdown.Markdownanzeige;
import org.leitwerk.ui.markdown.Markdowntext;

/**
 * The small window that appears when the pointer rests on an element: its definition and explanation, and what is wrong
 * with it.
 */
final class Kurzinfoanzeige {

    private static final int RAND = 8;
    private static final int BREITE = 420;
    private static final int HOEHE = 320;
    private static final int ABSTAND = 18;

    private final Bildflaeche flaeche;
    private CompletableFuture<?> frage = CompletableFuture.completedFuture(null);
    private Shell fenster;
    private EditPart worueber;

    private Kurzinfoanzeige(Bildflaeche flaeche) {
        this.flaeche = flaeche;
    }

    static void hefteAn(Bildflaeche flaeche) {
        Kurzinfoanzeige anzeige = new Kurzinfoanzeige(flaeche);
        Control leinwand = flaeche.sicht().getControl();
        leinwand.addListener(SWT.MouseHover, anzeige::ruht);
        leinwand.addListener(SWT.MouseMove, anzeige::bewegt);
        for (int ereignis : new int[] {
            SWT.MouseDown, SWT.MenuDetect, SWT.MouseWheel, SWT.MouseExit, SWT.KeyDown, SWT.FocusOut, SWT.Dispose
        }) {
            leinwand.addListener(ereignis, e -> anzeige.schliesse());
        }
    }

    private void ruht(Event maus) {
        EditPart teil = flaeche.sicht().findObjectAt(new Point(maus.x, maus.y));
        boolean ruhig = flaeche.werkzeuge().getActiveTool() instanceof AbstractTool
                && flaeche.werkzeuge().getActiveTool() == flaeche.werkzeuge().getDefaultTool()
                && (maus.stateMask & SWT.BUTTON_MASK) == 0;
        if (!(teil instanceof Szenenteil element) || !ruhig || !element.isSelectable()) {
            return;
        }
        frage.cancel(false);
        frage = flaeche.zusammenhang()
                .arbeit()
                .frage(
                        (d, stand) -> zusammen(d.kurzinfo(stand, element.id()), d.befunde(stand, element.id())),
                        text -> zeige(element, text));
    }

    /** A menu that is open over the element must not be covered. */
    private static boolean istMenueOffen(Control leinwand) {
        return leinwand.getMenu() != null && leinwand.getMenu().isVisible();
    }

    private static String zusammen(String kurzinfo, List<Befund> befunde) {
        String maengel = befunde.stream()
                .map(befund -> "- **" + befund.meldung() + "** " + befund.hinweis())
                .collect(Collectors.joining("\n"));
        return maengel.isEmpty() ? kurzinfo : kurzinfo.isEmpty() ? maengel : kurzinfo + "\n\n" + maengel;
    }

    private void zeige(Szenenteil element, String markdown) {
        Control leinwand = flaeche.sicht().getControl();
        if (markdown.isBlank() || leinwand.isDisposed() || istMenueOffen(leinwand)) {
            return;
        }
        Display display = leinwand.getDisplay();
        org.eclipse.swt.graphics.Point zeiger = display.getCursorLocation();
        org.eclipse.swt.graphics.Point innen = leinwand.toControl(zeiger);
        if (flaeche.sicht().findObjectAt(new Point(innen.x, innen.y)) != element) {
            return; // the pointer went on meanwhile
        }
        schliesse();
        worueber = element;
        fenster = new Shell(leinwand.getShell(), SWT.TOOL | SWT.NO_FOCUS | SWT.ON_TOP | SWT.NO_TRIM);
        FillLayout rand = new FillLayout();
        rand.marginWidth = 1;
        rand.marginHeight = 1;
        fenster.setLayout(rand);
        fenster.setBackground(flaeche.zusammenhang().mittel().farbe(Farbe.GRAU)); // a thin border
        StyledText text = new StyledText(fenster, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(RAND, RAND, RAND, RAND);
        text.setForeground(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        text.setBackground(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        Markdownanzeige.zeige(text, Markdowntext.von(markdown));
        org.eclipse.swt.graphics.Point bedarf = text.computeSize(BREITE, SWT.DEFAULT);
        Rectangle schirm = leinwand.getMonitor().getClientArea();
        int hoehe = Math.min(HOEHE, bedarf.y + 2);
        int x = Math.min(zeiger.x + ABSTAND, schirm.x + schirm.width - BREITE);
        int unten = zeiger.y + ABSTAND;
        int y = unten + hoehe > schirm.y + schirm.height ? zeiger.y - ABSTAND - hoehe : unten;
        fenster.setBounds(x, y, BREITE, hoehe);
        fenster.setVisible(true);
    }

    private void bewegt(Event maus) {
        if (fenster != null && flaeche.sicht().findObjectAt(new Point(maus.x, maus.y)) != worueber) {
            schliesse();
        }
    }

    private void schliesse() {
        frage.cancel(false);
        if (fenster != null && !fenster.isDisposed()) {
            fenster.dispose();
        }
        fenster = null;
        worueber = null;
    }
}
