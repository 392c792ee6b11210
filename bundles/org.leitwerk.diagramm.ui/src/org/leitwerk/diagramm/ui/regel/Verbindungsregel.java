package org.leitwerk.diagramm.ui.regel;

import java.util.List;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.leitwerk.diagramm.dienst.Abbildungsangaben;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.ui.teil.Bildmodell;
import org.leitwerk.diagramm.ui.teil.Szenenteil;
import org.leitwerk.diagramm.ui.teil.Zusammenhang;

/** Lines begin and end here, if their mappings allow it. */
public final class Verbindungsregel extends GraphicalNodeEditPolicy {

    private Szenenteil teil() {
        return (Szenenteil) getHost();
    }

    private Bildmodell modell() {
        return teil().zusammenhang().modell();
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest wunsch) {
        String art = modell().abbildung(teil().id());
        boolean passt = Verbindungen.werkzeuge(wunsch).stream()
                .anyMatch(werkzeug -> werkzeug.anfaenge().contains(art));
        if (!passt) {
            return null;
        }
        Command beginn = new Command() {}; // only says that a line may begin here
        wunsch.setStartCommand(beginn);
        return beginn;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest wunsch) {
        if (!(wunsch.getSourceEditPart() instanceof Szenenteil von) || von == teil()) {
            return null;
        }
        List<Werkzeugangabe> passende =
                Verbindungen.passende(modell(), Verbindungen.werkzeuge(wunsch), von.id(), teil().id());
        String nach = teil().id();
        Zusammenhang z = teil().zusammenhang();
        return passende.isEmpty()
                ? null
                : new Auftragsbefehl(z.arbeit(), Messages.Verbinden, () -> Verbindungen.waehle(passende)
                        .map(werkzeug -> new Auftrag.Verbinden(werkzeug.id(), von.id(), nach))
                        .orElse(null));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest wunsch) {
        return haengeUm(wunsch, true);
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest wunsch) {
        return haengeUm(wunsch, false);
    }

    private Command haengeUm(ReconnectRequest wunsch, boolean anfang) {
        String kante = Zusammenhang.id(wunsch.getConnectionEditPart());
        String art = kante == null ? null : modell().abbildung(kante);
        Abbildungsangaben angaben =
                art == null ? null : modell().bild().abbildungen().get(art);
        if (angaben == null
                || !(anfang ? angaben.anfaenge() : angaben.enden()).contains(modell().abbildung(teil().id()))) {
            return null;
        }
        String nach = teil().id();
        return new Auftragsbefehl(
                teil().zusammenhang().arbeit(), Messages.Umhaengen, () -> new Auftrag.Umhaengen(kante, anfang, nach));
    }

    @Override
    protected Connection createDummyConnection(Request wunsch) {
        PolylineConnection linie = new PolylineConnection();
        linie.setForegroundColor(teil().zusammenhang().mittel().farbe(Farbe.AKZENT));
        linie.setTargetDecoration(new PolygonDecoration());
        return linie;
    }

    @Override
    protected void showTargetConnectionFeedback(DropRequest wunsch) {
        if (wunsch instanceof Request frage && getCommand(frage) != null) {
            teil().hebeHervor(true);
        }
    }

    @Override
    protected void eraseTargetConnectionFeedback(DropRequest wunsch) {
        teil().hebeHervor(false);
    }
}
