package org.leitwerk.dsl.ide.korrektur;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Meldung;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regeltexte;
import org.leitwerk.regeln.Regelwerk;

/**
 * Finds the finding of a rule again that a problem on the screen stands for, with its objects of the model. Only the
 * one rule is asked, and only about the element and what contains it.
 */
public final class Befundsuche {

    private static final Regeltexte TEXTE = Regeltexte.deutsch();

    private Befundsuche() {}

    /**
     * The finding of a problem.
     *
     * @param stand the plan
     * @param mangel a problem that was found in this or an earlier state
     * @return the finding; empty if the problem does not come from a rule or is there no more
     */
    public static Optional<Meldung> zu(Stand stand, Mangel mangel) {
        if (!mangel.regel()) {
            return Optional.empty();
        }
        EObject element = stand.element(mangel.element()).orElse(null);
        Regeleintrag<?> regel = Regelwerk.standard().regel(mangel.code()).orElse(null);
        if (element == null || regel == null) {
            return Optional.empty();
        }
        List<Meldung> meldungen = an(stand, regel, element).stream()
                .map(befund -> new Meldung(regel, mangel.stufe(), befund))
                .toList();
        return meldungen.stream()
                .filter(meldung -> TEXTE.meldung(meldung).equals(mangel.meldung()))
                .findFirst()
                .or(() -> meldungen.size() == 1 ? Optional.of(meldungen.get(0)) : Optional.empty());
    }

    /**
     * What a rule finds at an object: asked about it and what contains it.
     *
     * @param stand the plan
     * @param regel the rule
     * @param element an object of the plan
     * @return findings at exactly this object, in the order of the rule
     */
    static List<Befund> an(Stand stand, Regeleintrag<?> regel, EObject element) {
        for (EObject o = element; o != null; o = o.eContainer()) {
            List<Befund> befunde = regel.pruefe(o, stand.planstand())
                    .filter(befund -> befund.element() == element)
                    .toList();
            if (!befunde.isEmpty()) {
                return befunde;
            }
        }
        return List.of();
    }
}
