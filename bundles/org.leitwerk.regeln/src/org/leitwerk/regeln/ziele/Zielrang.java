package org.leitwerk.regeln.ziele;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Angabe;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielebene;
import org.leitwerk.steuerung.Zielstufe;

/**
 * Place of a goal in an order of levels. A municipality may have its own levels ({@link Zielstufe}), which are compared
 * only among themselves; else the general levels hold.
 *
 * @param ordnung the order the level belongs to; {@code null} if the goal has no level
 * @param rang place in the order, smaller is higher
 * @param wort name of the level
 */
record Zielrang(Object ordnung, int rang, String wort) {

    private static final Zielrang KEINER = new Zielrang(null, 0, "ohne Ebene");

    /** The place of a goal. */
    static Zielrang von(Ziel ziel) {
        Zielstufe stufe = ziel.getStufe();
        if (stufe != null && !stufe.eIsProxy()) {
            EObject ordnung = stufe.eContainer();
            return stufe.getRang() == null || ordnung == null
                    ? KEINER
                    : new Zielrang(ordnung, stufe.getRang(), Angabe.text(stufe));
        }
        Zielebene ebene = ziel.getEbene();
        return ebene == Zielebene.OFFEN ? KEINER : new Zielrang(Zielebene.class, ebene.getValue(), wort(ebene));
    }

    /** Whether this level is known to be higher than the other. */
    boolean ueber(Zielrang anderer) {
        return vergleichbar(anderer) && rang < anderer.rang;
    }

    /** Whether this level is known not to be higher than the other. */
    boolean nichtUeber(Zielrang anderer) {
        return vergleichbar(anderer) && rang >= anderer.rang;
    }

    /** The levels that goals of the plan stand on, each once. */
    static List<Zielrang> vorkommende(Planstand stand) {
        return stand.alle(Ziel.class).stream()
                .map(Zielrang::von)
                .filter(rang -> rang.ordnung != null)
                .distinct()
                .toList();
    }

    /** The levels that the goals of each circle stand on, each once; a goal without level counts for its circle. */
    static Map<Object, Set<Zielrang>> jeKreis(Planstand stand) {
        Map<Object, Set<Zielrang>> jeKreis = new HashMap<>();
        for (Ziel ziel : stand.alle(Ziel.class)) {
            jeKreis.computeIfAbsent(Zielkreis.von(ziel), neu -> new LinkedHashSet<>())
                    .add(von(ziel));
        }
        return jeKreis;
    }

    /** The highest level of each order that goals of the plan stand on. */
    static List<Zielrang> oberste(Planstand stand) {
        Map<Object, Zielrang> oberste = new LinkedHashMap<>();
        vorkommende(stand)
                .forEach(rang -> oberste.merge(
                        rang.ordnung, rang, (einer, anderer) -> einer.rang <= anderer.rang ? einer : anderer));
        return new ArrayList<>(oberste.values());
    }

    private static String wort(Zielebene ebene) {
        return ebene == Zielebene.STRATEGISCH ? ebene.getLiteral() : Angabe.text(ebene);
    }

    private boolean vergleichbar(Zielrang anderer) {
        return ordnung != null && ordnung == anderer.ordnung;
    }
}
