package org.leitwerk.app.pruefung;

import java.io.PrintStream;
import java.util.List;
import org.leitwerk.regeln.Stufe;

/** One line a finding, in the form that editors and build servers recognise, and a summary by level. */
public final class Textausgabe implements Befundausgabe {

    @Override
    public void schreibe(List<Fund> funde, PrintStream aus) {
        funde.forEach(fund -> aus.println(zeile(fund)));
        aus.println(zusammenfassung(funde));
    }

    /** {@code datei:zeile:spalte: Stufe [regel] Meldung}; the place only as far as it is known. */
    public static String zeile(Fund fund) {
        return (fund.ort().isEmpty() ? "" : fund.ort() + ": ") + fund.stufe().anzeige() + " [" + fund.regel() + "] "
                + einzeilig(fund.meldungMitRat());
    }

    private static String einzeilig(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    /** {@code 7 Befunde: 1 Fehler, 2 Warnungen, 4 Hinweise}. */
    public static String zusammenfassung(List<Fund> funde) {
        if (funde.isEmpty()) {
            return "Keine Befunde.";
        }
        return zahl(funde.size(), "Befund", "Befunde") + ": " + zahl(anzahl(funde, Stufe.FEHLER), "Fehler", "Fehler")
                + ", " + zahl(anzahl(funde, Stufe.WARNUNG), "Warnung", "Warnungen") + ", "
                + zahl(anzahl(funde, Stufe.HINWEIS), "Hinweis", "Hinweise");
    }

    private static long anzahl(List<Fund> funde, Stufe stufe) {
        return funde.stream().filter(fund -> fund.stufe() == stufe).count();
    }

    private static String zahl(long anzahl, String eins, String mehrere) {
        return anzahl + " " + (anzahl == 1 ? eins : mehrere);
    }
}
