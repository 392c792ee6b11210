package org.leitwerk.diagramm.lage;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is kept of one diagram beside the plan. Immutable; the maps are sorted by their keys, which are ids of views
 * (nodes, edges) or names in the specification (layers, filters).
 *
 * @param art name of the diagram's description in the specification; empty if unknown
 * @param ziel name of the element the diagram shows; empty if it is the whole plan
 * @param knoten nodes by id
 * @param kanten edges by id
 * @param ebenen layers a person switched on (true) or off (false) against the specification
 * @param filter filters a person switched on (true) or off (false) against the specification
 */
public record Lage(
        String art,
        String ziel,
        SortedMap<String, Knotenlage> knoten,
        SortedMap<String, Kantenlage> kanten,
        SortedMap<String, Boolean> ebenen,
        SortedMap<String, Boolean> filter) {

    /** Nothing arranged yet. */
    public static final Lage LEER =
            new Lage("", "", new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    /** Takes sorted copies. */
    public Lage {
        knoten = sortiert(knoten);
        kanten = sortiert(kanten);
        ebenen = sortiert(ebenen);
        filter = sortiert(filter);
    }

    /**
     * An empty one for a diagram.
     *
     * @param art name of its description
     * @param ziel name of the element it shows; empty = the plan
     * @return nothing arranged
     */
    public static Lage fuer(String art, String ziel) {
        return new Lage(art, ziel, LEER.knoten, LEER.kanten, LEER.ebenen, LEER.filter);
    }

    /**
     * What is kept of a node.
     *
     * @param id of its view
     * @return never null
     */
    public Knotenlage knotenlage(String id) {
        return knoten.getOrDefault(id, Knotenlage.LEER);
    }

    /**
     * What is kept of an edge.
     *
     * @param id of its view
     * @return never null
     */
    public Kantenlage kantenlage(String id) {
        return kanten.getOrDefault(id, Kantenlage.LEER);
    }

    /**
     * With changed nodes.
     *
     * @param geaendert by id; what says nothing is not kept
     * @return the changed one
     */
    public Lage mitKnoten(Map<String, Knotenlage> geaendert) {
        return new Lage(art, ziel, gemischt(knoten, geaendert, Knotenlage.LEER), kanten, ebenen, filter);
    }

    /**
     * With changed edges.
     *
     * @param geaendert by id; what says nothing is not kept
     * @return the changed one
     */
    public Lage mitKanten(Map<String, Kantenlage> geaendert) {
        return new Lage(art, ziel, knoten, gemischt(kanten, geaendert, Kantenlage.LEER), ebenen, filter);
    }

    /**
     * With exactly these nodes and edges: what is gone from the diagram is forgotten.
     *
     * @param alleKnoten by id
     * @param alleKanten by id
     * @return the changed one
     */
    public Lage mitGenau(Map<String, Knotenlage> alleKnoten, Map<String, Kantenlage> alleKanten) {
        return new Lage(
                art,
                ziel,
                gemischt(LEER.knoten, alleKnoten, Knotenlage.LEER),
                gemischt(LEER.kanten, alleKanten, Kantenlage.LEER),
                ebenen,
                filter);
    }

    /**
     * With a layer switched.
     *
     * @param name of the layer
     * @param an true = on, false = off, null = as the specification says
     * @return the changed one
     */
    public Lage mitEbene(String name, Boolean an) {
        return new Lage(art, ziel, knoten, kanten, geschaltet(ebenen, name, an), filter);
    }

    /**
     * With a filter switched.
     *
     * @param name of the filter
     * @param an true = on, false = off, null = as the specification says
     * @return the changed one
     */
    public Lage mitFilter(String name, Boolean an) {
        return new Lage(art, ziel, knoten, kanten, ebenen, geschaltet(filter, name, an));
    }

    /**
     * Whether nothing is kept.
     *
     * @return true if a file would say nothing
     */
    public boolean leer() {
        return knoten.isEmpty() && kanten.isEmpty() && ebenen.isEmpty() && filter.isEmpty();
    }

    private static <T> SortedMap<String, T> sortiert(SortedMap<String, T> werte) {
        return Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, T>) werte));
    }

    private static <T> SortedMap<String, T> gemischt(SortedMap<String, T> alt, Map<String, T> neu, T nichts) {
        SortedMap<String, T> ergebnis = new TreeMap<>((Map<String, T>) alt);
        neu.forEach((id, wert) -> {
            if (wert == null || wert.equals(nichts)) {
                ergebnis.remove(id);
            } else {
                ergebnis.put(id, wert);
            }
        });
        return ergebnis;
    }

    private static SortedMap<String, Boolean> geschaltet(SortedMap<String, Boolean> alt, String name, Boolean an) {
        SortedMap<String, Boolean> ergebnis = new TreeMap<>((Map<String, Boolean>) alt);
        if (an == null) {
            ergebnis.remove(name);
        } else {
            ergebnis.put(name, an);
        }
        return ergebnis;
    }
}
