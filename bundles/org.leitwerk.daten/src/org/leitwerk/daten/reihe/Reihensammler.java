package org.leitwerk.daten.reihe;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.steuerung.werte.Zahlwert;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Puts values in series. Two values for one cell are reported, never summed; the first one counts. */
public final class Reihensammler {

    private final Map<Reihenschluessel, Map<Zeitangabe, Wert>> reihen = new HashMap<>();
    private final Map<Reihenschluessel, Zeitreihe> ganze = new HashMap<>();
    private final Consumer<Datenmeldung> meldungen;

    /**
     * Collects nothing yet.
     *
     * @param meldungen is told of second values
     */
    public Reihensammler(Consumer<Datenmeldung> meldungen) {
        this.meldungen = meldungen;
    }

    /**
     * Takes a value.
     *
     * @param schluessel the series it belongs to
     * @param wert the value
     */
    public void nimm(Reihenschluessel schluessel, Wert wert) {
        Zeitreihe ganz = ganze.remove(schluessel);
        if (ganz != null) {
            ganz.werte().forEach(bekannter -> nimm(schluessel, bekannter));
        }
        Wert erster = reihen.computeIfAbsent(schluessel, neu -> new HashMap<>()).putIfAbsent(wert.zeit(), wert);
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

    /**
     * Takes a whole series. As long as nothing else of its key comes, it stays as it is.
     *
     * @param reihe the series
     */
    public void nimm(Zeitreihe reihe) {
        if (reihen.containsKey(reihe.schluessel()) || ganze.containsKey(reihe.schluessel())) {
            reihe.werte().forEach(wert -> nimm(reihe.schluessel(), wert));
        } else {
            ganze.put(reihe.schluessel(), reihe);
        }
    }

    /** The series collected so far, by their keys. */
    public Collection<Zeitreihe> reihen() {
        Map<Reihenschluessel, Zeitreihe> alle = new TreeMap<>(ganze);
        reihen.forEach((schluessel, werte) -> alle.put(schluessel, Zeitreihe.von(schluessel, werte.values())));
        return alle.values();
    }
}
