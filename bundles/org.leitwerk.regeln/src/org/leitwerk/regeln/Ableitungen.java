package org.leitwerk.regeln;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielgrundlage;

/**
 * The derivation of goals, read in both directions: from a goal to what it is derived from (goal, guideline, mission
 * statement or vision), and back. A goal written inside another goal counts as derived from it.
 */
public final class Ableitungen {

    private final Map<Ziel, List<Zielgrundlage>> oben = new IdentityHashMap<>();
    private final Map<Zielgrundlage, List<Ziel>> unten = new IdentityHashMap<>();
    private final Kreise<Ziel> kreise;

    Ableitungen(List<Ziel> ziele) {
        for (Ziel ziel : ziele) {
            List<Zielgrundlage> grundlagen = grundlagen(ziel);
            oben.put(ziel, grundlagen);
            grundlagen.forEach(grundlage ->
                    unten.computeIfAbsent(grundlage, neu -> new ArrayList<>()).add(ziel));
        }
        kreise = Kreise.in(ziele, this::oberziele);
    }

    /**
     * What a goal is derived from, in the order written, the containing goal first; unresolved references are left out.
     */
    public List<Zielgrundlage> grundlagen(Zielgrundlage ziel) {
        return oben.getOrDefault(ziel, List.of());
    }

    /** The goals among what a goal is derived from. */
    public List<Ziel> oberziele(Ziel ziel) {
        List<Ziel> ergebnis = new ArrayList<>(1);
        for (Zielgrundlage grundlage : grundlagen(ziel)) {
            if (grundlage instanceof Ziel oberziel) {
                ergebnis.add(oberziel);
            }
        }
        return ergebnis;
    }

    /** The goals derived directly from a goal, guideline, mission statement or vision, in document order. */
    public List<Ziel> unterziele(Zielgrundlage grundlage) {
        return unten.getOrDefault(grundlage, List.of());
    }

    /** The circle of derivations a goal is part of, empty if there is none. */
    public List<Ziel> kreis(Ziel ziel) {
        return kreise.kreis(ziel);
    }

    private static List<Zielgrundlage> grundlagen(Ziel ziel) {
        List<Zielgrundlage> ergebnis = new ArrayList<>(1);
        if (ziel.eContainer() instanceof Ziel oberziel) {
            ergebnis.add(oberziel);
        }
        for (Ableitung ableitung : ziel.getAbleitungen()) {
            Zielgrundlage von = ableitung.getVon();
            if (von != null && !von.eIsProxy() && !ergebnis.contains(von)) {
                ergebnis.add(von);
            }
        }
        return ergebnis;
    }
}
