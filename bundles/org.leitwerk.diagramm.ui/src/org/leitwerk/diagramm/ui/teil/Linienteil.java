package org.leitwerk.diagramm.ui.teil;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.ui.figur.Linienfigur;
import org.leitwerk.diagramm.ui.figur.Szenenanker;
import org.leitwerk.diagramm.ui.regel.Beschriftungsregel;
import org.leitwerk.diagramm.ui.regel.Elementhandlung;
import org.leitwerk.diagramm.ui.regel.Endenregel;
import org.leitwerk.diagramm.ui.regel.Knickregel;
import org.leitwerk.diagramm.ui.regel.Verbindungsregel;

/** The part of a line; other lines may begin or end at it. */
final class Linienteil extends AbstractConnectionEditPart implements Szenenteil {

    private final Zusammenhang zusammenhang;
    private AccessibleEditPart vorleser;

    Linienteil(Zusammenhang zusammenhang, String id) {
        this.zusammenhang = zusammenhang;
        setModel(id);
    }

    @Override
    public Zusammenhang zusammenhang() {
        return zusammenhang;
    }

    private Linie linie() {
        return zusammenhang.modell().element(id()) instanceof Linie linie ? linie : null;
    }

    @Override
    protected IFigure createFigure() {
        return new Linienfigur(zusammenhang.mittel());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new Endenregel());
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new Knickregel());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new Beschriftungsregel());
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new Verbindungsregel());
    }

    @Override
    protected void refreshVisuals() {
        Linie linie = linie();
        if (linie != null) {
            List<AbsoluteBendpoint> knicke = new ArrayList<>();
            for (Punkt punkt : linie.punkte().subList(1, linie.punkte().size() - 1)) {
                knicke.add(new AbsoluteBendpoint((int) Math.round(punkt.x()), (int) Math.round(punkt.y())));
            }
            getConnectionFigure().setRoutingConstraint(knicke);
            ((Linienfigur) getFigure()).zeige(linie);
        }
    }

    @Override
    public void gleicheAb(Bildmodell alt, Bildmodell neu) {
        if (alt.element(id()) != neu.element(id()) && !neu.element(id()).equals(alt.element(id()))) {
            refreshSourceAnchor();
            refreshTargetAnchor();
            refreshVisuals();
        }
        if (!alt.ausgehende(id()).equals(neu.ausgehende(id()))) {
            refreshSourceConnections();
        }
        if (!alt.eingehende(id()).equals(neu.eingehende(id()))) {
            refreshTargetConnections();
        }
    }

    @Override
    public void hebeHervor(boolean ja) {
        ((Linienfigur) getFigure()).betone(ja);
    }

    @Override
    public void setSelected(int wie) {
        super.setSelected(wie);
        hebeHervor(wie != SELECTED_NONE);
    }

    @Override
    public boolean isSelectable() {
        return zusammenhang.angaben(this).isPresent();
    }

    @Override
    protected ConnectionAnchor getSourceConnectionAnchor() {
        return linie() == null
                ? super.getSourceConnectionAnchor()
                : ende(linie().punkte().get(0));
    }

    @Override
    protected ConnectionAnchor getTargetConnectionAnchor() {
        return linie() == null
                ? super.getTargetConnectionAnchor()
                : ende(linie().punkte().get(linie().punkte().size() - 1));
    }

    private ConnectionAnchor ende(Punkt punkt) {
        return Szenenanker.an(getFigure(), punkt);
    }

    private ConnectionAnchor mitte() {
        List<Punkt> punkte = linie().punkte();
        int vor = (punkte.size() - 1) / 2;
        return ende(punkte.get(vor).zwischen(punkte.get(vor + 1), 0.5));
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart linie) {
        return mitte();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart linie) {
        return mitte();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request wunsch) {
        return mitte();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request wunsch) {
        return mitte();
    }

    @Override
    protected List<String> getModelSourceConnections() {
        return zusammenhang.modell().ausgehende(id());
    }

    @Override
    protected List<String> getModelTargetConnections() {
        return zusammenhang.modell().eingehende(id());
    }

    @Override
    public void performRequest(Request wunsch) {
        Elementhandlung.fuehreAus(this, wunsch);
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
