package org.leitwerk.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leitwerk.regeln.Ableitungen;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Zielbaum;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielebene;
import org.leitwerk.steuerung.Zielstufe;

/**
 * The bands of the goal hierarchy. A plan with levels of its own ({@link Zielstufe}) is shown by these, else by the
 * general levels (the pyramid of goals, KGSt-Handbuch Kap. 3.1); a goal without level stands below what it is derived
 * from.
 */
final class Zielschichten {

    /** Number of the first band of goals: vision, mission statement and guidelines stand in bands above. */
    private static final int ERSTE = 3;

    private final Map<Ziel, Integer> schichten = new IdentityHashMap<>();
    private final List<String> namen = new ArrayList<>();
    private final int darunter;

    Zielschichten(Planstand stand) {
        List<Ziel> ziele = stand.alle(Ziel.class);
        boolean eigene = ziele.stream().anyMatch(ziel -> rang(ziel) != null);
        TreeMap<Integer, String> stufen = new TreeMap<>();
        for (Ziel ziel : ziele) {
            Integer schluessel = schluessel(ziel, eigene);
            if (schluessel != null) {
                stufen.merge(schluessel, name(ziel, eigene), Zielschichten::verbinde);
            }
        }
        Map<Integer, Integer> plaetze = new LinkedHashMap<>();
        stufen.forEach((schluessel, name) -> {
            plaetze.put(schluessel, plaetze.size());
            namen.add(name);
        });
        Ableitungen ableitungen = stand.ableitungen();
        // From the top down, so that the level above is known when a goal without level asks for it.
        for (Zielbaum.Knoten knoten : Zielbaum.von(ziele)) {
            Integer schluessel = schluessel(knoten.ziel(), eigene);
            int schicht = schluessel != null
                    ? plaetze.get(schluessel)
                    : 1
                            + ableitungen.oberziele(knoten.ziel()).stream()
                                    .map(ziel -> schichten.getOrDefault(ziel, -1))
                                    .max(Comparator.naturalOrder())
                                    .orElse(-1);
            schichten.put(knoten.ziel(), schicht);
        }
        // Asked for every box below the goals.
        darunter = 1
                + ERSTE
                + schichten.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    /** Level of a goal, from 1 at the top. */
    int ebene(Ziel ziel) {
        return 1 + schichten.getOrDefault(ziel, 0);
    }

    /** Number of a goal's band in the picture. */
    int schicht(Ziel ziel) {
        return ERSTE + schichten.getOrDefault(ziel, 0);
    }

    /** Name of a goal's band; empty if the plan has none for it. */
    String name(Ziel ziel) {
        int schicht = schichten.getOrDefault(ziel, 0);
        return schicht < namen.size() ? namen.get(schicht) : "";
    }

    /** Number of the first band below all goals. */
    int darunter() {
        return darunter;
    }

    private static Integer schluessel(Ziel ziel, boolean eigene) {
        if (eigene) {
            return rang(ziel);
        }
        return ziel.getEbene() == Zielebene.OFFEN ? null : ziel.getEbene().getValue();
    }

    private static Integer rang(Ziel ziel) {
        Zielstufe stufe = ziel.getStufe();
        return Plan.da(stufe) ? stufe.getRang() : null;
    }

    private static String name(Ziel ziel, boolean eigene) {
        return eigene
                ? Worte.titel(ziel.getStufe())
                : Worte.gross(Worte.wert(ziel, SteuerungPackage.Literals.ZIEL__EBENE));
    }

    private static String verbinde(String einer, String anderer) {
        return einer.equals(anderer) || List.of(einer.split(" / ")).contains(anderer) ? einer : einer + " / " + anderer;
    }
}
