package org.leitwerk.diagramm.sicht;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The edges at a view; most views have few, many have none. */
final class Kantenliste {

    private List<Kante> ausgehend = List.of();
    private List<Kante> eingehend = List.of();

    List<Kante> ausgehend() {
        return Collections.unmodifiableList(ausgehend);
    }

    List<Kante> eingehend() {
        return Collections.unmodifiableList(eingehend);
    }

    void beginnt(Kante kante) {
        ausgehend = mit(ausgehend, kante);
    }

    void endet(Kante kante) {
        eingehend = mit(eingehend, kante);
    }

    void beginntNicht(Kante kante) {
        ohne(ausgehend, kante);
    }

    void endetNicht(Kante kante) {
        ohne(eingehend, kante);
    }

    private static List<Kante> mit(List<Kante> kanten, Kante kante) {
        List<Kante> liste = kanten instanceof ArrayList ? kanten : new ArrayList<>(2);
        liste.add(kante);
        return liste;
    }

    private static void ohne(List<Kante> kanten, Kante kante) {
        // the last one goes first when a whole diagram is taken apart
        int stelle = kanten.lastIndexOf(kante);
        if (stelle >= 0) {
            kanten.remove(stelle);
        }
    }
}
