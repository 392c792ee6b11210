package org.leitwerk.diagramm.ui.regel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.leitwerk.diagramm.dienst.Abbildungsangaben;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.ui.teil.Bildmodell;
import org.leitwerk.diagramm.ui.teil.Szenenteil;
import org.leitwerk.diagramm.ui.teil.Zusammenhang;

/** What dragging boxes means: moving them, or dropping them onto something that takes them. */
public final class Ablage {

    private Ablage() {}

    /**
     * Whether a wish is about dragged boxes.
     *
     * @param wunsch any request
     */
    public static boolean betrifft(Request wunsch) {
        Object art = wunsch.getType();
        return wunsch instanceof ChangeBoundsRequest
                && (RequestConstants.REQ_MOVE.equals(art)
                        || RequestConstants.REQ_ADD.equals(art)
                        || RequestConstants.REQ_CLONE.equals(art));
    }

    /**
     * Whether boxes can be dropped onto another one, as far as the mappings tell.
     *
     * @param ziel the box under the pointer
     * @param wunsch with the dragged parts
     */
    public static boolean nimmt(Szenenteil ziel, Request wunsch) {
        Bildmodell modell = ziel.zusammenhang().modell();
        List<Szenenteil> gezogene = teile(((ChangeBoundsRequest) wunsch).getEditParts());
        return !gezogene.isEmpty()
                && gezogene.stream()
                        .allMatch(teil -> !teil.id().equals(ziel.id())
                                && !modell.liegtIn(ziel.id(), teil.id())
                                && (ziel.id().equals(modell.eltern(teil.id()))
                                        || nimmt(modell, ziel.id(), modell.abbildung(teil.id()))));
    }

    private static boolean nimmt(Bildmodell modell, String ziel, String abbildung) {
        String art = modell.abbildung(ziel);
        Abbildungsangaben angaben =
                art == null ? null : modell.bild().abbildungen().get(art);
        return angaben != null && angaben.nimmtAuf().contains(abbildung);
    }

    /** The command for a drag; unexecutable if nothing may be done there. */
    static Command befehl(ChangeBoundsRequest wunsch, List<?> gezogene, EditPart ziel) {
        List<Szenenteil> teile = teile(gezogene);
        if (teile.isEmpty() || ziel == null) {
            return UnexecutableCommand.INSTANCE;
        }
        Zusammenhang zusammenhang = teile.get(0).zusammenhang();
        Bildmodell modell = zusammenhang.modell();
        Map<String, Rahmen> rahmen = neueRahmen(wunsch, teile);
        String neu = Zusammenhang.id(ziel);
        boolean anderswohin = teile.stream()
                .anyMatch(teil -> !Objects.equals(modell.eltern(teil.id()), neu)
                        && nimmt(modell, neu, modell.abbildung(teil.id())));
        if (anderswohin) {
            List<String> ids = teile.stream().map(Szenenteil::id).toList();
            return new Auftragsbefehl(
                    zusammenhang.arbeit(), Messages.Ablegen, () -> new Auftrag.Ablegen(ids, neu, rahmen));
        }
        rahmen.keySet().removeIf(id -> !modell.angaben(id).orElseThrow().darf(Recht.VERSCHIEBEN));
        return rahmen.isEmpty()
                ? UnexecutableCommand.INSTANCE
                : new Auftragsbefehl(zusammenhang.arbeit(), Messages.Verschieben, () -> new Auftrag.Stellen(rahmen));
    }

    /** The boxes among parts that are not inside another one of them. */
    static List<Szenenteil> teile(List<?> parts) {
        return parts == null
                ? List.of()
                : parts.stream()
                        .filter(Szenenteil.class::isInstance)
                        .map(Szenenteil.class::cast)
                        .filter(teil -> teil.getFigure() instanceof HandleBounds && teil.isSelectable())
                        .filter(teil -> parts.stream()
                                .noneMatch(anderes -> anderes instanceof Szenenteil aussen
                                        && teil.zusammenhang().modell().liegtIn(teil.id(), aussen.id())))
                        .toList();
    }

    /** Where boxes would be after a move or a change of size, in coordinates of the scene. */
    static Map<String, Rahmen> neueRahmen(ChangeBoundsRequest wunsch, List<Szenenteil> teile) {
        Map<String, Rahmen> rahmen = new LinkedHashMap<>();
        for (Szenenteil teil : teile) {
            Rectangle r = new PrecisionRectangle(rahmen(teil));
            teil.getFigure().translateToAbsolute(r);
            r = wunsch.getTransformedRectangle(r);
            teil.getFigure().translateToRelative(r);
            rahmen.put(teil.id(), new Rahmen(r.x, r.y, r.width, r.height));
        }
        return rahmen;
    }

    /** The frame of a box without its badges. */
    static Rectangle rahmen(GraphicalEditPart teil) {
        return teil.getFigure() instanceof HandleBounds griffe
                ? griffe.getHandleBounds()
                : teil.getFigure().getBounds();
    }
}
