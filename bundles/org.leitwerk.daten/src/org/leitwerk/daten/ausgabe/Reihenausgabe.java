package org.leitwerk.daten.ausgabe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.daten.zahl.Schreibweise;
import org.leitwerk.daten.zuordnung.Zuordnung;
import org.leitwerk.steuerung.Indikator;

/**
 * The series of indicators as a table in long form, one row a value. What is held back appears with its sign only. The
 * table can be edited and imported again with {@link #ZUORDNUNG}; notes and origins are for reading, they are not
 * imported.
 */
public final class Reihenausgabe {

    /** The headings. */
    public static final List<String> SPALTEN = List.of(
            "Indikator",
            "Titel",
            "Art",
            "Jahr",
            "Raum",
            "Gruppe",
            "Wert",
            "Einheit",
            "Fallzahl",
            "Fehlt",
            "Vorläufig",
            "Anmerkung",
            "Quelle");

    /** How the table is read again; a filter on {@code Indikator} and {@code Art} has to be added. */
    public static final Zuordnung ZUORDNUNG =
            new Zuordnung("", "Wert", "Jahr", "Raum", "Gruppe", "Fallzahl", List.of(), false, Schreibweise.KEINE);

    private Reihenausgabe() {}

    /**
     * The values of indicators.
     *
     * @param bestand the values of a plan
     * @param indikatoren in the order of the table
     * @return the table
     */
    public static Ausgabetabelle tabelle(Datenbestand bestand, Collection<Indikator> indikatoren) {
        List<List<?>> zeilen = new ArrayList<>();
        for (Indikator indikator : indikatoren) {
            for (Zeitreihe reihe : bestand.reihen(indikator)) {
                for (Wert wert : reihe.werte()) {
                    zeilen.add(zeile(indikator, reihe, wert));
                }
            }
        }
        return new Ausgabetabelle("Werte", SPALTEN, zeilen);
    }

    private static List<?> zeile(Indikator indikator, Zeitreihe reihe, Wert wert) {
        return Arrays.asList(
                text(indikator.getName()),
                text(indikator.getTitel()),
                reihe.schluessel().art().getLiteral(),
                wert.zeit().anzeige(),
                reihe.schluessel().raum(),
                reihe.schluessel().gruppe(),
                wert.vorhanden() ? wert.zahl() : wert.fehlgrund().zeichen(),
                text(indikator.getEinheit()),
                wert.fallzahl(),
                wert.fehlgrund().wort(),
                wert.vorlaeufig() ? "ja" : "",
                wert.anmerkung(),
                wert.herkunft().anzeige());
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
