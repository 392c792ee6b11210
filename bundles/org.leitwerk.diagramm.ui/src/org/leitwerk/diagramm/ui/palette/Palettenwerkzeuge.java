package org.leitwerk.diagramm.ui.palette;

import java.util.List;
import org.eclipse.gef.Tool;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.leitwerk.diagramm.dienst.Abbildungsangaben;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.dienst.Werkzeugform;
import org.leitwerk.diagramm.ui.befehl.Tastaturverbindung;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.diagramm.ui.regel.Werkzeugbefehl;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** The tools of GEF for the tools of a palette. */
public final class Palettenwerkzeuge {

    private Palettenwerkzeuge() {}

    /**
     * What GEF asks for the new object: the tool itself stands for it.
     *
     * @param angabe the tool
     */
    public static CreationFactory fabrik(Werkzeugangabe angabe) {
        return new CreationFactory() {
            @Override
            public Object getNewObject() {
                return angabe;
            }

            @Override
            public Object getObjectType() {
                return Werkzeugangabe.class;
            }
        };
    }

    static Tool fuer(Werkzeugangabe angabe, Runnable danach) {
        return angabe.form() == Werkzeugform.VERBINDEN
                ? new Linienzieher(fabrik(angabe), danach)
                : new Anleger(fabrik(angabe), danach);
    }

    /**
     * Uses a tool without the pointer: at what is selected, if it fits there, otherwise in the picture.
     *
     * @param flaeche the picture
     * @param angabe the tool
     */
    public static void benutze(Bildflaeche flaeche, Werkzeugangabe angabe) {
        List<Szenenteil> gewaehlte = flaeche.gewaehlte();
        if (angabe.form() == Werkzeugform.VERBINDEN) {
            Tastaturverbindung.beginne(flaeche, List.of(angabe));
            return;
        }
        String eltern = gewaehlte.stream()
                .map(Szenenteil::id)
                .filter(id ->
                        angabe.eltern().contains(flaeche.zusammenhang().modell().abbildung(id)))
                .findFirst()
                .orElse(null);
        if (eltern != null || angabe.eltern().contains(Abbildungsangaben.DIAGRAMM)) {
            new Werkzeugbefehl(flaeche.zusammenhang(), angabe, eltern, null).execute();
        } else {
            flaeche.zusammenhang().arbeit().lehneAb(Messages.ErstWaehlen);
        }
    }

    /** Uses a tool once with a click. */
    private static final class Anleger extends CreationTool {

        private final Runnable danach;

        Anleger(CreationFactory fabrik, Runnable danach) {
            super(fabrik);
            this.danach = danach;
        }

        @Override
        public void deactivate() {
            super.deactivate();
            danach.run();
        }
    }

    /** Draws lines, one after the other while the control key is held. */
    private static final class Linienzieher extends ConnectionCreationTool {

        private final Runnable danach;

        Linienzieher(CreationFactory fabrik, Runnable danach) {
            super(fabrik);
            this.danach = danach;
        }

        @Override
        public void deactivate() {
            super.deactivate();
            danach.run();
        }
    }
}
