package org.leitwerk.ui.wiederherstellung;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Lists what was unsaved when the workbench ended unexpectedly, and asks what to do with it. */
final class Wiederherstellungsdialog extends TitleAreaDialog {

    private static final int VERWERFEN = IDialogConstants.CLIENT_ID + 1;

    private final List<Sicherungskopie> kopien;
    private final List<FileTime> zeiten;
    private final List<Sicherungskopie> gewaehlte = new ArrayList<>();
    private Table tabelle;

    Wiederherstellungsdialog(Shell fenster, Map<Sicherungskopie, FileTime> kopien) {
        super(fenster);
        this.kopien = List.copyOf(kopien.keySet());
        this.zeiten = List.copyOf(kopien.values());
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the person wants back. */
    List<Sicherungskopie> gewaehlte() {
        return gewaehlte;
    }

    /** Whether the person said that nothing is wanted back; closing the dialog says nothing. */
    boolean verwerfen() {
        return getReturnCode() == VERWERFEN;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Fenster);
    }

    @Override
    protected Control createDialogArea(Composite oben) {
        setTitle(Messages.Titel);
        setMessage(Messages.Erklaerung);
        Composite bereich = (Composite) super.createDialogArea(oben);
        tabelle = new Table(bereich, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        tabelle.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(760, 180)
                .indent(8, 8)
                .applyTo(tabelle);
        spalte(Messages.Datei, 180);
        spalte(Messages.Ordner, 330);
        spalte(Messages.Stand, 220);
        for (int i = 0; i < kopien.size(); i++) {
            zeile(kopien.get(i), zeiten.get(i));
        }
        return bereich;
    }

    private void spalte(String titel, int breite) {
        TableColumn spalte = new TableColumn(tabelle, SWT.NONE);
        spalte.setText(titel);
        spalte.setWidth(breite);
    }

    private void zeile(Sicherungskopie kopie, FileTime zeit) {
        Path datei = Path.of(kopie.datei());
        TableItem zeile = new TableItem(tabelle, SWT.NONE);
        String wann = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault())
                .format(zeit.toInstant());
        zeile.setText(new String[] {
            String.valueOf(datei.getFileName()),
            String.valueOf(datei.getParent()),
            Files.exists(datei) ? wann : wann + " " + Messages.DateiFehlt
        });
        zeile.setChecked(true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite leiste) {
        createButton(leiste, IDialogConstants.OK_ID, Messages.Wiederherstellen, true);
        createButton(leiste, VERWERFEN, Messages.Verwerfen, false);
        createButton(leiste, IDialogConstants.CANCEL_ID, Messages.Spaeter, false);
    }

    @Override
    protected void buttonPressed(int knopf) {
        if (knopf == VERWERFEN) {
            setReturnCode(VERWERFEN);
            close();
        } else {
            super.buttonPressed(knopf);
        }
    }

    @Override
    protected void okPressed() {
        for (int i = 0; i < kopien.size(); i++) {
            if (tabelle.getItem(i).getChecked()) {
                gewaehlte.add(kopien.get(i));
            }
        }
        super.okPressed();
    }
}
