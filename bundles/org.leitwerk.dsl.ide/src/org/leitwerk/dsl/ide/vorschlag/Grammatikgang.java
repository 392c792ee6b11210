package org.leitwerk.dsl.ide.vorschlag;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * A walk through the grammar with all readings of the tokens at once. In contrast to the generated parser of content
 * assist it looks only at the block the cursor is in, knows each expected token with the statement and the feature it
 * belongs to, and costs the same wherever in a file it is.
 */
final class Grammatikgang {

    /** More readings than this have no text that a person writes; the walk then gives up. */
    private static final int MEISTE = 4000;

    private record Ruf(RuleCall aufruf, Rahmen aussen, int ab) {}

    private final Grammatik grammatik;
    private final Map<Ruf, Rahmen> rahmen = new HashMap<>();

    Grammatikgang(Grammatik grammatik) {
        this.grammatik = grammatik;
    }

    /**
     * What may come after the given tokens of the grammar.
     *
     * @param letzte what came last in each reading
     * @param ab index of the next token
     */
    Set<Erwartung> naechste(Collection<Erwartung> letzte, int ab) {
        Set<Erwartung> naechste = new LinkedHashSet<>();
        for (Erwartung letzter : letzte) {
            if (letzter.element() == null) {
                anfang(grammatik.datei(), null, ab, naechste);
            } else {
                weiter(letzter.element(), letzter.rahmen(), ab, naechste);
            }
        }
        return naechste;
    }

    /** The readings in which a token is what was expected. */
    Set<Erwartung> schritt(Collection<Erwartung> letzte, Wort wort, int ab) {
        Set<Erwartung> gelesen = new LinkedHashSet<>();
        for (Erwartung erwartet : naechste(letzte, ab)) {
            if (grammatik.passt(erwartet.element(), wort)) {
                gelesen.add(erwartet);
            }
        }
        return gelesen.size() > MEISTE ? Set.of() : gelesen;
    }

    /** What may come after a finished part of the grammar. */
    private void weiter(AbstractElement fertig, Rahmen in, int ab, Set<Erwartung> ziel) {
        AbstractElement element = fertig;
        Rahmen wo = in;
        while (true) {
            if (GrammarUtil.isMultipleCardinality(element)) {
                anfang(element, wo, ab, ziel);
            }
            EObject um = element.eContainer();
            if (um instanceof Group gruppe && !folge(gruppe, element, wo, ab, ziel)) {
                return;
            }
            if (um instanceof AbstractElement aussen) {
                element = aussen;
            } else if (wo == null) {
                return;
            } else {
                element = wo.aufruf();
                wo = wo.aussen();
            }
        }
    }

    /** Says whether the group may be at its end. */
    private boolean folge(Group gruppe, AbstractElement nach, Rahmen wo, int ab, Set<Erwartung> ziel) {
        List<AbstractElement> teile = gruppe.getElements();
        for (int i = teile.indexOf(nach) + 1; i < teile.size(); i++) {
            anfang(teile.get(i), wo, ab, ziel);
            if (!grammatik.kannLeerSein(teile.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** With what a part of the grammar may begin. */
    private void anfang(AbstractElement element, Rahmen wo, int ab, Set<Erwartung> ziel) {
        if (element instanceof Keyword) {
            ziel.add(new Erwartung(element, wo));
        } else if (element instanceof RuleCall aufruf) {
            aufruf(aufruf, wo, ab, ziel);
        } else if (element instanceof Assignment zuweisung) {
            anfang(zuweisung.getTerminal(), wo, ab, ziel);
        } else if (element instanceof CrossReference verweis) {
            anfang(verweis.getTerminal(), wo, ab, ziel);
        } else if (element instanceof EnumLiteralDeclaration wert) {
            anfang(wert.getLiteral(), wo, ab, ziel);
        } else if (element instanceof Alternatives formen) {
            formen.getElements().forEach(form -> anfang(form, wo, ab, ziel));
        } else if (element instanceof Group gruppe) {
            for (AbstractElement teil : gruppe.getElements()) {
                anfang(teil, wo, ab, ziel);
                if (!(teil instanceof Action) && !grammatik.kannLeerSein(teil)) {
                    return;
                }
            }
        }
    }

    private void aufruf(RuleCall aufruf, Rahmen wo, int ab, Set<Erwartung> ziel) {
        boolean innen = aufruf.getRule() instanceof EnumRule
                || aufruf.getRule() instanceof ParserRule regel && regel != grammatik.name();
        if (innen) {
            Rahmen neu =
                    rahmen.computeIfAbsent(new Ruf(aufruf, wo, ab), r -> new Rahmen(r.aufruf(), r.aussen(), r.ab()));
            anfang(aufruf.getRule().getAlternatives(), neu, ab, ziel);
        } else {
            ziel.add(new Erwartung(aufruf, wo));
        }
    }
}
