package org.leitwerk.ui.gliederung;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.dsl.ide.gliederung.Fund;
import org.leitwerk.ui.bild.Elementbilder;
import org.leitwerk.ui.sicht.Filterfeld;
import org.leitwerk.ui.sicht.Zugang;

/** Finds an element of any open plan by some words, with a look at its text. */
final class Elementdialog extends Dialog {

    private static final int BREIT = 720;
    private static final int LISTE_HOCH = 240;
    private static final int VORSCHAU_HOCH = 130;
    private static final int VORSCHAU_ZEICHEN = 4000;

    private final Elementliste suche = new Elementliste(this::zeige);
    private List<Elementfund> funde = List.of();
    private Elementfund gewaehlter;
    private Text feld;
    private Table tabelle;
    private Text vorschau;
    private Label zahl;

    Elementdialog(Shell fenster) {
        super(fenster);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was chosen; empty if the dialog was left otherwise. */
    Optional<Elementfund> ergebnis() {
        return getReturnCode() == OK ? Optional.ofNullable(gewaehlter) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell fenster) {
        super.configureShell(fenster);
        fenster.setText(Messages.ElementOeffnen);
    }

    @Override
    protected Control createDialogArea(Composite oben) {
        Composite bereich = (Composite) super.createDialogArea(oben);
        new Label(bereich, SWT.NONE).setText(Messages.ElementWorte);
        feld = Filterfeld.in(bereich, Messages.Filter, Messages.ElementWorte, () -> suche.suche(feld.getText()));
        tabelle(bereich);
        Filterfeld.verbinde(feld, tabelle, this::gewaehlt);
        zahl = new Label(bereich, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(zahl);
        vorschau = new Text(bereich, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        vorschau.setFont(JFaceResources.getTextFont());
        Zugang.benenne(vorschau, Messages.ElementVorschau);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(BREIT, VORSCHAU_HOCH)
                .applyTo(vorschau);
        suche.suche("");
        return bereich;
    }

    private void tabelle(Composite bereich) {
        tabelle = new Table(bereich, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        tabelle.setHeaderVisible(true);
        Zugang.benenne(tabelle, Messages.ElementListe);
        spalte(Messages.ElementTitel, 420);
        spalte(Messages.ElementArt, 140);
        spalte(Messages.ElementDatei, 150);
        GridDataFactory.fillDefaults().grab(true, true).hint(BREIT, LISTE_HOCH).applyTo(tabelle);
        tabelle.addListener(SWT.SetData, e -> fuelle((TableItem) e.item, e.index));
        tabelle.addListener(SWT.Selection, e -> gewaehlt());
        tabelle.addListener(SWT.DefaultSelection, e -> okPressed());
    }

    private void spalte(String titel, int breite) {
        TableColumn spalte = new TableColumn(tabelle, SWT.NONE);
        spalte.setText(titel);
        spalte.setWidth(breite);
    }

    private void fuelle(TableItem zeile, int nummer) {
        if (nummer < funde.size()) {
            Fund fund = funde.get(nummer).fund();
            zeile.setText(new String[] {fund.titel(), fund.artwort(), fund.dateiname()});
            zeile.setImage(Elementbilder.von(fund.art()));
        }
    }

    private void zeige(List<Elementfund> neue) {
        if (tabelle.isDisposed()) {
            return;
        }
        funde = neue;
        tabelle.setItemCount(neue.size());
        tabelle.clearAll();
        tabelle.setSelection(neue.isEmpty() ? -1 : 0);
        zahl.setText(
                neue.size() >= Elementliste.HOECHSTENS
                        ? NLS.bind(Messages.MehrElemente, neue.size())
                        : MessageFormat.format(Messages.ElementZahl, neue.size()));
        gewaehlt();
    }

    private void gewaehlt() {
        int nummer = tabelle.getSelectionIndex();
        gewaehlter = nummer < 0 || nummer >= funde.size() ? null : funde.get(nummer);
        vorschau.setText(gewaehlter == null ? "" : text(gewaehlter));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(gewaehlter != null);
        }
    }

    private static String text(Elementfund fund) {
        return fund.sitzung().lies(stand -> stand.element(fund.fund().adresse())
                .flatMap(element -> stand.bereich(element).map(bereich -> {
                    String alles = stand.text(stand.pfad(element));
                    int von = Math.max(0, alles.lastIndexOf('\n', bereich.getOffset()) + 1);
                    int bis = bereich.getOffset() + bereich.getLength();
                    return alles.substring(von, Math.min(bis, von + VORSCHAU_ZEICHEN))
                            .stripIndent();
                }))
                .orElse(""));
    }

    @Override
    protected void createButtonsForButtonBar(Composite leiste) {
        createButton(leiste, IDialogConstants.OK_ID, Messages.ElementOeffnenKnopf, true)
                .setEnabled(false);
        createButton(leiste, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (gewaehlter != null) {
            super.okPressed();
        }
    }

    @Override
    public boolean close() {
        suche.beende();
        return super.close();
    }
}
