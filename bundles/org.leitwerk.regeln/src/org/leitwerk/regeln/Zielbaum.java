package org.leitwerk.regeln;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Ziel;

/**
 * Goals in the order of their tree. A goal stands once: below the goal that contains it, else below the first one it is
 * derived from, else at the top.
 */
public final class Zielbaum {

    /**
     * A goal and its depth.
     *
     * @param ziel the goal
     * @param tiefe 0 at the top
     */
    public record Knoten(Ziel ziel, int tiefe) {}

    private final Map<Ziel, List<Ziel>> unter = new IdentityHashMap<>();
    private final Set<Ziel> bekannt = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Knoten> ergebnis = new ArrayList<>();

    private Zielbaum() {}

    /**
     * Goals in the order of their tree.
     *
     * @param ziele all goals of a plan, in its order
     * @return each goal once, what is above before what is below; goals that derive themselves from themselves stand at
     *     the end, the first of their circle at the top
     */
    public static List<Knoten> von(List<Ziel> ziele) {
        Zielbaum baum = new Zielbaum();
        List<Ziel> oben = new ArrayList<>();
        for (Ziel ziel : ziele) {
            Ziel ueber = ueber(ziel);
            (ueber == null ? oben : baum.unter.computeIfAbsent(ueber, neu -> new ArrayList<>())).add(ziel);
        }
        oben.forEach(baum::nimm);
        // What derives itself from itself hangs below nothing at the top; it must not be lost.
        ziele.forEach(baum::nimm);
        return baum.ergebnis;
    }

    private static Ziel ueber(Ziel ziel) {
        if (ziel.eContainer() instanceof Ziel ueber) {
            return ueber;
        }
        return ziel.getAbleitungen().stream()
                .map(Ableitung::getVon)
                .filter(von -> von instanceof Ziel && !von.eIsProxy() && von != ziel)
                .map(Ziel.class::cast)
                .findFirst()
                .orElse(null);
    }

    private void nimm(Ziel wurzel) {
        Deque<Knoten> offen = new ArrayDeque<>();
        offen.push(new Knoten(wurzel, 0));
        while (!offen.isEmpty()) {
            Knoten knoten = offen.pop();
            if (bekannt.add(knoten.ziel())) {
                ergebnis.add(knoten);
                List<Ziel> kinder = unter.getOrDefault(knoten.ziel(), List.of());
                for (int i = kinder.size() - 1; i >= 0; i--) {
                    offen.push(new Knoten(kinder.get(i), knoten.tiefe() + 1));
                }
            }
        }
    }
}
