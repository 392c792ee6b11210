package org.leitwerk.dsl.aenderung;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;

/**
 * The grammar seen from the classes of the model: which rule writes a class, which statement holds a feature, what is
 * mandatory.
 */
@Singleton
final class Plangrammatik {

    private final Map<EClass, Elementregel> elemente = new HashMap<>();
    private final Map<EClass, ParserRule> teile = new HashMap<>();
    private final Map<EClass, Set<String>> aktionen = new HashMap<>();

    @Inject
    Plangrammatik(IGrammarAccess zugang) {
        for (AbstractRule r : GrammarUtil.allRules(zugang.getGrammar())) {
            if (r instanceof ParserRule regel
                    && !regel.isFragment()
                    && regel.getType().getClassifier() instanceof EClass klasse) {
                nimmAuf(regel, klasse);
            }
        }
    }

    private void nimmAuf(ParserRule regel, EClass klasse) {
        boolean schreibtSelbst = !EcoreUtil2.eAllOfType(regel, Assignment.class).isEmpty();
        for (Action aktion : EcoreUtil2.eAllOfType(regel, Action.class)) {
            EClassifier typ = aktion.getType().getClassifier();
            if (aktion.getFeature() != null) {
                aktionen.put((EClass) typ, Pflichtteile.von(aktion));
                schreibtSelbst = false;
            }
        }
        if (!schreibtSelbst) {
            return;
        }
        Elementregel element = Elementregel.von(regel);
        if (element != null) {
            elemente.put(klasse, element);
        } else if (istWurzel(regel)) {
            elemente.put(klasse, Elementregel.datei(regel));
        } else {
            teile.put(klasse, regel);
        }
    }

    private static boolean istWurzel(ParserRule regel) {
        return GrammarUtil.getGrammar(regel).getRules().get(0) == regel;
    }

    /** How an element with a block, or the file, is written; null for the parts of a statement. */
    Elementregel element(EClass klasse) {
        return elemente.get(klasse);
    }

    /**
     * The rule that writes a part of a statement as a whole; null for elements and for parts made by an action, such as
     * a sum.
     */
    ParserRule teil(EClass klasse) {
        return teile.get(klasse);
    }

    /** Whether a part of a statement has all it cannot be written without; elements always have. */
    boolean vollstaendig(EObject objekt, Zielstand stand) {
        EClass klasse = objekt.eClass();
        if (elemente.containsKey(klasse)) {
            return true;
        }
        Set<String> gesetzt = new LinkedHashSet<>();
        for (EStructuralFeature merkmal : klasse.getEAllStructuralFeatures()) {
            // The first word of an enumeration counts as unset in the model, but it can be written.
            boolean wort = merkmal.getEType() instanceof EEnum && !merkmal.isMany();
            if (wort || !stand.werte(objekt, merkmal).isEmpty()) {
                gesetzt.add(merkmal.getName());
            }
        }
        ParserRule regel = teile.get(klasse);
        return regel != null
                ? Pflichtteile.moeglich(regel.getAlternatives(), gesetzt)
                : gesetzt.containsAll(aktionen.getOrDefault(klasse, Set.of()));
    }
}
