package org.leitwerk.ui.cockpit;

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
import org.leitwerk.daten.ausgabe.CsvAusgabe;
import org.leitwerk.daten.ausgabe.XlsxAusgabe;
import org.leitwerk.steuerung.ablage.Entwurf;
import org.leitwerk.ui.plan.Statusmeldung;

/** Writes a list to a spreadsheet. */
final class Listenausgabe {

    private static final String CSV = ".csv";
    private static final String XLSX = ".xlsx";

    private final Shell fenster;

    Listenausgabe(Shell fenster) {
        this.fenster = fenster;
    }

    /** Asks for a file and writes; what went wrong is told. */
    void frageUndSchreibe(Tafel tafel) {
        FileDialog frage = new FileDialog(fenster, SWT.SAVE);
        frage.setText(Messages.Ausgeben);
        frage.setFilterExtensions(new String[] {"*" + XLSX, "*" + CSV});
        frage.setFilterNames(new String[] {Messages.DateiTabelle, Messages.DateiCsv});
        frage.setFileName(tafel.name() + XLSX);
        frage.setOverwrite(true);
        String gewaehlt = frage.open();
        if (gewaehlt == null) {
            return;
        }
        boolean benannt = endung(gewaehlt).equals(CSV) || endung(gewaehlt).equals(XLSX);
        Path datei = Path.of(benannt ? gewaehlt : gewaehlt + (frage.getFilterIndex() == 1 ? CSV : XLSX));
        try {
            schreibe(tafel, datei);
            Statusmeldung.zeige(NLS.bind(Messages.Ausgegeben, datei));
        } catch (IOException e) {
            MessageDialog.openError(
                    fenster, Messages.Ausgeben, NLS.bind(Messages.AusgabeScheitert, e.getLocalizedMessage()));
        }
    }

    /**
     * Writes a list: all of it or nothing.
     *
     * @param tafel the list
     * @param datei where to; ends in {@code .csv} or {@code .xlsx}
     */
    static void schreibe(Tafel tafel, Path datei) throws IOException {
        Ausgabetabelle tabelle = new Ausgabetabelle(tafel.name(), tafel.kopf(), tafel.zeilen());
        byte[] inhalt = endung(datei.toString()).equals(CSV)
                ? CsvAusgabe.schreib(tabelle)
                : XlsxAusgabe.schreib(List.of(tabelle));
        Entwurf.schreibe(datei, inhalt);
    }

    private static String endung(String name) {
        int punkt = name.lastIndexOf('.');
        return punkt < 0 ? "" : name.substring(punkt).toLowerCase(Locale.ROOT);
    }
}
