package org.leitwerk.diagramm.anordnung;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inside a band nodes that are joined stand one below the other: levels within the band, along its tree edges. */
final class Unterstufen {

    /** Levels from one band to the next; more in one band are not told apart. */
    static final int JE_BAND = 1000;

    private final Map<Stammbaum.Ast, List<Stammbaum.Ast>> folger = new HashMap<>();
    private final Map<Stammbaum.Ast, Integer> offen = new HashMap<>();

    Unterstufen(Map<Platz, Stammbaum.Ast> aeste, List<Netz.Verbindung> kanten) {
        for (Netz.Verbindung kante : kanten) {
            Stammbaum.Ast von = aeste.get(kante.von());
            Stammbaum.Ast nach = aeste.get(kante.nach());
            boolean baum = kante.strang().kante.weg() == Graphkante.Linienart.BAUM;
            if (baum && von.band == nach.band) {
                folger.computeIfAbsent(von, k -> new ArrayList<>()).add(nach);
                offen.merge(nach, 1, Integer::sum);
            }
        }
    }

    /** Nodes on a circle stay on the first level of their band. */
    void bestimme(List<Stammbaum.Ast> alle) {
        Map<Stammbaum.Ast, Integer> tiefe = new HashMap<>();
        Deque<Stammbaum.Ast> bereit = new ArrayDeque<>();
        alle.stream().filter(a -> !offen.containsKey(a)).forEach(bereit::add);
        while (!bereit.isEmpty()) {
            Stammbaum.Ast ast = bereit.poll();
            for (Stammbaum.Ast ziel : folger.getOrDefault(ast, List.of())) {
                tiefe.merge(ziel, tiefe.getOrDefault(ast, 0) + 1, Math::max);
                if (offen.merge(ziel, -1, Integer::sum) == 0) {
                    bereit.add(ziel);
                }
            }
        }
        for (Stammbaum.Ast ast : alle) {
            ast.stufe = ast.band * JE_BAND + Math.min(JE_BAND - 1, tiefe.getOrDefault(ast, 0));
        }
    }
}
