package org.leitwerk.daten.bestand;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.werte.Zahlwert;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Puts the values of an indicator in series. Two values for one cell are reported; the first one counts. */
final class Reihensammler {

    private final Map<Reihenschluessel, Map<Zeitangabe, Wert>> reihen = new TreeMap<>();
    private final Consumer<Datenmeldung> meldungen;

    Reihensammler(Consumer<Datenmeldung> meldungen) {
        this.meldungen = meldungen;
    }

    void nimm(Reihenschluessel schluessel, Wert wert) {
        Wert erster = reihen.computeIfAbsent(schluessel, neu -> new TreeMap<>()).putIfAbsent(wert.zeit(), wert);
        if (erster != null) {
            meldungen.accept(new Datenmeldung(
                    Meldungsstufe.WARNUNG,
                    Meldungsart.DOPPELT,
                    wert.herkunft().datei(),
                    wert.herkunft().zeile(),
                    wert.herkunft().spalte(),
                    "Für " + wert.zeit().anzeige() + teil(schluessel) + " gibt es schon einen Wert: "
                            + (erster.vorhanden() ? Zahlwert.anzeige(erster.zahl()) : "fehlt") + ort(erster)
                            + ". Der zweite zählt nicht.",
                    "Einen der beiden Werte löschen, oder die Reihe genauer angeben (Raum, Gruppe, Spalte)."));
        }
    }

    private static String teil(Reihenschluessel schluessel) {
        return (schluessel.raum().isEmpty() ? "" : ", Raum '" + schluessel.raum() + "'")
                + (schluessel.gruppe().isEmpty() ? "" : ", Gruppe '" + schluessel.gruppe() + "'");
    }

    private static String ort(Wert wert) {
        return wert.herkunft().zeile() > 0
                ? " (" + wert.herkunft().datei() + ", Zeile " + wert.herkunft().zeile() + ")"
                : "";
    }

    /** The series collected so far, by their keys. */
    Collection<Zeitreihe> reihen() {
        return reihen.entrySet().stream()
                .map(reihe -> Zeitreihe.von(reihe.getKey(), reihe.getValue().values()))
                .toList();
    }
}
