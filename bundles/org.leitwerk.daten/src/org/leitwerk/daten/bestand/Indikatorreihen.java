package org.leitwerk.daten.bestand;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Zeitreihe;

/** The series of one indicator by their keys. */
final class Indikatorreihen {

    private final Map<Reihenschluessel, Zeitreihe> nachSchluessel = new TreeMap<>();
    private final List<Zeitreihe> alle;

    Indikatorreihen(Collection<Zeitreihe> reihen) {
        for (Zeitreihe reihe : reihen) {
            if (nachSchluessel.put(reihe.schluessel(), reihe) != null) {
                throw new IllegalArgumentException("Zwei Reihen mit demselben Schlüssel: " + reihe.schluessel());
            }
        }
        alle = List.copyOf(nachSchluessel.values());
    }

    List<Zeitreihe> alle() {
        return alle;
    }

    Optional<Zeitreihe> mit(Reihenschluessel schluessel) {
        return Optional.ofNullable(nachSchluessel.get(schluessel));
    }
}
