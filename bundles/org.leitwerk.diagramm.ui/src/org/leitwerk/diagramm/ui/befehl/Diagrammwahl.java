package org.leitwerk.diagramm.ui.befehl;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.ui.bild.Diagrammbilder;
import org.leitwerk.ui.sicht.Zugang;

/** Lets a person choose a diagram: kinds with their icons, and what one sees in them. */
final class Diagrammwahl extends TitleAreaDialog {

    private static final int BREIT = 520;
    private static final int HOCH = 320;
    private static final int ZEILEN = 3;

    private final List<Diagrammangebot> angebote;
    private TableViewer liste;
    private Label erklaerung;
    private Diagrammangebot gewaehlt;

    Diagrammwahl(Shell fenster, List<Diagrammangebot> angebote) {
        super(fenster);
        this.angebote = angebote;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Optional<Diagrammangebot> frage() {
        return open() == Window.OK ? Optional.ofNullable(gewaehlt) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell fenster) {
        super.configureShell(fenster);
        fenster.setText(Messages.Waehlen);
    }

    @Override
    protected Control createDialogArea(Composite oben) {
        setTitle(Messages.Waehlen);
        setMessage(Messages.WaehlenFrage);
        Composite bereich = (Composite) super.createDialogArea(oben);
        liste = new TableViewer(bereich, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(BREIT, HOCH).applyTo(liste.getControl());
        liste.setContentProvider(ArrayContentProvider.getInstance());
        liste.setLabelProvider(new DelegatingStyledCellLabelProvider(new Zeile()));
        Zugang.benenne(liste.getControl(), Messages.WaehlenFrage);
        erklaerung = new Label(bereich, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 4)
                .hint(BREIT, erklaerung.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * ZEILEN)
                .applyTo(erklaerung);
        liste.addSelectionChangedListener(e -> {
            gewaehlt = (Diagrammangebot) liste.getStructuredSelection().getFirstElement();
            erklaerung.setText(gewaehlt == null ? "" : gewaehlt.erklaerung().replace("&", "&&"));
            if (getButton(IDialogConstants.OK_ID) != null) {
                getButton(IDialogConstants.OK_ID).setEnabled(gewaehlt != null);
            }
        });
        liste.addOpenListener(e -> okPressed());
        liste.setInput(angebote);
        liste.setSelection(new StructuredSelection(angebote.get(0)));
        return bereich;
    }

    /** A diagram with the icon of its kind; those that are there already are marked. */
    private static final class Zeile extends LabelProvider implements IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            Diagrammangebot angebot = (Diagrammangebot) element;
            StyledString text = new StyledString(angebot.titel());
            if (angebot.vorhanden()) {
                text.append("  " + Messages.Vorhandene, StyledString.DECORATIONS_STYLER);
            }
            return text;
        }

        @Override
        public Image getImage(Object element) {
            Diagrammangebot angebot = (Diagrammangebot) element;
            Image eigenes = Diagrammbilder.adresse(angebot.symbol());
            String art = angebot.schluessel().art();
            return eigenes != null ? eigenes : Diagrammbilder.bild("art/" + art, Diagrammbilder.art(art));
        }
    }
}
