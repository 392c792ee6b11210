package org.leitwerk.diagramm.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.dienst.Diagrammdienst;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.dienst.Werkzeugangabe;
import org.leitwerk.diagramm.plan.Plandienst;
import org.leitwerk.diagramm.ui.arbeit.Diagrammdienste;
import org.leitwerk.diagramm.ui.editor.DiagrammEditor;
import org.leitwerk.diagramm.ui.editor.Diagramme;
import org.leitwerk.diagramm.ui.teil.Szenenteil;
import org.leitwerk.ui.tests.Beispielplan;
import org.leitwerk.ui.tests.Oberflaeche;

/** An open diagram of an example plan, used as a person uses it: by pointer and keys. */
public final class Diagrammprobe implements AutoCloseable {

    private final Beispielplan plan;
    private final Diagrammdienst vorher;
    private final DiagrammEditor editor;

    private Diagrammprobe(Beispielplan plan, Diagrammdienst dienst, Diagrammschluessel schluessel) {
        this.plan = plan;
        this.vorher = Diagrammdienste.setze(dienst);
        this.editor = Diagramme.oeffne(plan.sitzung(), schluessel).orElseThrow();
        Oberflaeche.warteBis("Bild", () -> editor.arbeit().bild().isPresent());
        Oberflaeche.warteAufRuhe();
    }

    static Diagrammprobe oeffne(String beispiel, Path unter, Diagrammdienst dienst, Diagrammschluessel schluessel)
            throws IOException {
        return new Diagrammprobe(Beispielplan.oeffne(beispiel, unter), dienst, schluessel);
    }

    static Diagrammprobe auf(Beispielplan plan, Diagrammdienst dienst, Diagrammschluessel schluessel) {
        return new Diagrammprobe(plan, dienst, schluessel);
    }

    /** A kind of diagram of an example plan as a whole, served as in the product. */
    static Diagrammprobe vonArt(String art, String beispiel, Path unter) throws IOException {
        Plandienst dienst = new Plandienst();
        Beispielplan plan = Beispielplan.oeffne(beispiel, unter);
        Diagrammschluessel schluessel = plan.sitzung().lies(stand -> dienst.angebote(stand, null)).stream()
                .map(Diagrammangebot::schluessel)
                .filter(einer -> einer.art().equals(art))
                .findFirst()
                .orElseThrow(() -> new AssertionError("keine Art " + art));
        return new Diagrammprobe(plan, dienst, schluessel);
    }

    Beispielplan plan() {
        return plan;
    }

    DiagrammEditor editor() {
        return editor;
    }

    Szenenteil teil(String id) {
        return editor.flaeche().teil(id).orElseThrow(() -> new AssertionError("kein Element " + id));
    }

    boolean istDa(String id) {
        return editor.flaeche().teil(id).isPresent();
    }

    List<String> gewaehlte() {
        return editor.flaeche().gewaehlte().stream().map(Szenenteil::id).toList();
    }

    /** The middle of an element in pixels of the canvas; scrolls it into view before. */
    Point mitte(String id) {
        Szenenteil teil = teil(id);
        editor.flaeche().zeigeHer(teil);
        editor.flaeche().sicht().flush();
        Rectangle r = (teil.getFigure() instanceof HandleBounds griffe
                        ? griffe.getHandleBounds()
                        : teil.getFigure().getBounds())
                .getCopy();
        teil.getFigure().translateToAbsolute(r);
        return r.getCenter();
    }

    void nimmWerkzeug(String id) {
        Werkzeugangabe werkzeug = editor.arbeit().bild().orElseThrow().palette().stream()
                .flatMap(abschnitt -> abschnitt.werkzeuge().stream())
                .filter(eines -> eines.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("kein Werkzeug " + id));
        editor.palette().liste().setSelection(new StructuredSelection(werkzeug));
        Oberflaeche.verarbeite();
    }

    void nimmWerkzeugMitTitel(String titel) {
        nimmWerkzeug(editor.arbeit().bild().orElseThrow().palette().stream()
                .flatMap(abschnitt -> abschnitt.werkzeuge().stream())
                .filter(eines -> eines.titel().equals(titel))
                .findFirst()
                .orElseThrow(() -> new AssertionError("kein Werkzeug " + titel))
                .id());
    }

    /** The middle of an element in pixels of the canvas, without scrolling. */
    Point sichtbareMitte(String id) {
        Szenenteil teil = teil(id);
        Rectangle r = ((HandleBounds) teil.getFigure()).getHandleBounds().getCopy();
        teil.getFigure().translateToAbsolute(r);
        return r.getCenter();
    }

    private Control leinwand() {
        return editor.flaeche().sicht().getControl();
    }

    void klicke(Point ort) {
        maus(SWT.MouseMove, ort, 0);
        maus(SWT.MouseDown, ort, 0);
        maus(SWT.MouseUp, ort, SWT.BUTTON1);
        Oberflaeche.verarbeite();
    }

    void ziehe(Point von, Point nach) {
        maus(SWT.MouseMove, von, 0);
        maus(SWT.MouseDown, von, 0);
        for (int i = 1; i <= 8; i++) {
            maus(
                    SWT.MouseMove,
                    new Point(von.x + (nach.x - von.x) * i / 8, von.y + (nach.y - von.y) * i / 8),
                    SWT.BUTTON1);
            Oberflaeche.verarbeite();
        }
        maus(SWT.MouseUp, nach, SWT.BUTTON1);
        Oberflaeche.verarbeite();
    }

    private void maus(int art, Point ort, int zustand) {
        Event ereignis = new Event();
        ereignis.x = ort.x;
        ereignis.y = ort.y;
        ereignis.stateMask = zustand;
        if (art != SWT.MouseMove) {
            ereignis.button = 1;
            ereignis.count = 1;
        }
        leinwand().notifyListeners(art, ereignis);
    }

    /** Types into the field over a label and accepts with Enter. */
    void tippe(String text) {
        Oberflaeche.warteBis("Eingabefeld", () -> Oberflaeche.findet(leinwand(), Text.class, Text::isVisible)
                .isPresent());
        Text feld = Oberflaeche.finde(leinwand(), Text.class, Text::isVisible);
        feld.setText(text);
        Event taste = new Event();
        taste.keyCode = SWT.CR;
        taste.character = SWT.CR;
        feld.notifyListeners(SWT.KeyDown, taste);
        Oberflaeche.verarbeite();
    }

    void drueckeTaste(int taste, int dazu) {
        Event ereignis = new Event();
        ereignis.keyCode = taste;
        ereignis.stateMask = dazu;
        leinwand().notifyListeners(SWT.KeyDown, ereignis);
        leinwand().notifyListeners(SWT.KeyUp, ereignis);
        Oberflaeche.verarbeite();
    }

    /** Undo of the main menu. */
    boolean zurueck() {
        var aktion = editor.getEditorSite()
                .getActionBars()
                .getGlobalActionHandler(org.eclipse.ui.actions.ActionFactory.UNDO.getId());
        ((org.eclipse.ui.operations.UndoActionHandler) aktion).update();
        boolean moeglich = aktion.isEnabled();
        if (moeglich) {
            aktion.run();
            Oberflaeche.verarbeite();
        }
        return moeglich;
    }

    void warteAufBild() {
        long version = editor.arbeit().lies((d, stand) -> stand.version());
        Oberflaeche.warteBis(
                "Bild der Fassung " + version,
                () -> editor.arbeit().bild().orElseThrow().version() >= version);
        assertTrue(editor.arbeit().bild().isPresent());
    }

    @Override
    public void close() {
        plan.close();
        Diagrammdienste.setze(vorher);
    }
}
