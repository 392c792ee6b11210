package org.leitwerk.diagramm.ui.befehl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.leitwerk.diagramm.malen.Papier;
import org.leitwerk.diagramm.malen.PdfMaler;
import org.leitwerk.diagramm.malen.PngMaler;
import org.leitwerk.diagramm.malen.SvgMaler;
import org.leitwerk.diagramm.malen.Svgvorgabe;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.ui.editor.DiagrammEditor;
import org.leitwerk.steuerung.ablage.Entwurf;

/** Writing the picture into a file, and printing it. Painted by the same painters as from the command line. */
final class Ausgabebefehle {

    private static final double PNG_FAKTOR = 2;
    private static final List<String> ENDUNGEN = List.of("svg", "png", "pdf");

    /** Where the last picture was written, of whatever diagram; null = none yet. */
    private static String ordner;

    private final DiagrammEditor editor;

    Ausgabebefehle(DiagrammEditor editor) {
        this.editor = editor;
    }

    List<Befehl> alle() {
        return List.of(
                Befehl.tut("export", Messages.Export, "export", this::istBild, this::exportiere),
                Befehl.tut("print", Messages.Drucken, "drucken", this::istBild, this::drucke));
    }

    private boolean istBild() {
        return editor.flaeche().zusammenhang().modell() != null;
    }

    private Szene szene() {
        return editor.flaeche().zusammenhang().modell().bild().szene();
    }

    private void exportiere() {
        Shell fenster = editor.getSite().getShell();
        FileDialog dialog = new FileDialog(fenster, SWT.SAVE);
        dialog.setText(Messages.ExportTitel);
        dialog.setFilterNames(new String[] {Messages.Svg, Messages.Png, Messages.Pdf});
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png", "*.pdf"});
        dialog.setFileName(editor.arbeit().schluessel().name() + ".svg");
        dialog.setFilterPath(ordner == null ? editor.arbeit().sitzung().ordner().toString() : ordner);
        dialog.setOverwrite(true);
        String gewaehlt = dialog.open();
        if (gewaehlt == null) {
            return;
        }
        ordner = dialog.getFilterPath();
        String endung = gewaehlt.substring(gewaehlt.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String name = ENDUNGEN.contains(endung)
                ? gewaehlt
                : gewaehlt + "." + ENDUNGEN.get(Math.max(0, dialog.getFilterIndex()));
        try {
            schreibe(Path.of(name));
        } catch (IOException e) {
            MessageDialog.openError(
                    fenster, Messages.ExportTitel, NLS.bind(Messages.ExportFehler, name, e.getLocalizedMessage()));
        }
    }

    /** Writes the picture in the format that the ending of the name says. */
    void schreibe(Path datei) throws IOException {
        String name = datei.toString().toLowerCase(Locale.ROOT);
        byte[] bytes = name.endsWith(".png")
                ? new PngMaler(Farbthema.HELL, PNG_FAKTOR).male(szene())
                : name.endsWith(".pdf")
                        ? new PdfMaler(Papier.PASSEND).male(szene())
                        : new SvgMaler(Svgvorgabe.UEBLICH).male(szene()).getBytes(StandardCharsets.UTF_8);
        Entwurf.schreibe(datei, bytes);
    }

    private void drucke() {
        PrinterData drucker = new PrintDialog(editor.getSite().getShell()).open();
        if (drucker != null) {
            Printer blatt = new Printer(drucker);
            try {
                new Druck(blatt, szene()).drucke();
            } finally {
                blatt.dispose();
            }
        }
    }
}
