package org.leitwerk.diagramm.anordnung;

import java.util.List;

/** The arranger with all layouts. */
final class Gesamtanordner implements Anordner {

    @Override
    public Anordnung ordne(Graph graph, Wunsch wunsch) {
        Netz netz = new Netz(graph);
        Reihenablage.lege(netz.wurzel.kinder, 0, 0, 1600, 40);
        netz.absolut();
        for (Strang strang : netz.straenge) {
            if (strang.amKnoten()) {
                strang.punkte = List.of(
                        strang.von.absolut().mitte(), strang.nach.absolut().mitte());
            }
        }
        return Ergebnis.von(netz);
    }

    static void waermeAuf() {
        new Gesamtanordner().ordne(new Graph(Vorgabe.ueblich(), List.of(), List.of()), Wunsch.NEU);
    }
}
