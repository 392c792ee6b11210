package org.leitwerk.diagramm.ui.teil;

import java.util.List;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.ui.figur.Szenenanker;
import org.leitwerk.diagramm.ui.figur.Szenenfigur;
import org.leitwerk.diagramm.ui.regel.Ablage;
import org.leitwerk.diagramm.ui.regel.Anlegeregel;
import org.leitwerk.diagramm.ui.regel.Auswahlregel;
import org.leitwerk.diagramm.ui.regel.Beschriftungsregel;
import org.leitwerk.diagramm.ui.regel.Elementhandlung;
import org.leitwerk.diagramm.ui.regel.Klickwerkzeug;
import org.leitwerk.diagramm.ui.regel.Schweberegel;
import org.leitwerk.diagramm.ui.regel.Verbindungsregel;
import org.leitwerk.diagramm.ui.regel.Ziehwerkzeug;

/** The part of a box or of a decoration. */
final class Kastenteil extends AbstractGraphicalEditPart implements Szenenteil {

    private final Zusammenhang zusammenhang;
    private AccessibleEditPart vorleser;

    Kastenteil(Zusammenhang zusammenhang, String id) {
        this.zusammenhang = zusammenhang;
        setModel(id);
    }

    @Override
    public Zusammenhang zusammenhang() {
        return zusammenhang;
    }

    private Szenenelement element() {
        return zusammenhang.modell().element(id());
    }

    @Override
    protected IFigure createFigure() {
        return new Szenenfigur(zusammenhang.mittel());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new Auswahlregel());
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new Verbindungsregel());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new Anlegeregel());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new Beschriftungsregel());
        installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE, new Schweberegel());
    }

    @Override
    protected void refreshVisuals() {
        if (element() != null) {
            ((Szenenfigur) getFigure()).zeige(element());
        }
    }

    @Override
    public void gleicheAb(Bildmodell alt, Bildmodell neu) {
        Szenenelement vorher = alt.element(id());
        Szenenelement jetzt = neu.element(id());
        if (vorher != jetzt && !jetzt.equals(vorher)) {
            refreshVisuals();
        }
        if (!alt.ausgehende(id()).equals(neu.ausgehende(id()))) {
            refreshSourceConnections();
        }
        if (!alt.eingehende(id()).equals(neu.eingehende(id()))) {
            refreshTargetConnections();
        }
        if (getSelected() != SELECTED_NONE && !alt.angaben(id()).equals(neu.angaben(id()))) {
            int auswahl = getSelected(); // other rights need other handles
            setSelected(SELECTED_NONE);
            setSelected(auswahl);
        }
    }

    @Override
    public void hebeHervor(boolean ja) {
        ((Szenenfigur) getFigure()).hebeHervor(ja);
    }

    @Override
    public boolean isSelectable() {
        return zusammenhang.angaben(this).isPresent();
    }

    @Override
    protected List<String> getModelSourceConnections() {
        return zusammenhang.modell().ausgehende(id());
    }

    @Override
    protected List<String> getModelTargetConnections() {
        return zusammenhang.modell().eingehende(id());
    }

    private ConnectionAnchor umriss() {
        return Szenenanker.um(
                getFigure(), element() instanceof Kasten k ? k.aussehen().form() : Form.RECHTECK);
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart linie) {
        return umriss();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart linie) {
        return umriss();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request wunsch) {
        return umriss();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request wunsch) {
        return umriss();
    }

    @Override
    public EditPart getTargetEditPart(Request wunsch) {
        if (Ablage.betrifft(wunsch)) {
            return Ablage.nimmt(this, wunsch) ? this : null;
        }
        return super.getTargetEditPart(wunsch);
    }

    @Override
    public DragTracker getDragTracker(Request wunsch) {
        if (wunsch instanceof SelectionRequest klick && aufKlappzeichen(klick.getLocation())) {
            return new Klickwerkzeug(this, () -> Elementhandlung.klappe(this));
        }
        return new Ziehwerkzeug(this);
    }

    private boolean aufKlappzeichen(Point absolut) {
        Point ort = absolut.getCopy();
        getFigure().translateToRelative(ort);
        return element() != null
                && element().abzeichen().stream()
                        .anyMatch(a -> (a.art() == Abzeichen.Art.AUSGEKLAPPT || a.art() == Abzeichen.Art.EINGEKLAPPT)
                                && a.rahmen().erweitert(2).enthaelt(new Punkt(ort.x, ort.y)));
    }

    @Override
    public void performRequest(Request wunsch) {
        Elementhandlung.fuehreAus(this, wunsch);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class art) {
        if (art == SnapToHelper.class) {
            return getParent().getAdapter(art);
        }
        return super.getAdapter(art);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (vorleser == null) {
            vorleser = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent ereignis) {
                    ereignis.result = vorlesetext();
                }
            };
        }
        return vorleser;
    }
}
