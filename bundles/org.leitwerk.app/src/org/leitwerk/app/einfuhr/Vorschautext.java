package org.leitwerk.app.einfuhr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.daten.zuordnung.Spaltenvorschlag;
import org.leitwerk.dsl.aenderung.Dateiaenderung;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau.Dateikopie;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau.Vorschauzeile;

/** An import as text: what was understood, what is wrong, what is written. */
public final class Vorschautext {

    private static final int ZEILEN = 5;
    private static final int REIHEN = 20;

    private Vorschautext() {}

    /**
     * What was read and how.
     *
     * @param vorschau the import
     * @return lines to print
     */
    public static List<String> gelesen(Einfuhrvorschau vorschau) {
        List<String> zeilen = new ArrayList<>();
        zeilen.add("Datei: " + vorschau.kopie().quelle().getFileName()
                + (vorschau.blatt().isEmpty() ? "" : ", Blatt '" + vorschau.blatt() + "'"));
        vorschau.indikator().ifPresent(wahl -> zeilen.add("Indikator: " + wahl.anzeige() + " – " + wahl.grund()));
        if (!vorschau.spalten().isEmpty()) {
            zeilen.add("Spalten:");
            vorschau.spalten().forEach(spalte -> zeilen.add("  " + spalte(spalte)));
            zeilen.add("Erste Zeilen:");
            vorschau.zeilen().stream().limit(ZEILEN).forEach(zeile -> zeilen.add("  " + zeile(zeile)));
            zeilen.add("Werte: " + anzahl(vorschau.werte(), "Wert", "Werte") + " aus "
                    + anzahl(vorschau.zeilenzahl(), "Zeile", "Zeilen") + ", "
                    + anzahl(vorschau.reihen().size(), "Reihe", "Reihen"));
            vorschau.reihen().stream().limit(REIHEN).forEach(reihe -> zeilen.add("  " + reihe(reihe)));
            if (vorschau.reihen().size() > REIHEN) {
                zeilen.add("  … und " + (vorschau.reihen().size() - REIHEN) + " weitere");
            }
        }
        return zeilen;
    }

    /**
     * What is wrong or was decided.
     *
     * @param vorschau the import
     * @return lines to print; none if there is nothing
     */
    public static List<String> meldungen(Einfuhrvorschau vorschau) {
        return vorschau.meldungen().stream().map(Vorschautext::meldung).toList();
    }

    private static String meldung(Datenmeldung meldung) {
        return meldung.stufe().wort() + ": " + meldung.anzeige();
    }

    /**
     * What is written.
     *
     * @param vorschau the import
     * @return lines to print; none if everything is there already
     */
    public static List<String> geschrieben(Einfuhrvorschau vorschau) {
        List<String> zeilen = new ArrayList<>();
        if (vorschau.kopie().art() != Dateikopie.Art.KEINE) {
            zeilen.add(vorschau.kopie().name()
                    + (vorschau.kopie().art() == Dateikopie.Art.NEU ? " (neu)" : " (ersetzt die vorige Fassung)"));
        }
        for (Dateiaenderung aenderung : vorschau.aenderungen().dateien()) {
            URI datei = aenderung.datei();
            zeilen.add(Objects.requireNonNullElse(datei.lastSegment(), datei.toString()) + ": " + vorschau.anweisung());
        }
        return zeilen;
    }

    private static String spalte(Spaltenvorschlag spalte) {
        return (spalte.spalte().isEmpty() ? "(ohne Überschrift)" : spalte.spalte()) + " → "
                + spalte.rolle().wort() + ": " + spalte.grund();
    }

    private static String zeile(Vorschauzeile zeile) {
        return "Zeile " + zeile.nummer() + ": " + String.join(" | ", zeile.zellen());
    }

    private static String reihe(Zeitreihe reihe) {
        String raum = reihe.schluessel().raum();
        String gruppe = reihe.schluessel().gruppe();
        String name = raum.isEmpty() && gruppe.isEmpty()
                ? "insgesamt"
                : raum + (raum.isEmpty() || gruppe.isEmpty() ? "" : ", ") + gruppe;
        return name + ": " + reihe.zeit(0).anzeige()
                + (reihe.anzahl() == 1
                        ? ""
                        : " bis " + reihe.zeit(reihe.anzahl() - 1).anzeige()) + ", "
                + anzahl(reihe.anzahl(), "Wert", "Werte");
    }

    private static String anzahl(int zahl, String einzahl, String mehrzahl) {
        return zahl + " " + (zahl == 1 ? einzahl : mehrzahl);
    }
}
