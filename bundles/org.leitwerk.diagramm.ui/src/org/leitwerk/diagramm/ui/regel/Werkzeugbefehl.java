package org.leitwerk.diagramm.ui.regel;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.widgets.Display;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Auswahlfrage;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.dienst.Werkzeugform;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.ui.befehl.Auswahldialog;
import org.leitwerk.diagramm.ui.teil.Zusammenhang;

/** Uses a tool of the palette at a place; asks first if the tool wants to know something. */
public final class Werkzeugbefehl extends Command {

    private final Zusammenhang zusammenhang;
    private final Werkzeugangabe werkzeug;
    private final String eltern;
    private final Punkt ort;

    /**
     * A command.
     *
     * @param zusammenhang the diagram
     * @param werkzeug the tool
     * @param eltern the element on which it is used; null for the diagram
     * @param ort where in the picture; null lets the layout choose
     */
    public Werkzeugbefehl(Zusammenhang zusammenhang, Werkzeugangabe werkzeug, String eltern, Punkt ort) {
        super(werkzeug.titel());
        this.zusammenhang = zusammenhang;
        this.werkzeug = werkzeug;
        this.eltern = eltern;
        this.ort = ort;
    }

    @Override
    public boolean canUndo() {
        return false;
    }

    @Override
    public void execute() {
        if (werkzeug.form() != Werkzeugform.AUSWAHL) {
            zusammenhang.arbeit().tu(new Auftrag.Anlegen(werkzeug.id(), eltern, ort), werkzeug.titel());
            return;
        }
        Auswahlfrage frage = zusammenhang.arbeit().lies((d, stand) -> d.frage(stand, werkzeug.id(), eltern));
        Optional<List<String>> gewaehlt =
                Auswahldialog.frage(Display.getCurrent().getActiveShell(), frage);
        gewaehlt.ifPresent(ids ->
                zusammenhang.arbeit().tu(new Auftrag.Auswaehlen(werkzeug.id(), eltern, ort, ids), werkzeug.titel()));
    }
}
