package org.leitwerk.diagramm.anordnung;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Estimates the room trunks need in the channel above a level: where many run side by side, the channel must be higher.
 */
final class Spurbedarf {

    private static final double SPUR = 6;
    private static final int FREI = 3;
    private static final int HOECHSTENS = 20;

    private Spurbedarf() {}

    /** What each level needs above it beyond the usual distance, px. */
    static Map<Integer, Double> jeStufe(List<Stammbaum.Ast> alle) {
        Map<Integer, Map<Stammbaum.Ast, double[]>> spannen = new LinkedHashMap<>();
        for (Stammbaum.Ast ast : alle) {
            if (ast.eltern != null) {
                double eltern = ast.eltern.x + ast.eltern.platz.breite / 2;
                double kind = ast.x + ast.platz.breite / 2;
                double[] spanne = spannen.computeIfAbsent(ast.stufe, k -> new LinkedHashMap<>())
                        .computeIfAbsent(ast.eltern, k -> new double[] {eltern, eltern});
                spanne[0] = Math.min(spanne[0], kind);
                spanne[1] = Math.max(spanne[1], kind);
            }
        }
        Map<Integer, Double> bedarf = new HashMap<>();
        spannen.forEach((stufe, staemme) -> {
            int zugleich = zugleich(List.copyOf(staemme.values()));
            bedarf.put(stufe, Math.max(0, Math.min(zugleich, HOECHSTENS) - FREI) * SPUR);
        });
        return bedarf;
    }

    private static int zugleich(List<double[]> spannen) {
        double[] anfaenge = spannen.stream().mapToDouble(s -> s[0]).sorted().toArray();
        double[] enden = spannen.stream().mapToDouble(s -> s[1]).sorted().toArray();
        int offen = 0;
        int meiste = 0;
        int ende = 0;
        for (double anfang : anfaenge) {
            while (enden[ende] < anfang) {
                ende++;
                offen--;
            }
            meiste = Math.max(meiste, ++offen);
        }
        return meiste;
    }
}
