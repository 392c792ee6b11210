package org.leitwerk.regeln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leitwerk.regeln.Kreise;

/** Circles of a graph, compared with a slow search that cannot be wrong. */
class KreiseTest {

    private static final class Knoten {
        final List<Knoten> folgen = new ArrayList<>();
    }

    @Test
    void imKreisIstWerSichSelbstErreicht() {
        Random zufall = new Random(42);
        for (int versuch = 0; versuch < 500; versuch++) {
            List<Knoten> graph = graph(zufall);
            Kreise<Knoten> kreise = Kreise.in(graph, knoten -> knoten.folgen);
            for (Knoten knoten : graph) {
                assertEquals(erreicht(knoten, knoten), !kreise.kreis(knoten).isEmpty());
                for (Knoten anderer : graph) {
                    boolean gemeinsam = erreicht(knoten, anderer) && erreicht(anderer, knoten);
                    assertEquals(gemeinsam, kreise.kreis(knoten).contains(anderer));
                }
            }
        }
    }

    @Test
    void langeKettenSindKeinProblem() {
        List<Knoten> kette =
                IntStream.range(0, 100_000).mapToObj(i -> new Knoten()).toList();
        for (int i = 0; i < kette.size(); i++) {
            kette.get(i).folgen.add(kette.get((i + 1) % kette.size()));
        }
        assertEquals(
                kette.size(),
                Kreise.in(kette, knoten -> knoten.folgen).kreis(kette.get(0)).size());
    }

    private static List<Knoten> graph(Random zufall) {
        List<Knoten> graph = IntStream.range(0, 1 + zufall.nextInt(8))
                .mapToObj(i -> new Knoten())
                .toList();
        int kanten = zufall.nextInt(12);
        for (int i = 0; i < kanten; i++) {
            graph.get(zufall.nextInt(graph.size())).folgen.add(graph.get(zufall.nextInt(graph.size())));
        }
        return graph;
    }

    private static boolean erreicht(Knoten von, Knoten nach) {
        List<Knoten> offen = new ArrayList<>(von.folgen);
        for (int i = 0; i < offen.size(); i++) {
            if (offen.get(i) == nach) {
                return true;
            }
            offen.get(i).folgen.stream().filter(folge -> !offen.contains(folge)).forEach(offen::add);
        }
        return false;
    }
}
