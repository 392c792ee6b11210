package org.leitwerk.diagramm.ui.regel;

import java.util.List;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.ui.teil.Bildmodell;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** Drags boxes: all of them are one wish, and what takes them is shown. */
public final class Ziehwerkzeug extends DragEditPartsTracker {

    private final Szenenteil traeger;

    /**
     * A drag that begins at a part.
     *
     * @param teil the part under the pointer; a click selects it
     */
    public Ziehwerkzeug(Szenenteil teil) {
        super(teil);
        this.traeger = traeger(teil);
    }

    /** What is dragged: a row of a box that can go nowhere itself stands for its box. */
    private static Szenenteil traeger(Szenenteil teil) {
        Bildmodell modell = teil.zusammenhang().modell();
        String id = teil.id();
        while (id != null && !kannWeg(modell, id)) {
            id = modell.eltern(id);
        }
        return id != null && teil.getViewer().getEditPartRegistry().get(id) instanceof Szenenteil aussen
                ? aussen
                : teil;
    }

    private static boolean kannWeg(Bildmodell modell, String id) {
        String abbildung = modell.abbildung(id);
        return modell.angaben(id).filter(a -> a.darf(Recht.VERSCHIEBEN)).isPresent()
                || modell.bild().abbildungen().values().stream()
                        .anyMatch(andere -> andere.nimmtAuf().contains(abbildung));
    }

    @Override
    @SuppressWarnings("rawtypes") // as GEF declares it
    protected List createOperationSet() {
        return traeger == getSourceEditPart() ? super.createOperationSet() : List.of(traeger);
    }

    @Override
    protected Command getCommand() {
        return Ablage.befehl((ChangeBoundsRequest) getTargetRequest(), getOperationSet(), getTargetEditPart());
    }

    @Override
    protected boolean isCloneActive() {
        return false; // copies are made by the clipboard
    }

    @Override
    protected void showTargetFeedback() {
        super.showTargetFeedback();
        hebeHervor(true);
    }

    @Override
    protected void eraseTargetFeedback() {
        hebeHervor(false);
        super.eraseTargetFeedback();
    }

    private void hebeHervor(boolean ja) {
        if (getTargetEditPart() instanceof Szenenteil ziel && ziel != getSourceEditPart()) {
            ziel.hebeHervor(ja);
        }
    }
}
