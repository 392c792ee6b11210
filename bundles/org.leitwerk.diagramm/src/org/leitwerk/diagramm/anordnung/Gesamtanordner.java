package org.leitwerk.diagramm.anordnung;

import java.util.List;
import java.util.Map;
import org.leitwerk.steuerung.stapel.TieferStapel;

/**
 * The arranger with all layouts. It works in a thread with a large stack, because ELK walks graphs recursively; if a
 * layout fails in whatever way, boxes in rows serve.
 */
final class Gesamtanordner implements Anordner {

    private static final double GROSS = 5_000_000;

    @Override
    public Anordnung ordne(Graph graph, Wunsch wunsch) {
        return TieferStapel.rufe(() -> geschuetzt(graph, wunsch));
    }

    /** Arranges something small, so that the classes of ELK are there when they are needed. */
    static void waermeAuf() {
        List<Graphknoten> knoten = List.of(
                Graphknoten.neu("a", null, 80, 40),
                Graphknoten.neu("b", null, 80, 40),
                Graphknoten.neu("c", null, 80, 40));
        List<Graphkante> kanten = List.of(
                Graphkante.neu("ab", "a", "b", Graphkante.Linienart.BAUM),
                Graphkante.neu("ac", "a", "c", Graphkante.Linienart.BAUM));
        new Gesamtanordner().ordne(new Graph(Vorgabe.ueblich(), knoten, kanten), Wunsch.NEU);
    }

    private static Anordnung geschuetzt(Graph graph, Wunsch wunsch) {
        try {
            return versuche(graph, wunsch);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError fehler) {
            // Whatever goes wrong in a layout: a plain picture is better than none.
            return einfach(graph, fehler);
        }
    }

    private static Anordnung versuche(Graph graph, Wunsch wunsch) {
        Netz netz = new Netz(graph);
        Richtung richtung = Richtung.von(netz.vorgabe);
        Inhaltsordner inhalte = new Inhaltsordner(netz, richtung, wunsch);
        inhalte.ordne();
        netz.runde();
        netz.absolut();
        new Wegfinder(netz, richtung, wunsch.alles()).finde(inhalte.neue());
        Kantentexte.lege(netz);
        inhalte.schmuecke();
        pruefe(netz);
        return Ergebnis.von(netz);
    }

    private static void pruefe(Netz netz) {
        for (Platz platz : netz.plaetze) {
            // Also catches NaN.
            if (!(Math.abs(platz.absX) < GROSS && Math.abs(platz.absY) < GROSS)) {
                throw new IllegalStateException("place out of range: " + platz.knoten.id());
            }
        }
    }

    private static Anordnung einfach(Graph graph, Throwable fehler) {
        Netz netz = new Netz(new Graph(new Vorgabe("", Map.of()), graph.knoten(), graph.kanten()));
        netz.meldungen.add("Die Anordnung „" + graph.vorgabe().art() + "“ ist misslungen ("
                + fehler.getClass().getSimpleName() + "); die Kästen stehen in Reihen. Das Bild ist vollständig.");
        new Einfachordner(netz).ordne();
        return Ergebnis.von(netz);
    }
}
