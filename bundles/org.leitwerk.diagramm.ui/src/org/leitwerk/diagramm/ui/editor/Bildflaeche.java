package org.leitwerk.diagramm.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.ui.figur.Zeichenmittel;
import org.leitwerk.diagramm.ui.regel.Direktstapel;
import org.leitwerk.diagramm.ui.teil.Bildmodell;
import org.leitwerk.diagramm.ui.teil.Bildteil;
import org.leitwerk.diagramm.ui.teil.Szenenteil;
import org.leitwerk.diagramm.ui.teil.Teilefabrik;
import org.leitwerk.diagramm.ui.teil.Wurzelteil;
import org.leitwerk.diagramm.ui.teil.Zusammenhang;

/** The canvas with the picture: GEF's viewer, its tools and its selection by ids. */
public final class Bildflaeche {

    /** Below this zoom texts of 12 px cannot be read well. */
    private static final double LESBAR = 0.7;

    private final ScrollingGraphicalViewer sicht = new Bildsicht();
    private final EditDomain werkzeuge;
    private final Wurzelteil wurzel = new Wurzelteil();
    private final Zusammenhang zusammenhang;
    private boolean gezeigt;

    Bildflaeche(IEditorPart editor, Zusammenhang zusammenhang) {
        this.zusammenhang = zusammenhang;
        werkzeuge = new DefaultEditDomain(editor);
        werkzeuge.setCommandStack(new Direktstapel());
        werkzeuge.setDefaultTool(new PanningSelectionTool());
    }

    Control baue(Composite oben) {
        sicht.createControl(oben);
        sicht.setRootEditPart(wurzel);
        sicht.setEditPartFactory(new Teilefabrik(zusammenhang));
        sicht.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
        werkzeuge.addViewer(sicht);
        werkzeuge.loadDefaultTool();
        ((FigureCanvas) sicht.getControl()).setScrollBarVisibility(FigureCanvas.AUTOMATIC);
        lupe().addZoomListener(massstab -> {
            zusammenhang.mittel().setzeMassstab(massstab);
        });
        Mausgesten.hefteAn(this);
        return sicht.getControl();
    }

    /** The viewer. */
    public ScrollingGraphicalViewer sicht() {
        return sicht;
    }

    /** The active tool and its like. */
    public EditDomain werkzeuge() {
        return werkzeuge;
    }

    /** What the parts share. */
    public Zusammenhang zusammenhang() {
        return zusammenhang;
    }

    /** Zooms. */
    public ZoomManager lupe() {
        return wurzel.getZoomManager();
    }

    /** The window through which the picture is seen. */
    public Viewport ausschnitt() {
        return (Viewport) wurzel.getFigure();
    }

    /** The root part. */
    public Wurzelteil wurzel() {
        return wurzel;
    }

    void zeige(Diagrammbild bild) {
        Bildmodell modell = new Bildmodell(bild);
        faerbe(zusammenhang.mittel().thema());
        if (gezeigt) {
            ((Bildteil) sicht.getContents()).zeige(modell);
        } else {
            gezeigt = true;
            sicht.setContents(zusammenhang);
            ((Bildteil) sicht.getContents()).zeige(modell);
            beginneAnsicht(bild.szene());
        }
    }

    /** At first the whole picture is seen if it stays readable, otherwise its beginning at full size. */
    private void beginneAnsicht(Szene szene) {
        Rahmen r = szene.flaeche();
        Rectangle fenster = ausschnitt().getClientArea();
        if (fenster.width <= 0 || fenster.height <= 0 || r.istLeer()) {
            return;
        }
        double passend = Math.min(fenster.width / r.breite(), fenster.height / r.hoehe());
        double massstab = passend >= LESBAR ? Math.min(1, passend) : 1;
        lupe().setZoom(massstab);
        sicht.flush();
        double mitte = passend >= LESBAR ? r.mitte().x() : anfang(szene);
        ausschnitt().setViewLocation((int) Math.round(mitte * massstab - fenster.width / 2.0), (int)
                Math.round(r.y() * massstab));
    }

    /** Where reading begins: the middle of what is drawn first, such as the uppermost goal or the first row. */
    private static double anfang(Szene szene) {
        return szene.elemente().stream()
                .filter(Kasten.class::isInstance)
                .findFirst()
                .map(kasten -> kasten.rahmen().mitte().x())
                .orElse(szene.flaeche().mitte().x());
    }

    /** Draws all in another theme. */
    void faerbe(Farbthema thema) {
        Zeichenmittel mittel = zusammenhang.mittel();
        boolean anders = mittel.setze(thema);
        Farbe grund = zusammenhang.modell() == null
                ? Farbe.WEISS
                : zusammenhang.modell().bild().szene().hintergrund();
        sicht.getControl().setBackground(mittel.farbe(grund));
        sicht.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new org.eclipse.draw2d.geometry.Dimension(10, 10));
        if (anders) {
            sicht.getControl().redraw();
        }
    }

    /**
     * The part of an element.
     *
     * @param id id of the element
     */
    public Optional<Szenenteil> teil(String id) {
        return sicht.getEditPartRegistry().get(id) instanceof Szenenteil teil ? Optional.of(teil) : Optional.empty();
    }

    /** The selected elements, the one selected last at the end. */
    public List<Szenenteil> gewaehlte() {
        List<Szenenteil> teile = new ArrayList<>();
        for (Object teil : sicht.getSelectedEditParts()) {
            if (teil instanceof Szenenteil szenenteil) {
                teile.add(szenenteil);
            }
        }
        return teile;
    }

    /**
     * Selects elements and shows them.
     *
     * @param ids their ids; those that are not drawn are left out
     * @return whether at least one was found
     */
    public boolean waehle(Collection<String> ids) {
        List<Szenenteil> teile = ids.stream()
                .map(this::teil)
                .flatMap(Optional::stream)
                .filter(EditPart::isSelectable)
                .toList();
        if (!teile.isEmpty()) {
            sicht.setSelection(new StructuredSelection(teile));
            zeigeHer(teile.get(teile.size() - 1));
        }
        return !teile.isEmpty();
    }

    /**
     * Scrolls as little as possible until an element is seen with some room around it.
     *
     * @param teil the element
     */
    public void zeigeHer(GraphicalEditPart teil) {
        ausschnitt().validate();
        Rectangle r = teil.getFigure().getBounds().getCopy();
        teil.getFigure().translateToAbsolute(r);
        Rectangle sichtbar = ausschnitt().getClientArea().getCopy();
        ausschnitt().translateToAbsolute(sichtbar);
        if (!sichtbar.contains(r)) {
            sicht.reveal(teil);
        }
    }

    void entsorge() {
        zusammenhang.mittel().entsorge();
    }
}
