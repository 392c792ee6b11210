package org.leitwerk.dsl.ide.einfuhr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.daten.zuordnung.Spaltenvorschlag;
import org.leitwerk.daten.zuordnung.Zuordnung;
import org.leitwerk.dsl.aenderung.Textaenderungen;

/**
 * What an import would do. Holds no objects of the model.
 *
 * @param wunsch what was asked for, with the proposed indicator and mapping filled in
 * @param indikator the indicator the values are of; empty if it is not clear which
 * @param indikatoren all indicators to choose from, in the order of the plan
 * @param blaetter sheets of an XLSX file to choose from; empty for CSV
 * @param blatt the sheet that is read; empty for CSV
 * @param spalten what each column is taken for, and why, from left to right
 * @param zeilen the first rows as they are in the file
 * @param zeilenzahl how many rows are meant
 * @param reihen the series that would be read, by their keys
 * @param werte how many values these are, missing ones included
 * @param meldungen what is wrong or was decided, by row
 * @param kopie where the data file goes; the same file if it already is in the folder of the plan
 * @param anweisung the statement that would be written in the plan; empty if the plan already says so
 * @param aenderungen the changes of the plan's texts
 * @param hindernis why nothing can be imported yet and what to do, German; empty if it can
 */
public record Einfuhrvorschau(
        Einfuhrwunsch wunsch,
        Optional<Indikatorwahl> indikator,
        List<Indikatorwahl> indikatoren,
        List<String> blaetter,
        String blatt,
        List<Spaltenvorschlag> spalten,
        List<Vorschauzeile> zeilen,
        int zeilenzahl,
        List<Zeitreihe> reihen,
        int werte,
        List<Datenmeldung> meldungen,
        Dateikopie kopie,
        String anweisung,
        Textaenderungen aenderungen,
        String hindernis) {

    /**
     * An indicator to choose.
     *
     * @param id its name in the plan
     * @param titel its title, may be empty
     * @param grund why it is proposed, German; empty if it is not
     */
    public record Indikatorwahl(String id, String titel, String grund) {

        /** The indicator in one line. */
        public String anzeige() {
            return titel.isEmpty() ? id : titel + " (" + id + ")";
        }
    }

    /**
     * A row of the file.
     *
     * @param nummer as a person counts it
     * @param zellen from left to right, as many as there are columns
     */
    public record Vorschauzeile(int nummer, List<String> zellen) {}

    /**
     * Where the data file goes.
     *
     * @param quelle the file as it is now, absolute
     * @param ziel the file as the plan will name it, absolute
     * @param name the same relative to the folder of the plan, with {@code /}
     * @param art what is done
     */
    public record Dateikopie(Path quelle, Path ziel, String name, Art art) {

        /** What is done with the data file. */
        public enum Art {
            /** It already lies there, or an equal one does. */
            KEINE,
            /** It is copied there. */
            NEU,
            /** It replaces an older one that the indicator already takes its values from. */
            ERSETZT
        }
    }

    /** Makes the lists immutable. */
    public Einfuhrvorschau {
        indikatoren = List.copyOf(indikatoren);
        blaetter = List.copyOf(blaetter);
        spalten = List.copyOf(spalten);
        zeilen = List.copyOf(zeilen);
        reihen = List.copyOf(reihen);
        meldungen = List.copyOf(meldungen);
    }

    /** Whether it can be done. */
    public boolean istMoeglich() {
        return hindernis.isEmpty();
    }

    /** The mapping that is used. */
    public Zuordnung zuordnung() {
        return wunsch.zuordnung();
    }

    /** How many messages there are of a level. */
    public long anzahl(Meldungsstufe stufe) {
        return meldungen.stream().filter(meldung -> meldung.stufe() == stufe).count();
    }
}
