package org.leitwerk.diagramm.ui.legende;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.leitwerk.diagramm.bild.Legendenblatt;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Legende;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.ui.figur.Szenenfigur;
import org.leitwerk.diagramm.ui.figur.Zeichenmittel;
import org.leitwerk.ui.sicht.Zugang;
import org.osgi.framework.FrameworkUtil;

/**
 * What the signs of a picture mean, in rows below it, as exports show it. As high as the legend needs, and scrolled
 * when it needs more than a part of the window; not there when there is nothing to explain or nobody wants it.
 */
public final class Legendenleiste {

    private static final String VERBORGEN = "verborgen";
    private static final int RAND = 8;
    private static final int HOECHSTENS = 126;

    private final FigureCanvas leinwand;
    private final Zeichenmittel mittel;
    private final Figure blatt;
    private Legende legende = Legende.KEINE;
    private int gesetztFuer = -1;

    /**
     * Makes an empty legend.
     *
     * @param oben parent with a grid layout
     * @param mittel colours and fonts of the picture
     */
    public Legendenleiste(Composite oben, Zeichenmittel mittel) {
        this.mittel = mittel;
        leinwand = new FigureCanvas(oben);
        leinwand.setScrollBarVisibility(FigureCanvas.AUTOMATIC);
        leinwand.setHorizontalScrollBarVisibility(FigureCanvas.NEVER);
        blatt = new Figure() {
            @Override
            protected void paintFigure(Graphics grund) {
                grund.setBackgroundColor(mittel.farbe(Farbe.WEISS));
                grund.fillRectangle(getBounds());
            }
        };
        leinwand.setContents(blatt);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(leinwand);
        leinwand.setVisible(false);
        leinwand.addListener(SWT.Resize, e -> setze());
        Zugang.benenne(leinwand, this::vorlesetext);
    }

    /** The control, for its state. */
    public Control bereich() {
        return leinwand;
    }

    /** Whether the legend is wanted, also the next time; without entries it is not there nevertheless. */
    public boolean istGewuenscht() {
        return !merkzettel().getBoolean(VERBORGEN);
    }

    /**
     * Shows the legend or hides it.
     *
     * @param ja whether it is wanted
     */
    public void wuensche(boolean ja) {
        merkzettel().put(VERBORGEN, !ja);
        zeigeOderVerbirg();
    }

    /**
     * Explains a picture.
     *
     * @param bild the picture
     */
    public void zeige(Diagrammbild bild) {
        Legende neue = bild.szene().legende();
        if (!neue.eintraege().equals(legende.eintraege())) {
            legende = neue;
            gesetztFuer = -1;
            zeigeOderVerbirg();
        }
    }

    private static IDialogSettings merkzettel() {
        return DialogSettings.getOrCreateSection(
                PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Legendenleiste.class))
                        .getDialogSettings(),
                "legende");
    }

    private void zeigeOderVerbirg() {
        boolean da = istGewuenscht() && !legende.eintraege().isEmpty();
        leinwand.setVisible(da);
        ((GridData) leinwand.getLayoutData()).exclude = !da;
        setze();
        leinwand.getParent().layout(true, true);
    }

    /** Places the entries in the width there is. */
    private void setze() {
        int breite = leinwand.getSize().x > 0
                ? leinwand.getClientArea().width
                : leinwand.getParent().getClientArea().width;
        if (breite <= 2 * RAND || breite == gesetztFuer) {
            return;
        }
        gesetztFuer = breite;
        Legende gesetzt = Legendenblatt.fuerSich(legende, new Punkt(RAND, RAND / 2.0), breite - 2 * RAND);
        blatt.removeAll();
        for (Schmuck teil : gesetzt.elemente()) {
            Szenenfigur figur = new Szenenfigur(mittel);
            figur.zeige(teil);
            blatt.add(figur);
        }
        int hoehe = (int) Math.ceil(gesetzt.flaeche().hoehe()) + RAND;
        blatt.setPreferredSize(new Dimension(breite, hoehe));
        GridData platz = (GridData) leinwand.getLayoutData();
        int sichtbar = Math.min(hoehe, HOECHSTENS);
        if (platz.heightHint != sichtbar) {
            platz.heightHint = sichtbar;
            leinwand.getDisplay().asyncExec(() -> {
                if (!leinwand.isDisposed()) {
                    leinwand.getParent().layout(true, true);
                }
            });
        }
    }

    /** The entries as a sentence a group. */
    private String vorlesetext() {
        Map<String, StringJoiner> gruppen = new LinkedHashMap<>();
        for (Legende.Eintrag eintrag : legende.eintraege()) {
            gruppen.computeIfAbsent(eintrag.gruppe(), g -> new StringJoiner(", "))
                    .add(eintrag.text());
        }
        StringJoiner text = new StringJoiner(". ");
        text.add(Messages.Legende);
        gruppen.forEach((gruppe, worte) -> text.add(gruppe.isEmpty() ? worte.toString() : gruppe + ": " + worte));
        return text.toString();
    }

    /** The words of the entries, in their order. */
    public List<String> worte() {
        return legende.eintraege().stream().map(Legende.Eintrag::text).toList();
    }
}
