package org.leitwerk.ui.assistenten;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.ui.sicht.Zugang;

/** A field for a folder or file, with a button that lets one choose it. */
public final class Pfadfeld {

    /** What is chosen. */
    public enum Art {
        /** A folder. */
        ORDNER,
        /** An XMI file that is there. */
        XMI_OEFFNEN,
        /** An XMI file to be written. */
        XMI_SICHERN,
        /** A data file that is there. */
        DATEN_OEFFNEN
    }

    private final Text text;
    private final Art art;
    private boolean vonHand;
    private boolean setze;

    /**
     * Makes the field: name, text, button.
     *
     * @param flaeche a page of three columns
     * @param name its name, with an access key
     * @param art what is chosen
     * @param geaendert is called after each change
     */
    public Pfadfeld(Composite flaeche, String name, Art art, Runnable geaendert) {
        this.art = art;
        Seite.beschrifte(flaeche, name);
        text = new Text(flaeche, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        Zugang.benenne(text, Seite.ohneTaste(name));
        text.addModifyListener(e -> {
            vonHand |= !setze;
            geaendert.run();
        });
        Button suche = new Button(flaeche, SWT.PUSH);
        suche.setText(Messages.Durchsuchen);
        Zugang.benenne(suche, Seite.ohneTaste(name) + ": " + Seite.ohneTaste(Messages.Durchsuchen));
        suche.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> waehle()));
    }

    /**
     * Proposes a path as long as the person has not typed another.
     *
     * @param pfad the path
     */
    public void schlageVor(Path pfad) {
        if (!vonHand) {
            setze = true;
            text.setText(pfad.toString());
            setze = false;
        }
    }

    /** The path that stands in the field; empty if it is none or not absolute. */
    public Optional<Path> pfad() {
        try {
            Path pfad = Path.of(text.getText().strip());
            return pfad.isAbsolute() ? Optional.of(pfad.normalize()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Gives the keys to the field. */
    public void setFocus() {
        text.setFocus();
    }

    /** Whether nothing stands in the field. */
    public boolean istLeer() {
        return text.getText().isBlank();
    }

    private void waehle() {
        String gewaehlt;
        if (art == Art.ORDNER) {
            DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.OPEN);
            dialog.setFilterPath(vorhandener());
            gewaehlt = dialog.open();
        } else {
            FileDialog dialog = new FileDialog(text.getShell(), art == Art.XMI_SICHERN ? SWT.SAVE : SWT.OPEN);
            dialog.setFilterExtensions(
                    art == Art.DATEN_OEFFNEN
                            ? new String[] {"*.csv;*.CSV;*.txt;*.tsv;*.xlsx;*.XLSX", "*"}
                            : new String[] {"*.xmi", "*"});
            dialog.setFilterPath(vorhandener());
            pfad().map(Path::getFileName).ifPresent(name -> dialog.setFileName(name.toString()));
            gewaehlt = dialog.open();
        }
        if (gewaehlt != null) {
            text.setText(gewaehlt);
        }
    }

    /** The innermost folder of the path that is there, to begin the search in. */
    private String vorhandener() {
        Path ordner = pfad().orElseGet(Ordnergedaechtnis::letzter);
        while (ordner != null && !Files.isDirectory(ordner)) {
            ordner = ordner.getParent();
        }
        return ordner == null ? null : ordner.toString();
    }
}
