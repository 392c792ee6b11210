package org.leitwerk.regeln;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the circles of a directed graph: its strongly connected components with more than one node, and nodes that
 * point to themselves. Tarjan's algorithm (SIAM J. Comput. 1972), written without recursion because goal trees may be
 * thousands of levels deep; linear in nodes and edges.
 *
 * @param <K> nodes, told apart by identity
 */
public final class Kreise<K> {

    private static final class Besuch<K> {
        final K knoten;
        final int nummer;
        final Iterator<? extends K> weiter;
        int tiefster;
        boolean imKreis = true;

        Besuch(K knoten, int nummer, Iterator<? extends K> weiter) {
            this.knoten = knoten;
            this.nummer = nummer;
            this.tiefster = nummer;
            this.weiter = weiter;
        }
    }

    private final Function<? super K, ? extends Collection<? extends K>> nachfolger;
    private final Map<K, Besuch<K>> besuche = new IdentityHashMap<>();
    private final Deque<Besuch<K>> offen = new ArrayDeque<>();
    private final Map<K, List<K>> kreise = new IdentityHashMap<>();

    private Kreise(Function<? super K, ? extends Collection<? extends K>> nachfolger) {
        this.nachfolger = nachfolger;
    }

    /**
     * Searches a graph.
     *
     * @param knoten nodes to start from, in the order in which circles shall be told
     * @param nachfolger the nodes a node points to
     */
    public static <K> Kreise<K> in(
            Collection<? extends K> knoten, Function<? super K, ? extends Collection<? extends K>> nachfolger) {
        Kreise<K> ergebnis = new Kreise<>(nachfolger);
        for (K anfang : knoten) {
            if (!ergebnis.besuche.containsKey(anfang)) {
                ergebnis.suche(anfang);
            }
        }
        return ergebnis;
    }

    /** All nodes of the circle the node is part of, empty if it is part of none. */
    public List<K> kreis(K knoten) {
        return kreise.getOrDefault(knoten, List.of());
    }

    private void suche(K anfang) {
        Deque<Besuch<K>> weg = new ArrayDeque<>();
        weg.push(beginne(anfang));
        while (!weg.isEmpty()) {
            Besuch<K> besuch = weg.peek();
            if (besuch.weiter.hasNext()) {
                K naechster = besuch.weiter.next();
                Besuch<K> bekannt = besuche.get(naechster);
                if (bekannt == null) {
                    weg.push(beginne(naechster));
                } else if (bekannt.imKreis) {
                    besuch.tiefster = Math.min(besuch.tiefster, bekannt.nummer);
                }
            } else {
                weg.pop();
                if (!weg.isEmpty()) {
                    weg.peek().tiefster = Math.min(weg.peek().tiefster, besuch.tiefster);
                }
                if (besuch.tiefster == besuch.nummer) {
                    schliesse(besuch);
                }
            }
        }
    }

    private Besuch<K> beginne(K knoten) {
        Besuch<K> besuch =
                new Besuch<>(knoten, besuche.size(), nachfolger.apply(knoten).iterator());
        besuche.put(knoten, besuch);
        offen.push(besuch);
        return besuch;
    }

    private void schliesse(Besuch<K> wurzel) {
        List<K> glieder = new ArrayList<>();
        Besuch<K> besuch;
        do {
            besuch = offen.pop();
            besuch.imKreis = false;
            glieder.add(besuch.knoten);
        } while (besuch != wurzel);
        if (glieder.size() > 1 || zeigtAufSich(wurzel.knoten)) {
            Collections.reverse(glieder);
            List<K> kreis = List.copyOf(glieder);
            glieder.forEach(glied -> kreise.put(glied, kreis));
        }
    }

    private boolean zeigtAufSich(K knoten) {
        for (K ziel : nachfolger.apply(knoten)) {
            if (ziel == knoten) {
                return true;
            }
        }
        return false;
    }
}
