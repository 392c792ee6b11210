package org.leitwerk.dsl.aenderung;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The values of an object that are still to be written. */
final class Vorrat {

    private final EObject objekt;
    private final Map<String, Deque<Object>> werte = new LinkedHashMap<>();

    /** Some values of an object. */
    Vorrat(EObject objekt, Map<String, ? extends Collection<?>> werte) {
        this.objekt = objekt;
        werte.forEach((merkmal, liste) -> {
            if (!liste.isEmpty()) {
                this.werte.put(merkmal, new ArrayDeque<>(liste));
            }
        });
    }

    /** All values of an object in the planned state. */
    static Vorrat von(EObject objekt, Zielstand stand) {
        Map<String, Collection<?>> werte = new LinkedHashMap<>();
        for (EStructuralFeature merkmal : objekt.eClass().getEAllStructuralFeatures()) {
            werte.put(merkmal.getName(), stand.werte(objekt, merkmal));
        }
        return new Vorrat(objekt, werte);
    }

    /** Whose values these are. */
    EObject objekt() {
        return objekt;
    }

    /** The names of the features that have values left. */
    Set<String> merkmale() {
        return werte.keySet();
    }

    /** Takes the next value of a feature; null if there is none. */
    Object nimm(String merkmal) {
        Deque<Object> rest = werte.get(merkmal);
        if (rest == null) {
            return null;
        }
        Object wert = rest.poll();
        if (rest.isEmpty()) {
            werte.remove(merkmal);
        }
        return wert;
    }

    /** How many features with values left a piece of grammar could write; 0 if it lacks what it cannot do without. */
    int passende(AbstractElement element) {
        if (!Pflichtteile.moeglichOhneKardinalitaet(element, werte.keySet())) {
            return 0;
        }
        Set<String> treffer = new LinkedHashSet<>();
        sammle(element, treffer);
        return treffer.size();
    }

    private void sammle(AbstractElement element, Set<String> treffer) {
        if (element instanceof Assignment zuweisung) {
            if (werte.containsKey(zuweisung.getFeature())) {
                treffer.add(zuweisung.getFeature());
            }
        } else if (element instanceof Group gruppe) {
            gruppe.getElements().forEach(e -> sammle(e, treffer));
        } else if (element instanceof Alternatives alternativen) {
            alternativen.getElements().forEach(e -> sammle(e, treffer));
        } else if (element instanceof RuleCall aufruf
                && aufruf.getRule() instanceof ParserRule regel
                && regel.isFragment()) {
            sammle(regel.getAlternatives(), treffer);
        }
    }
}
