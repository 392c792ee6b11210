package org.leitwerk.diagramm.ui.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.ui.figur.Linienfigur;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** A selected line can be bent: its points are dragged, new ones come from the middle of its parts. */
public final class Knickregel extends BendpointEditPolicy {

    private Szenenteil teil() {
        return (Szenenteil) getHost();
    }

    @Override
    @SuppressWarnings("rawtypes") // as GEF declares it
    protected List createSelectionHandles() {
        boolean darf = teil().zusammenhang()
                .angaben(teil())
                .filter(angaben -> angaben.darf(Recht.KNICKEN))
                .isPresent();
        return darf ? super.createSelectionHandles() : new ArrayList<>();
    }

    @Override
    protected Command getCreateBendpointCommand(BendpointRequest wunsch) {
        return knicke(wunsch, (punkte, neu) -> punkte.add(wunsch.getIndex(), neu));
    }

    @Override
    protected Command getMoveBendpointCommand(BendpointRequest wunsch) {
        return knicke(wunsch, (punkte, neu) -> punkte.set(wunsch.getIndex(), neu));
    }

    @Override
    protected Command getDeleteBendpointCommand(BendpointRequest wunsch) {
        return knicke(wunsch, (punkte, neu) -> punkte.remove(wunsch.getIndex()));
    }

    private Command knicke(BendpointRequest wunsch, BiConsumer<List<Punkt>, Punkt> aenderung) {
        if (!(teil().zusammenhang().modell().element(teil().id()) instanceof Linie linie)) {
            return null;
        }
        List<Punkt> punkte =
                new ArrayList<>(linie.punkte().subList(1, linie.punkte().size() - 1));
        Point ort = wunsch.getLocation().getCopy();
        getConnection().translateToRelative(ort);
        try {
            aenderung.accept(punkte, new Punkt(ort.x, ort.y));
        } catch (IndexOutOfBoundsException e) {
            return null; // the line was routed anew while it was dragged
        }
        return new Auftragsbefehl(
                teil().zusammenhang().arbeit(), Messages.Knicken, () -> new Auftrag.Knicken(linie.id(), punkte));
    }

    @Override
    public void showSourceFeedback(Request wunsch) {
        ((Linienfigur) getConnection()).bewege(true);
        super.showSourceFeedback(wunsch);
    }

    @Override
    public void eraseSourceFeedback(Request wunsch) {
        super.eraseSourceFeedback(wunsch);
        ((Linienfigur) getConnection()).bewege(false);
    }
}
