package org.leitwerk.diagramm.anordnung;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A forest over the children of a container: each node has a level and at most one parent, the nearest of those above
 * it. Siblings stand in the order of the graph, or as they stood before.
 */
final class Stammbaum {

    /** Nodes without a parent. */
    final List<Ast> staemme = new ArrayList<>();
    /** All nodes in the order of a walk: a parent before its children, siblings in order. */
    final List<Ast> alle = new ArrayList<>();
    /** Rows that begin a shelf of a wrapped level, as level × 2³² + row. */
    final Set<Long> umbrueche = new HashSet<>();

    private final Map<Integer, Map<Platz, Integer>> regale = new HashMap<>();
    private final Richtung richtung;
    private final Map<Platz, Ast> nachPlatz = new HashMap<>();

    /**
     * @param kinder the nodes
     * @param kanten ordering edges among them
     * @param stufenOption option with the level of a node, from 0; null = levels follow from the edges alone
     * @param richtung where edges lead to; the former places are compared across it
     */
    Stammbaum(List<Platz> kinder, List<Netz.Verbindung> kanten, String stufenOption, Richtung richtung) {
        this.richtung = richtung;
        List<Ast> aeste = new ArrayList<>();
        for (Platz kind : kinder) {
            Ast ast = new Ast(kind);
            ast.stufe = stufenOption == null ? -1 : Math.min(9999, Zahl.ganz(kind.wert(stufenOption), -1));
            ast.vorgegeben = ast.stufe >= 0;
            nachPlatz.put(kind, ast);
            aeste.add(ast);
        }
        new Stufen(nachPlatz, kanten).bestimme(aeste);
        aeste.forEach(ast -> ast.band = ast.stufe);
        if (stufenOption != null) {
            new Unterstufen(nachPlatz, kanten).bestimme(aeste);
        }
        for (Netz.Verbindung kante : kanten) {
            verbinde(nachPlatz.get(kante.von()), nachPlatz.get(kante.nach()));
        }
        ordne(aeste);
    }

    private static void verbinde(Ast von, Ast nach) {
        Ast oben = von.stufe <= nach.stufe ? von : nach;
        Ast unten = oben == von ? nach : von;
        if (oben.stufe < unten.stufe && (unten.eltern == null || unten.eltern.stufe < oben.stufe)) {
            unten.eltern = oben;
        }
    }

    private void ordne(List<Ast> aeste) {
        for (Ast ast : aeste) {
            (ast.eltern == null ? staemme : ast.eltern.kinder).add(ast);
        }
        merkeRegale(aeste);
        sortiere(staemme);
        aeste.forEach(ast -> sortiere(ast.kinder));
        // A walk without recursion: chains may be long.
        List<Ast> stapel = new ArrayList<>(staemme);
        Collections.reverse(stapel);
        while (!stapel.isEmpty()) {
            Ast ast = stapel.remove(stapel.size() - 1);
            alle.add(ast);
            for (int i = ast.kinder.size() - 1; i >= 0; i--) {
                stapel.add(ast.kinder.get(i));
            }
        }
    }

    private void merkeRegale(List<Ast> aeste) {
        Map<Integer, List<Platz>> stufen = new HashMap<>();
        for (Ast ast : aeste) {
            if (ast.platz.gesetzt) {
                stufen.computeIfAbsent(ast.stufe, k -> new ArrayList<>()).add(ast.platz);
            }
        }
        stufen.forEach((stufe, plaetze) -> regale.put(stufe, Reihenfolge.regale(plaetze, richtung)));
    }

    private void sortiere(List<Ast> geschwister) {
        List<Platz> plaetze = geschwister.stream().map(a -> a.platz).toList();
        int stufe = geschwister.isEmpty() ? 0 : geschwister.get(0).stufe;
        if (geschwister.stream().allMatch(a -> a.stufe == stufe)) {
            geschwister.clear();
            Reihenfolge.wieSieStanden(plaetze, richtung, regale.getOrDefault(stufe, Map.of()))
                    .forEach(p -> geschwister.add(nachPlatz.get(p)));
        } else if (plaetze.stream().anyMatch(p -> p.gesetzt)) {
            // Siblings of several levels stand side by side above or below each other.
            double[] zuletzt = {-Double.MAX_VALUE};
            Map<Ast, Double> rang = new HashMap<>();
            for (Ast ast : geschwister) {
                zuletzt[0] = ast.platz.gesetzt
                        ? richtung.hin(ast.platz.flaeche()).mitte().x()
                        : zuletzt[0];
                rang.put(ast, zuletzt[0]);
            }
            geschwister.sort(Comparator.comparingDouble(rang::get));
        }
    }

    /** A node of the forest. */
    static final class Ast {
        /** The node. */
        final Platz platz;
        /** Children in order. */
        final List<Ast> kinder = new ArrayList<>();
        /** Parent; null = none. */
        Ast eltern;
        /** Band as the specification says, or level. */
        int band;
        /** Level, from 0; in a picture with bands {@link Unterstufen#JE_BAND} for each band. */
        int stufe;
        /** Whether the level stands in the specification. */
        boolean vorgegeben;
        /** Row within the level, from 0. */
        int reihe;
        /** Left edge, px. */
        double x;

        Ast(Platz platz) {
            this.platz = platz;
        }
    }
}
