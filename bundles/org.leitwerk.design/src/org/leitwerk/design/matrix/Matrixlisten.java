package org.leitwerk.design.matrix;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.design.Planwissen;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Produktelement;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Ziel;

/** What the matrix of goals and measures shows, and in which row and column. */
public final class Matrixlisten {

    /** Goals, one a row, in the order of their tree; none while nothing could contribute. */
    public List<Ziel> matrixZiele(Plandatei plan) {
        return Matrixplan.von(plan).ziele();
    }

    /** Measures, one a column. */
    public List<Massnahme> matrixMassnahmen(Plandatei plan) {
        return Matrixplan.von(plan).massnahmen();
    }

    /** Products that contribute to goals, in columns behind the measures. */
    public List<Produktelement> matrixProdukte(Plandatei plan) {
        return Matrixplan.von(plan).produkte();
    }

    /** Contributions of measures. */
    public List<Wirkungsbeitrag> matrixBeitraege(Plandatei plan) {
        return Matrixplan.von(plan).beitraege().stream()
                .filter(beitrag -> beitrag.eContainer() instanceof Massnahme)
                .toList();
    }

    /** Contributions of products. */
    public List<Wirkungsbeitrag> matrixProduktbeitraege(Plandatei plan) {
        return Matrixplan.von(plan).beitraege().stream()
                .filter(beitrag -> beitrag.eContainer() instanceof Produktelement)
                .toList();
    }

    /** What contributes. */
    public EObject beitragLeistet(Wirkungsbeitrag beitrag) {
        return beitrag.eContainer();
    }

    /** Row: 0 for the heads of columns. */
    public int matrixZeile(EObject element) {
        Matrixplan plan = Matrixplan.von(element);
        if (element instanceof Wirkungsbeitrag beitrag) {
            return plan.stelle(beitrag.getZiel());
        }
        return element instanceof Ziel ? plan.stelle(element) : 0;
    }

    /** Column: 0 for the heads of rows. */
    public int matrixSpalte(EObject element) {
        Matrixplan plan = Matrixplan.von(element);
        if (element instanceof Wirkungsbeitrag beitrag) {
            return plan.stelle(beitrag.eContainer());
        }
        return element instanceof Ziel ? 0 : plan.stelle(element);
    }

    /** Whether something contributes to a goal, or a measure contributes to something. */
    public boolean matrixHatBeitrag(Planelement kopf) {
        return Matrixplan.von(kopf).bedacht().containsKey(kopf);
    }

    /** Whether goals are derived from a goal. */
    public boolean matrixIstOberziel(Ziel ziel) {
        return !Planwissen.von(ziel).stand().ableitungen().unterziele(ziel).isEmpty();
    }

    /**
     * Whether something is missing here: a goal at the bottom of the tree to which nothing contributes, or a measure
     * that contributes to no goal.
     */
    public boolean matrixIstLuecke(Planelement kopf) {
        if (matrixHatBeitrag(kopf)) {
            return false;
        }
        Planstand stand = Planwissen.von(kopf).stand();
        return !(kopf instanceof Ziel ziel)
                || stand.ableitungen().unterziele(ziel).isEmpty()
                        && stand.beitragende(ziel).isEmpty();
    }
}
