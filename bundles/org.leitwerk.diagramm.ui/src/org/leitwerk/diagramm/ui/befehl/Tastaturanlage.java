package org.leitwerk.diagramm.ui.befehl;

import java.util.List;
import org.leitwerk.diagramm.dienst.Abbildungsangaben;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.dienst.Werkzeugform;
import org.leitwerk.diagramm.ui.editor.DiagrammEditor;
import org.leitwerk.diagramm.ui.palette.Palettenwerkzeuge;
import org.leitwerk.diagramm.ui.regel.Verbindungen;
import org.leitwerk.diagramm.ui.teil.Bildmodell;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** Adds an element by the keyboard: a menu shows the tools that fit to what is selected. */
final class Tastaturanlage {

    private Tastaturanlage() {}

    static void beginne(DiagrammEditor editor) {
        Bildmodell modell = editor.flaeche().zusammenhang().modell();
        List<String> orte = editor.flaeche().gewaehlte().stream()
                .map(Szenenteil::id)
                .map(modell::abbildung)
                .toList();
        List<Werkzeugangabe> passende = modell.bild().palette().stream()
                .flatMap(abschnitt -> abschnitt.werkzeuge().stream())
                .filter(werkzeug -> werkzeug.form() != Werkzeugform.VERBINDEN)
                .filter(werkzeug -> werkzeug.eltern().contains(Abbildungsangaben.DIAGRAMM)
                        || orte.stream().anyMatch(werkzeug.eltern()::contains))
                .toList();
        Verbindungen.waehle(passende).ifPresent(werkzeug -> Palettenwerkzeuge.benutze(editor.flaeche(), werkzeug));
    }
}
