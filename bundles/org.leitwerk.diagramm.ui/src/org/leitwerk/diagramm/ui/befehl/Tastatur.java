package org.leitwerk.diagramm.ui.befehl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.leitwerk.diagramm.dienst.Auftrag;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.ui.editor.DiagrammEditor;
import org.leitwerk.diagramm.ui.teil.Bildmodell;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/**
 * The keys of the picture: arrows go to the neighbour, with Alt along the lines, with Ctrl they move the box; Enter
 * opens, or adds where nothing is selected, Escape gives the selection up.
 */
final class Tastatur extends GraphicalViewerKeyHandler {

    private static final int WEIT = 10;

    private final DiagrammEditor editor;

    private Tastatur(DiagrammEditor editor) {
        super(editor.flaeche().sicht());
        this.editor = editor;
    }

    static void hefteAn(DiagrammEditor editor) {
        editor.flaeche().sicht().setKeyHandler(new Tastatur(editor));
    }

    @Override
    public boolean keyPressed(KeyEvent taste) {
        int dazu = taste.stateMask & SWT.MODIFIER_MASK;
        if (dazu == SWT.MOD1 && istPfeil(taste.keyCode)) {
            verschiebe(taste.keyCode);
            return true;
        }
        if (dazu == SWT.ALT && istPfeil(taste.keyCode)) {
            geheEntlang(taste.keyCode == SWT.ARROW_DOWN || taste.keyCode == SWT.ARROW_RIGHT);
            return true;
        }
        if (dazu == 0) {
            switch (taste.keyCode) {
                case SWT.CR, SWT.KEYPAD_CR -> {
                    editor.befehle().tu(editor.flaeche().gewaehlte().isEmpty() ? "anlegen" : "oeffnen");
                    return true;
                }
                case SWT.INSERT -> {
                    editor.befehle().tu("anlegen");
                    return true;
                }
                case SWT.DEL -> {
                    editor.befehle().tu("delete");
                    return true;
                }
                case SWT.ESC -> {
                    editor.flaeche().sicht().deselectAll();
                    return true;
                }
                case SWT.KEYPAD_ADD -> {
                    editor.befehle().tu("aufklappen");
                    return true;
                }
                case SWT.KEYPAD_SUBTRACT -> {
                    editor.befehle().tu("zuklappen");
                    return true;
                }
                default -> {
                    // the others as GEF has them
                }
            }
        }
        return super.keyPressed(taste);
    }

    private static boolean istPfeil(int taste) {
        return taste == SWT.ARROW_UP || taste == SWT.ARROW_DOWN || taste == SWT.ARROW_LEFT || taste == SWT.ARROW_RIGHT;
    }

    private void verschiebe(int taste) {
        Bildmodell modell = editor.flaeche().zusammenhang().modell();
        int dx = taste == SWT.ARROW_LEFT ? -WEIT : taste == SWT.ARROW_RIGHT ? WEIT : 0;
        int dy = taste == SWT.ARROW_UP ? -WEIT : taste == SWT.ARROW_DOWN ? WEIT : 0;
        Map<String, Rahmen> neu = new LinkedHashMap<>();
        for (Szenenteil teil : editor.flaeche().gewaehlte()) {
            if (modell.element(teil.id()) instanceof Kasten kasten
                    && modell.angaben(teil.id())
                            .filter(a -> a.darf(Recht.VERSCHIEBEN))
                            .isPresent()) {
                neu.put(teil.id(), kasten.rahmen().verschoben(dx, dy));
            }
        }
        if (!neu.isEmpty()) {
            editor.arbeit().tu(new Auftrag.Stellen(neu), Messages.VerschiebenTitel);
        }
    }

    /** From a box to its first line, from a line to its end; forwards or backwards. Again goes to the next line. */
    private void geheEntlang(boolean vorwaerts) {
        Bildmodell modell = editor.flaeche().zusammenhang().modell();
        List<Szenenteil> gewaehlte = editor.flaeche().gewaehlte();
        if (gewaehlte.isEmpty()) {
            return;
        }
        String id = gewaehlte.get(gewaehlte.size() - 1).id();
        List<String> naechste = new ArrayList<>();
        if (modell.element(id) instanceof Linie linie) {
            naechste.add(vorwaerts ? linie.nach() : linie.von());
        } else {
            naechste.addAll(vorwaerts ? modell.ausgehende(id) : modell.eingehende(id));
        }
        if (!naechste.isEmpty()) {
            editor.flaeche().waehle(naechste.subList(0, 1));
        }
    }
}
