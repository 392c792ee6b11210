package org.leitwerk.regeln.ziele;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielstufe;
import org.leitwerk.steuerung.Zielsystem;

/**
 * The goals that are arranged together: those of one system of goals, by place or by level; all others of the plan form
 * one circle. What one circle does without is not asked of its goals just because another one has it.
 */
final class Zielkreis {

    private static final Object OHNE_SYSTEM = new Object();

    private Zielkreis() {}

    /** What stands for the circle of a goal: its system of goals, else a mark for all goals without one. */
    static Object von(Ziel ziel) {
        for (EObject ort = ziel; ort != null; ort = ort.eContainer()) {
            if (ort instanceof Zielsystem) {
                return ort;
            }
        }
        Zielstufe stufe = ziel.getStufe();
        boolean inStufe = stufe != null && !stufe.eIsProxy() && stufe.eContainer() instanceof Zielsystem;
        return inStufe ? stufe.eContainer() : OHNE_SYSTEM;
    }

    /** The circles in which at least one goal has a property. */
    static Set<Object> mit(Planstand stand, Predicate<Ziel> eigenschaft) {
        Set<Object> kreise = new HashSet<>();
        for (Ziel ziel : stand.alle(Ziel.class)) {
            if (eigenschaft.test(ziel)) {
                kreise.add(von(ziel));
            }
        }
        return kreise;
    }

    /** The circles in which at least half of the goals have a property: those arranged by it. */
    static Set<Object> geordnetNach(Planstand stand, Predicate<Ziel> eigenschaft) {
        Map<Object, Integer> ueberhang = new HashMap<>();
        for (Ziel ziel : stand.alle(Ziel.class)) {
            ueberhang.merge(von(ziel), eigenschaft.test(ziel) ? 1 : -1, Integer::sum);
        }
        ueberhang.values().removeIf(wert -> wert < 0);
        return ueberhang.keySet();
    }
}
