package org.leitwerk.diagramm.ui.ansicht;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.ui.editor.Bildflaeche;
import org.leitwerk.diagramm.ui.editor.DiagrammEditor;
import org.leitwerk.ui.bild.Elementbilder;
import org.leitwerk.ui.sicht.Zugang;

/**
 * Finds elements of a picture by their words: a field above the picture with the hits below. Arrows go through the hits
 * and show each at once, Enter keeps it, Escape goes back to what was selected.
 */
public final class Suchleiste extends PopupDialog {

    private static final int BREIT = 380;
    private static final int HOCH = 280;
    private static final int RAND = 12;

    private final DiagrammEditor editor;
    private final List<String> vorher;
    private Text feld;
    private TableViewer treffer;
    private boolean behalten;

    private Suchleiste(DiagrammEditor editor) {
        super(editor.getSite().getShell(), SWT.ON_TOP, true, false, false, false, false, null, null);
        this.editor = editor;
        this.vorher =
                editor.flaeche().gewaehlte().stream().map(teil -> teil.id()).toList();
    }

    /**
     * Opens the search.
     *
     * @param editor whose picture is searched
     */
    public static void oeffne(DiagrammEditor editor) {
        new Suchleiste(editor).open();
    }

    @Override
    protected Control createDialogArea(Composite oben) {
        Composite bereich = (Composite) super.createDialogArea(oben);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(bereich);
        feld = new Text(bereich, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        feld.setMessage(Messages.Suche);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(feld);
        Zugang.benenne(feld, Messages.Suche);
        treffer = new TableViewer(bereich, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(treffer.getControl());
        Zugang.benenne(treffer.getControl(), Messages.Treffer);
        treffer.setContentProvider(ArrayContentProvider.getInstance());
        treffer.setLabelProvider(new Trefferzeile());
        treffer.addSelectionChangedListener(e -> zeige());
        treffer.addOpenListener(e -> behalte());
        feld.addListener(SWT.Modify, e -> suche());
        feld.addListener(SWT.DefaultSelection, e -> behalte());
        feld.addListener(SWT.KeyDown, taste -> {
            if (taste.keyCode == SWT.ARROW_DOWN || taste.keyCode == SWT.ARROW_UP) {
                int anzahl = treffer.getTable().getItemCount();
                int jetzt = treffer.getTable().getSelectionIndex();
                int neu = Math.floorMod(jetzt + (taste.keyCode == SWT.ARROW_DOWN ? 1 : -1), Math.max(1, anzahl));
                treffer.getTable().setSelection(neu);
                treffer.getTable().showSelection();
                zeige();
                taste.doit = false;
            }
        });
        suche();
        return bereich;
    }

    @Override
    protected Control getFocusControl() {
        return feld;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(BREIT, HOCH);
    }

    @Override
    protected Point getInitialLocation(Point groesse) {
        Control leinwand = editor.flaeche().sicht().getControl();
        return leinwand.toDisplay(Math.max(0, leinwand.getSize().x - groesse.x - RAND), RAND);
    }

    private void suche() {
        String[] worte = feld.getText().toLowerCase(Locale.GERMAN).strip().split("\\s+");
        List<Elementangaben> passende = new ArrayList<>();
        for (Elementangaben angaben :
                editor.flaeche().zusammenhang().modell().bild().elemente().values()) {
            String text = text(angaben);
            if (java.util.Arrays.stream(worte).allMatch(text::contains)) {
                passende.add(angaben);
            }
        }
        treffer.setInput(passende);
        if (!feld.getText().isBlank() && !passende.isEmpty()) {
            treffer.getTable().setSelection(0);
            zeige();
        }
    }

    private String text(Elementangaben angaben) {
        StringBuilder text = new StringBuilder(angaben.name()).append(' ').append(angaben.art());
        Szenenelement element = editor.flaeche().zusammenhang().modell().element(angaben.id());
        if (element != null) {
            for (Textblock block : element.texte()) {
                text.append(' ').append(block.volltext());
            }
        }
        return text.toString().toLowerCase(Locale.GERMAN);
    }

    private void zeige() {
        if (treffer.getStructuredSelection().getFirstElement() instanceof Elementangaben angaben) {
            Bildflaeche flaeche = editor.flaeche();
            flaeche.waehle(List.of(angaben.id()));
        }
    }

    private void behalte() {
        behalten = true;
        close();
    }

    @Override
    public boolean close() {
        if (!behalten && !vorher.isEmpty()) {
            editor.flaeche().waehle(vorher);
        }
        boolean zu = super.close();
        editor.setFocus();
        return zu;
    }

    /** A hit with its kind. */
    private static final class Trefferzeile extends LabelProvider {
        @Override
        public String getText(Object element) {
            Elementangaben angaben = (Elementangaben) element;
            return angaben.name().isEmpty() ? angaben.art() : angaben.name() + "  –  " + angaben.art();
        }

        @Override
        public Image getImage(Object element) {
            return Elementbilder.von(((Elementangaben) element).klasse());
        }
    }
}
