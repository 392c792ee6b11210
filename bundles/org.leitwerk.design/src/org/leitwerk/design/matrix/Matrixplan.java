package org.leitwerk.design.matrix;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Zielbaum;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Produktelement;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Ziel;

/**
 * Rows and columns of the matrix of goals and measures.
 *
 * @param ziele goals in the order of their tree; none if there is nothing that could contribute
 * @param massnahmen measures in the order of the plan; none if there are no goals
 * @param produkte products that contribute to goals
 * @param beitraege contributions to a goal that can be found
 * @param stellen row of each goal, column of each measure and product, from 1
 * @param bedacht goals something contributes to
 */
record Matrixplan(
        List<Ziel> ziele,
        List<Massnahme> massnahmen,
        List<Produktelement> produkte,
        List<Wirkungsbeitrag> beitraege,
        Map<EObject, Integer> stellen,
        Map<EObject, Boolean> bedacht) {

    /** The matrix of the plan something belongs to. */
    static Matrixplan von(EObject stelle) {
        return Planwissen.von(stelle).einmal("Matrixplan", Matrixplan::aus);
    }

    /** Place of a header from 1; 0 for what is none. */
    int stelle(EObject element) {
        return stellen.getOrDefault(element, 0);
    }

    private static Matrixplan aus(Planstand stand) {
        List<Wirkungsbeitrag> beitraege = stand.alle(Wirkungsbeitrag.class).stream()
                .filter(beitrag -> Planwissen.da(beitrag.getZiel()) && beitrag.eContainer() instanceof Planelement)
                .toList();
        List<Produktelement> produkte = beitraege.stream()
                .map(EObject::eContainer)
                .filter(Produktelement.class::isInstance)
                .map(Produktelement.class::cast)
                .distinct()
                .toList();
        List<Ziel> ziele = Zielbaum.von(stand.alle(Ziel.class)).stream()
                .map(Zielbaum.Knoten::ziel)
                .toList();
        List<Massnahme> massnahmen = stand.alle(Massnahme.class);
        if (massnahmen.isEmpty() && produkte.isEmpty()) {
            ziele = List.of();
        }
        Map<EObject, Integer> stellen = new IdentityHashMap<>();
        zaehle(ziele, 0, stellen);
        zaehle(massnahmen, 0, stellen);
        zaehle(produkte, massnahmen.size(), stellen);
        Map<EObject, Boolean> bedacht = new IdentityHashMap<>();
        beitraege.forEach(beitrag -> {
            bedacht.put(beitrag.getZiel(), true);
            bedacht.put(beitrag.eContainer(), true);
        });
        return new Matrixplan(ziele, massnahmen, produkte, beitraege, stellen, bedacht);
    }

    private static void zaehle(List<? extends EObject> elemente, int vorher, Map<EObject, Integer> stellen) {
        int stelle = vorher;
        for (EObject element : elemente) {
            stelle++;
            stellen.put(element, stelle);
        }
    }
}
