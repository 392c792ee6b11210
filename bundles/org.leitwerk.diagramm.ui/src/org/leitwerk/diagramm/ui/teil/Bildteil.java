package org.leitwerk.diagramm.ui.teil;

import java.util.List;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.leitwerk.diagramm.dienst.Abbildungsangaben;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.szene.Schmuck;
import org.leitwerk.diagramm.ui.regel.Anlegeregel;
import org.leitwerk.diagramm.ui.regel.Einrasten;

/** The picture as a whole. All boxes are its children, whatever they lie in; containers are drawn below the lines. */
public final class Bildteil extends AbstractGraphicalEditPart {

    private final Zusammenhang zusammenhang;
    private AccessibleEditPart vorleser;

    /**
     * The part of a diagram.
     *
     * @param zusammenhang shared by its parts
     */
    public Bildteil(Zusammenhang zusammenhang) {
        this.zusammenhang = zusammenhang;
        setModel(zusammenhang);
    }

    /** What all parts of the diagram share. */
    public Zusammenhang zusammenhang() {
        return zusammenhang;
    }

    @Override
    protected IFigure createFigure() {
        return new FreeformLayer();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new Anlegeregel());
    }

    /**
     * Shows another picture: only what is another one is made or drawn anew.
     *
     * @param neu the picture
     */
    public void zeige(Bildmodell neu) {
        Bildmodell alt = zusammenhang.modell();
        zusammenhang.setze(neu);
        if (alt == null) {
            refreshChildren();
            return;
        }
        if (!alt.kaesten().equals(neu.kaesten())) {
            refreshChildren();
        }
        for (Object kind : List.copyOf(getChildren())) {
            Szenenteil teil = (Szenenteil) kind;
            teil.gleicheAb(alt, neu);
            ordneEin(teil);
        }
        for (String linie : neu.linien()) {
            if (getViewer().getEditPartRegistry().get(linie) instanceof Szenenteil teil) {
                teil.gleicheAb(alt, neu);
            }
        }
    }

    @Override
    protected List<String> getModelChildren() {
        return zusammenhang.modell() == null ? List.of() : zusammenhang.modell().kaesten();
    }

    @Override
    protected void addChildVisual(EditPart kind, int stelle) {
        IFigure figur = ((GraphicalEditPart) kind).getFigure();
        IFigure schicht = schicht(kind);
        int davor = -1;
        if (stelle < getChildren().size() - 1) {
            davor = 0;
            for (Object anderes : getChildren().subList(0, stelle)) {
                davor += ((GraphicalEditPart) anderes).getFigure().getParent() == schicht ? 1 : 0;
            }
        }
        schicht.add(figur, davor);
    }

    @Override
    protected void removeChildVisual(EditPart kind) {
        IFigure figur = ((GraphicalEditPart) kind).getFigure();
        if (figur.getParent() != null) {
            figur.getParent().remove(figur);
        }
    }

    @Override
    public void setLayoutConstraint(EditPart kind, IFigure figur, Object vorgabe) {
        // figures know their place themselves
    }

    /** A box into which something came must be drawn below the lines from now on, and the other way round. */
    private void ordneEin(EditPart kind) {
        if (((GraphicalEditPart) kind).getFigure().getParent() != schicht(kind)) {
            removeChildVisual(kind);
            addChildVisual(kind, getChildren().indexOf(kind));
        }
    }

    private IFigure schicht(EditPart kind) {
        Bildmodell modell = zusammenhang.modell();
        String id = Zusammenhang.id(kind);
        boolean unten = modell.istBehaelter(id) || modell.element(id) instanceof Schmuck && hinten(id);
        return unten ? getLayer(Wurzelteil.GRUND) : getFigure();
    }

    /** Decorations before the first box lie behind everything. */
    private boolean hinten(String id) {
        for (String davor : zusammenhang.modell().kaesten()) {
            if (davor.equals(id)) {
                return true;
            }
            if (!(zusammenhang.modell().element(davor) instanceof Schmuck)) {
                return false;
            }
        }
        return false;
    }

    @Override
    public EditPart getTargetEditPart(Request wunsch) {
        if (RequestConstants.REQ_CREATE.equals(wunsch.getType())
                && wunsch instanceof CreateRequest anlegen
                && anlegen.getNewObject() instanceof Werkzeugangabe werkzeug) {
            return werkzeug.eltern().contains(Abbildungsangaben.DIAGRAMM) ? this : null;
        }
        if (RequestConstants.REQ_MOVE.equals(wunsch.getType()) || RequestConstants.REQ_ADD.equals(wunsch.getType())) {
            return this;
        }
        return super.getTargetEditPart(wunsch);
    }

    @Override
    public DragTracker getDragTracker(Request wunsch) {
        return new MarqueeDragTracker();
    }

    @Override
    public boolean isSelectable() {
        return false;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class art) {
        if (art == SnapToHelper.class) {
            return Einrasten.fuer(this);
        }
        return super.getAdapter(art);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (vorleser == null) {
            vorleser = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent ereignis) {
                    Bildmodell modell = zusammenhang.modell();
                    ereignis.result = modell == null
                            ? ""
                            : modell.bild().titel() + ". "
                                    + modell.bild().szene().beschreibung();
                }
            };
        }
        return vorleser;
    }
}
