package org.leitwerk.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;

/**
 * The names written so far, by class and super types: references lead back, so that derivations and budgets make no
 * circles.
 */
final class Namensvorrat {

    private final Map<EClass, List<String>> namen = new HashMap<>();
    private final Map<EClass, Integer> anzahl = new HashMap<>();
    private final Random zufall;

    Namensvorrat(Random zufall) {
        this.zufall = zufall;
    }

    /** A new name for an element of a class. It can be referred to only after {@link #fertig}. */
    String neu(EClass klasse) {
        return klasse.getName() + "_" + anzahl.merge(klasse, 1, Integer::sum);
    }

    /** The element is written: others may refer to it. */
    void fertig(EClass klasse, String name) {
        Set<EClass> typen = new HashSet<>(klasse.getEAllSuperTypes());
        typen.add(klasse);
        typen.forEach(t -> namen.computeIfAbsent(t, x -> new ArrayList<>()).add(name));
    }

    /** A name to refer to, mostly a recent one; null when there is none yet. */
    String verweis(EClass typ) {
        List<String> vorrat = namen.get(typ);
        if (vorrat == null) {
            return null;
        }
        int von = zufall.nextInt(3) == 0 ? 0 : Math.max(0, vorrat.size() - 50);
        return vorrat.get(von + zufall.nextInt(vorrat.size() - von));
    }
}
