package org.leitwerk.dsl.ide.formular;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The features of each class as the grammar writes them, in its order. */
@Singleton
final class Sprachmerkmale {

    private final Map<EClass, Map<String, Sprachmerkmal>> merkmale = new HashMap<>();
    private final Map<EStructuralFeature, Set<String>> saetze = new HashMap<>();
    private final Map<EClass, ParserRule> regeln = new HashMap<>();

    @Inject
    Sprachmerkmale(IGrammarAccess zugang) {
        for (AbstractRule r : GrammarUtil.allRules(zugang.getGrammar())) {
            if (r instanceof ParserRule regel
                    && !GrammarUtil.isDatatypeRule(regel)
                    && regel.getType().getClassifier() instanceof EClass klasse) {
                if (regel.isFragment()) {
                    nimmSatz(regel, klasse);
                } else {
                    sammle(regel.getAlternatives(), klasse, true);
                    regeln.putIfAbsent(klasse, regel);
                }
            }
        }
    }

    /**
     * The features of a class.
     *
     * @param klasse a class of the model
     * @return in the order of the grammar; empty if the language does not write the class
     */
    List<Sprachmerkmal> von(EClass klasse) {
        return new ArrayList<>(merkmale.getOrDefault(klasse, Map.of()).values());
    }

    /** A feature of a class by its name. */
    Optional<Sprachmerkmal> von(EClass klasse, String merkmal) {
        return Optional.ofNullable(merkmale.getOrDefault(klasse, Map.of()).get(merkmal));
    }

    /** The rule that writes a class, also an abstract one; null if there is none. */
    ParserRule regel(EClass klasse) {
        return regeln.get(klasse);
    }

    /** The names of the other features without which the statement of a feature cannot be written. */
    Set<String> noetigNeben(EStructuralFeature merkmal) {
        Set<String> andere = new LinkedHashSet<>(saetze.getOrDefault(merkmal, Set.of()));
        andere.remove(merkmal.getName());
        return andere;
    }

    private void nimmSatz(ParserRule regel, EClass klasse) {
        Set<String> noetig = new LinkedHashSet<>();
        List<Assignment> alle = EcoreUtil2.eAllOfType(regel, Assignment.class);
        for (Assignment zuweisung : alle) {
            if (istPflicht(zuweisung, regel)) {
                noetig.add(zuweisung.getFeature());
            }
        }
        for (Assignment zuweisung : alle) {
            EStructuralFeature merkmal = klasse.getEStructuralFeature(zuweisung.getFeature());
            if (merkmal != null) {
                saetze.put(merkmal, noetig);
            }
        }
    }

    /** What an action makes, such as a sum, is written and read as a whole: its parts are no fields. */
    private void sammle(AbstractElement stelle, EClass klasse, boolean pflicht) {
        boolean hier = pflicht && !GrammarUtil.isOptionalCardinality(stelle);
        if (stelle instanceof Assignment zuweisung) {
            nimmAuf(zuweisung, klasse, hier);
        } else if (stelle instanceof CompoundElement teile) {
            for (AbstractElement teil : teile.getElements()) {
                sammle(teil, klasse, hier && !(stelle instanceof Alternatives));
            }
        } else if (stelle instanceof RuleCall aufruf
                && aufruf.getRule() instanceof ParserRule regel
                && regel.isFragment()) {
            sammle(regel.getAlternatives(), klasse, false);
        }
    }

    private void nimmAuf(Assignment zuweisung, EClass klasse, boolean pflicht) {
        EStructuralFeature merkmal = klasse.getEStructuralFeature(zuweisung.getFeature());
        if (merkmal == null) {
            return;
        }
        AbstractElement wert = zuweisung.getTerminal();
        AbstractElement ende = wert instanceof CrossReference verweis ? verweis.getTerminal() : wert;
        AbstractRule regel = ende instanceof RuleCall aufruf ? aufruf.getRule() : null;
        ParserRule teilregel = regel instanceof ParserRule p && !GrammarUtil.isDatatypeRule(p) ? p : null;
        merkmale.computeIfAbsent(klasse, neu -> new LinkedHashMap<>())
                .putIfAbsent(
                        merkmal.getName(),
                        new Sprachmerkmal(merkmal, regel == null ? "" : regel.getName(), teilregel, pflicht));
    }

    private static boolean istPflicht(Assignment zuweisung, ParserRule regel) {
        for (EObject e = zuweisung; e != null && e != regel; e = e.eContainer()) {
            if (e instanceof AbstractElement element && GrammarUtil.isOptionalCardinality(element)
                    || e.eContainer() instanceof Alternatives) {
                return false;
            }
        }
        return true;
    }
}
