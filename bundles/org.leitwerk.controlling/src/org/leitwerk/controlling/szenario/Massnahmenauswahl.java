package org.leitwerk.controlling.szenario;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Szenario;

/**
 * Which measures are carried out. A measure that any scenario adds ({@code mit}) belongs to scenarios alone; what holds
 * for a measure holds for the measures in it, unless they are named themselves.
 */
final class Massnahmenauswahl {

    private final Set<Massnahme> nurInSzenarien = menge();
    private final Set<Massnahme> mit = menge();
    private final Set<Massnahme> ohne = menge();

    /** @param szenario the scenario that holds; null for none */
    Massnahmenauswahl(Planstand stand, Szenario szenario) {
        stand.alle(Szenario.class).forEach(eines -> nimm(eines.getMit(), nurInSzenarien));
        if (szenario != null) {
            nimm(szenario.getMit(), mit);
            nimm(szenario.getOhne(), ohne);
        }
    }

    private static Set<Massnahme> menge() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static void nimm(List<Massnahme> genannte, Set<Massnahme> menge) {
        genannte.stream().filter(massnahme -> !massnahme.eIsProxy()).forEach(menge::add);
    }

    boolean alleZaehlen() {
        return nurInSzenarien.isEmpty() && ohne.isEmpty();
    }

    boolean zaehlt(Massnahme massnahme) {
        for (EObject teil = massnahme; teil != null; teil = teil.eContainer()) {
            if (ohne.contains(teil)) {
                return false;
            }
            if (mit.contains(teil)) {
                return true;
            }
            if (nurInSzenarien.contains(teil)) {
                return false;
            }
        }
        return true;
    }
}
