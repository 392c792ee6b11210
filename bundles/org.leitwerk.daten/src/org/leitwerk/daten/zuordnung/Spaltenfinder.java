package org.leitwerk.daten.zuordnung;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.daten.tabelle.Tabelle;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Finds the columns a mapping names; -1 for one it does not name. */
final class Spaltenfinder {

    private final Tabelle tabelle;
    private final String datei;
    private final List<Datenmeldung> meldungen = new ArrayList<>();

    Spaltenfinder(Tabelle tabelle, String datei) {
        this.tabelle = tabelle;
        this.datei = datei;
    }

    /** What is wrong with the columns; if there is anything, nothing can be read. */
    List<Datenmeldung> meldungen() {
        return meldungen;
    }

    int finde(String name) {
        if (name.isEmpty()) {
            return -1;
        }
        int stelle = tabelle.spalte(name);
        if (stelle < 0) {
            melde(
                    stelle == -2
                            ? "Die Spalte '" + name + "' gibt es mehrfach."
                            : "Die Spalte '" + name + "' gibt es nicht.",
                    stelle == -2 ? "Die Überschriften in der Datei unterscheiden." : vorhandene());
        }
        return stelle;
    }

    int findeNoetige(String name, String wort) {
        if (name.isEmpty()) {
            melde(
                    "Es ist nicht klar, welche Spalte " + wort + " enthält.",
                    "Die Spalte im Plan angeben, zum Beispiel "
                            + (wort.equals("die Jahre") ? "jahr \"Jahr\"" : "spalte \"Wert\"") + ". " + vorhandene());
            return -1;
        }
        return finde(name);
    }

    /** The columns whose headings are periods, in wide form. */
    Map<Integer, Zeitangabe> zeitspalten() {
        Map<Integer, Zeitangabe> gefunden = zeitspalten(tabelle);
        if (gefunden.isEmpty()) {
            melde(
                    "Keine Überschrift ist ein Jahr; die Datei soll aber die Jahre als Spalten haben (breit).",
                    "Das Wort 'breit' im Plan löschen und die Spalte der Jahre angeben. " + vorhandene());
        }
        return gefunden;
    }

    static Map<Integer, Zeitangabe> zeitspalten(Tabelle tabelle) {
        Zeitleser zeiten = new Zeitleser();
        Map<Integer, Zeitangabe> gefunden = new LinkedHashMap<>();
        for (int i = 0; i < tabelle.spalten().size(); i++) {
            if (zeiten.lies(tabelle.spalten().get(i)) instanceof Zeitangabe zeit) {
                gefunden.put(i, zeit);
            }
        }
        return gefunden;
    }

    private void melde(String text, String rat) {
        meldungen.add(
                new Datenmeldung(Meldungsstufe.FEHLER, Meldungsart.SPALTE, datei, tabelle.kopfzeile(), "", text, rat));
    }

    private String vorhandene() {
        List<String> namen =
                tabelle.spalten().stream().filter(name -> !name.isEmpty()).toList();
        String liste = String.join("', '", namen.subList(0, Math.min(12, namen.size())));
        return "Vorhanden: '" + liste + "'" + (namen.size() > 12 ? " und weitere." : ".");
    }
}
