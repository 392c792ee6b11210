package org.leitwerk.ui.schaubild;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.leitwerk.daten.ausgabe.Ausgabetabelle;
import org.leitwerk.daten.ausgabe.XlsxAusgabe;
import org.leitwerk.schaubild.Bildformat;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.steuerung.ablage.Entwurf;
import org.leitwerk.ui.plan.Statusmeldung;

/** Writes a picture, or its table, to a file. */
public final class Bildausgabe {

    private static final String[] ENDUNGEN = {"svg", "png", "pdf", "xlsx"};

    private Bildausgabe() {}

    /** Asks for a file and writes; what went wrong is told. */
    static void frageUndSchreibe(Shell fenster, Schaubild bild) {
        FileDialog frage = new FileDialog(fenster, SWT.SAVE);
        frage.setText(Messages.Ausgeben);
        frage.setFilterExtensions(new String[] {"*.svg", "*.png", "*.pdf", "*.xlsx"});
        frage.setFilterNames(
                new String[] {Messages.DateiSvg, Messages.DateiPng, Messages.DateiPdf, Messages.DateiTabelle});
        frage.setFileName(dateiname(bild.szene().titel()) + ".svg");
        frage.setOverwrite(true);
        String gewaehlt = frage.open();
        if (gewaehlt == null) {
            return;
        }
        boolean benannt = List.of(ENDUNGEN).contains(endung(gewaehlt));
        Path datei = Path.of(
                benannt ? gewaehlt : gewaehlt + "." + ENDUNGEN[Math.max(0, Math.min(3, frage.getFilterIndex()))]);
        try {
            schreibe(bild, datei);
            Statusmeldung.zeige(NLS.bind(Messages.Ausgegeben, datei));
        } catch (IOException e) {
            MessageDialog.openError(
                    fenster, Messages.Ausgeben, NLS.bind(Messages.AusgabeScheitert, e.getLocalizedMessage()));
        }
    }

    /**
     * Writes all of it or nothing.
     *
     * @param datei where to; its ending says the format: svg, png, pdf, or xlsx for the table
     * @throws IOException when the file cannot be written
     */
    public static void schreibe(Schaubild bild, Path datei) throws IOException {
        String endung = endung(datei.toString());
        Entwurf.schreibe(
                datei,
                endung.equals("xlsx")
                        ? XlsxAusgabe.schreib(List.of(new Ausgabetabelle(
                                bild.tafel().titel(),
                                bild.tafel().spalten(),
                                bild.tafel().zeilen())))
                        : Bildformat.valueOf(endung.toUpperCase(Locale.ROOT)).datei(bild.szene()));
    }

    private static String dateiname(String titel) {
        String name = titel.replaceAll("[^\\p{L}\\p{N}_ -]", " ").strip().replaceAll("\\s+", "-");
        return name.isEmpty() ? "Schaubild" : name.substring(0, Math.min(60, name.length()));
    }

    private static String endung(String name) {
        int punkt = name.lastIndexOf('.');
        return punkt < 0 ? "" : name.substring(punkt + 1).toLowerCase(Locale.ROOT);
    }
}
