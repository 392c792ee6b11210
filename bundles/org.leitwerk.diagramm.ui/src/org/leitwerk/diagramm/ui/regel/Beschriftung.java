package org.leitwerk.diagramm.ui.regel;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.ui.teil.Szenenteil;

/** A text field over the label of an element, in its font and at the present zoom. Enter accepts, Escape does not. */
final class Beschriftung extends DirectEditManager {

    private static final int MINDESTBREITE = 120;
    private static final int RAND = 3;

    private final Szenenteil teil;
    private Font schrift;

    Beschriftung(Szenenteil teil) {
        super(teil, TextCellEditor.class, null);
        this.teil = teil;
        setLocator(feld -> stelle((Text) feld.getControl()));
    }

    @Override
    protected CellEditor createCellEditorOn(Composite leinwand) {
        TextCellEditor feld = new TextCellEditor(leinwand, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        Text text = (Text) feld.getControl();
        text.addListener(SWT.KeyDown, taste -> {
            if (taste.keyCode == SWT.CR || taste.keyCode == SWT.KEYPAD_CR) {
                taste.doit = false;
                commit();
            }
        });
        text.addListener(SWT.Modify, e -> stelle(text));
        return feld;
    }

    @Override
    protected void initCellEditor() {
        String eingabe =
                teil.zusammenhang().angaben(teil).map(Elementangaben::eingabe).orElse("");
        Text text = (Text) getCellEditor().getControl();
        double massstab = teil.zusammenhang().mittel().massstab();
        schrift = teil.zusammenhang().mittel().eingabeschrift(Math.max(0.75, massstab));
        text.setFont(schrift);
        getCellEditor().setValue(eingabe);
        text.selectAll();
    }

    @Override
    protected void bringDown() {
        if (getCellEditor() == null) {
            return; // accepting moves the keyboard away, which accepts again
        }
        super.bringDown();
        if (schrift != null) {
            schrift.dispose();
            schrift = null;
        }
        if (teil.getViewer() != null) {
            teil.getViewer().getControl().setFocus();
        }
    }

    /** Over the title, at least as wide as a few words need; grows with what is typed. */
    private void stelle(Text text) {
        Rahmen r = titel();
        Rectangle platz = new Rectangle((int) r.x(), (int) r.y(), (int) r.breite(), (int) r.hoehe());
        teil.getFigure().translateToAbsolute(platz);
        int breite = Math.max(MINDESTBREITE, platz.width);
        Point bedarf = text.computeSize(breite, SWT.DEFAULT);
        text.setBounds(
                platz.x + (platz.width - breite) / 2 - RAND,
                platz.y - RAND,
                breite + 2 * RAND,
                Math.max(platz.height, bedarf.y) + RAND);
    }

    private Rahmen titel() {
        Szenenelement element = teil.zusammenhang().modell().element(teil.id());
        if (element == null) {
            return Rahmen.LEER;
        }
        return element.texte().stream()
                .filter(text -> text.rolle() == Textblock.Rolle.TITEL || text.rolle() == Textblock.Rolle.MITTE)
                .findFirst()
                .or(() -> element.texte().stream().findFirst())
                .map(Textblock::rahmen)
                .filter(r -> !r.istLeer())
                .orElseGet(() -> new Rahmen(
                        element.rahmen().mitte().x() - MINDESTBREITE / 2.0,
                        element.rahmen().mitte().y() - 10,
                        MINDESTBREITE,
                        20));
    }
}
