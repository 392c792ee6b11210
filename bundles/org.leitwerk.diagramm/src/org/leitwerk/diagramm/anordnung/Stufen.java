package org.leitwerk.diagramm.anordnung;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds levels for nodes that have none: one below the lowest of their parents. Edges that would close a circle are not
 * counted; which ones depends on the order of the graph only.
 */
final class Stufen {

    private final Map<Platz, Stammbaum.Ast> aeste;
    private final Map<Stammbaum.Ast, List<Stammbaum.Ast>> folger = new HashMap<>();

    Stufen(Map<Platz, Stammbaum.Ast> aeste, List<Netz.Verbindung> kanten) {
        this.aeste = aeste;
        for (Netz.Verbindung kante : kanten) {
            folger.computeIfAbsent(this.aeste.get(kante.von()), k -> new ArrayList<>())
                    .add(this.aeste.get(kante.nach()));
        }
    }

    void bestimme(List<Stammbaum.Ast> alle) {
        if (alle.stream().allMatch(a -> a.vorgegeben)) {
            return;
        }
        Map<Stammbaum.Ast, List<Stammbaum.Ast>> vorwaerts = ohneKreise(alle);
        Map<Stammbaum.Ast, Integer> offen = new HashMap<>();
        vorwaerts.values().forEach(ziele -> ziele.forEach(z -> offen.merge(z, 1, Integer::sum)));
        Deque<Stammbaum.Ast> bereit = new ArrayDeque<>();
        for (Stammbaum.Ast ast : alle) {
            if (!offen.containsKey(ast)) {
                bereit.add(ast);
            }
        }
        while (!bereit.isEmpty()) {
            Stammbaum.Ast ast = bereit.poll();
            ast.stufe = Math.max(ast.stufe, 0);
            for (Stammbaum.Ast ziel : vorwaerts.getOrDefault(ast, List.of())) {
                if (!ziel.vorgegeben) {
                    ziel.stufe = Math.max(ziel.stufe, ast.stufe + 1);
                }
                if (offen.merge(ziel, -1, Integer::sum) == 0) {
                    bereit.add(ziel);
                }
            }
        }
    }

    /** The edges without those that lead back to where a walk in depth is at that moment. */
    private Map<Stammbaum.Ast, List<Stammbaum.Ast>> ohneKreise(List<Stammbaum.Ast> alle) {
        Map<Stammbaum.Ast, List<Stammbaum.Ast>> vorwaerts = new HashMap<>();
        Set<Stammbaum.Ast> fertig = new HashSet<>();
        Set<Stammbaum.Ast> aufDemWeg = new HashSet<>();
        Set<Stammbaum.Ast> mitEingang = new HashSet<>();
        folger.values().forEach(mitEingang::addAll);
        // Who has no parent begins, so that a circle is cut where it comes back to its entrance.
        List<Stammbaum.Ast> anfaenge = new ArrayList<>();
        alle.stream().filter(a -> !mitEingang.contains(a)).forEach(anfaenge::add);
        alle.stream().filter(mitEingang::contains).forEach(anfaenge::add);
        for (Stammbaum.Ast anfang : anfaenge) {
            gehe(anfang, vorwaerts, fertig, aufDemWeg);
        }
        return vorwaerts;
    }

    private void gehe(
            Stammbaum.Ast anfang,
            Map<Stammbaum.Ast, List<Stammbaum.Ast>> vorwaerts,
            Set<Stammbaum.Ast> fertig,
            Set<Stammbaum.Ast> aufDemWeg) {
        if (!fertig.add(anfang)) {
            return;
        }
        Deque<Schritt> weg = new ArrayDeque<>();
        weg.push(new Schritt(anfang));
        aufDemWeg.add(anfang);
        while (!weg.isEmpty()) {
            Schritt schritt = weg.peek();
            List<Stammbaum.Ast> ziele = folger.getOrDefault(schritt.ast, List.of());
            if (schritt.naechstes == ziele.size()) {
                aufDemWeg.remove(schritt.ast);
                weg.pop();
                continue;
            }
            Stammbaum.Ast ziel = ziele.get(schritt.naechstes++);
            if (!aufDemWeg.contains(ziel)) {
                vorwaerts.computeIfAbsent(schritt.ast, k -> new ArrayList<>()).add(ziel);
                if (fertig.add(ziel)) {
                    aufDemWeg.add(ziel);
                    weg.push(new Schritt(ziel));
                }
            }
        }
    }

    private static final class Schritt {
        private final Stammbaum.Ast ast;
        private int naechstes;

        Schritt(Stammbaum.Ast ast) {
            this.ast = ast;
        }
    }
}
