package org.leitwerk.dsl.aenderung;

import java.util.List;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;

/**
 * One walk through the grammar that writes pieces: optional parts where there are values for them, of alternatives the
 * one that takes most.
 */
final class Grammatiklauf {

    private final IValueConverterService werte;
    private final Zielnamen namen;
    private final Zielstand stand;
    private final List<Baustein> ziel;

    Grammatiklauf(IValueConverterService werte, Zielnamen namen, Zielstand stand, List<Baustein> ziel) {
        this.werte = werte;
        this.namen = namen;
        this.stand = stand;
        this.ziel = ziel;
    }

    // ---- objects

    /** Writes an object with a rule that is its own or passes on to its own. */
    void schreibe(ParserRule regel, EObject objekt) {
        AbstractElement koerper = regel.getAlternatives();
        Action aktion = EcoreUtil2.eAllOfType(regel, Action.class).stream()
                .filter(a -> a.getFeature() != null)
                .findFirst()
                .orElse(null);
        if (aktion != null) {
            schreibeMitAktion((Group) koerper, aktion, regel, objekt);
        } else if (EcoreUtil2.eAllOfType(regel, Assignment.class).isEmpty() && !(koerper instanceof Action)) {
            gibWeiter(koerper, objekt);
        } else {
            Vorrat vorrat = Vorrat.von(objekt, stand);
            schreibe(koerper, vorrat);
            pruefeLeer(vorrat);
        }
    }

    /** Fails if values were not written. */
    static void pruefeLeer(Vorrat vorrat) {
        if (!vorrat.merkmale().isEmpty()) {
            throw new Aenderungsfehler("In " + Benennung.von(vorrat.objekt()) + " lässt sich '"
                    + vorrat.merkmale().iterator().next() + "' neben den übrigen Angaben nicht schreiben.");
        }
    }

    /** Left-recursive rules such as {@code Summand ({Summe.links=current} '+' rechts=Summand)*}. */
    private void schreibeMitAktion(Group koerper, Action aktion, ParserRule regel, EObject objekt) {
        if (aktion.getType().getClassifier() != objekt.eClass()) {
            gibWeiter(koerper.getElements().get(0), objekt);
            return;
        }
        Vorrat vorrat = Vorrat.von(objekt, stand);
        EObject links = (EObject) vorrat.nimm(aktion.getFeature());
        if (links == null) {
            throw fehlt(objekt, aktion.getFeature());
        }
        schreibe(regel, links);
        for (AbstractElement element : ((Group) aktion.eContainer()).getElements()) {
            if (element != aktion) {
                schreibe(element, vorrat);
            }
        }
        pruefeLeer(vorrat);
    }

    private void gibWeiter(AbstractElement stelle, EObject objekt) {
        if (stelle instanceof RuleCall aufruf) {
            schreibe((ParserRule) aufruf.getRule(), objekt);
        } else if (stelle instanceof Keyword wort) {
            ziel.add(Baustein.an(wort, null, wort.getValue(), -1, -1));
        } else if (stelle instanceof Group gruppe) {
            gruppe.getElements().forEach(e -> gibWeiter(e, objekt));
        } else if (stelle instanceof Alternatives formen) {
            AbstractElement klammer = null;
            for (AbstractElement form : formen.getElements()) {
                if (form instanceof RuleCall aufruf && schreibtKlasse((ParserRule) aufruf.getRule(), objekt)) {
                    schreibe((ParserRule) aufruf.getRule(), objekt);
                    return;
                }
                klammer = form instanceof Group ? form : klammer;
            }
            if (klammer == null) {
                throw new Aenderungsfehler(objekt.eClass().getName() + " passt hier nicht.");
            }
            gibWeiter(klammer, objekt);
        }
    }

    private static boolean schreibtKlasse(ParserRule regel, EObject objekt) {
        if (!EcoreUtil2.eAllOfType(regel, Assignment.class).isEmpty()) {
            return regel.getType().getClassifier() == objekt.eClass();
        }
        return EcoreUtil2.eAllOfType(regel, RuleCall.class).stream()
                .anyMatch(a -> a.getRule() instanceof ParserRule form && form != regel && schreibtKlasse(form, objekt));
    }

    // ---- pieces of grammar

    /** Writes a piece of grammar as often as there are values for it. */
    void schreibe(AbstractElement element, Vorrat vorrat) {
        if (!GrammarUtil.isOptionalCardinality(element)) {
            einmal(element, vorrat);
        } else if (vorrat.passende(element) > 0) {
            einmal(element, vorrat);
        }
        while (GrammarUtil.isMultipleCardinality(element) && vorrat.passende(element) > 0) {
            einmal(element, vorrat);
        }
    }

    private void einmal(AbstractElement element, Vorrat vorrat) {
        if (element instanceof Group gruppe) {
            gruppe.getElements().forEach(e -> schreibe(e, vorrat));
        } else if (element instanceof Alternatives alternativen) {
            schreibe(beste(alternativen, vorrat), vorrat);
        } else if (element instanceof Assignment zuweisung) {
            Object wert = vorrat.nimm(zuweisung.getFeature());
            if (wert == null) {
                wert = offenesWort(vorrat.objekt(), zuweisung.getFeature());
            }
            schreibeWert(zuweisung.getTerminal(), wert, vorrat.objekt());
        } else if (element instanceof Keyword wort) {
            ziel.add(Baustein.an(wort, null, wort.getValue(), -1, -1));
        } else if (element instanceof RuleCall aufruf) {
            schreibe(aufruf.getRule().getAlternatives(), vorrat);
        }
    }

    /** Where the language demands a word of an enumeration, its first one says that nothing is stated. */
    private static Object offenesWort(EObject objekt, String merkmal) {
        EStructuralFeature wort = objekt.eClass().getEStructuralFeature(merkmal);
        if (wort.getEType() instanceof EEnum && !wort.isMany()) {
            return wort.getDefaultValue();
        }
        throw fehlt(objekt, merkmal);
    }

    private static AbstractElement beste(Alternatives alternativen, Vorrat vorrat) {
        AbstractElement beste = alternativen.getElements().get(0);
        int meiste = 0;
        for (AbstractElement form : alternativen.getElements()) {
            int passende = vorrat.passende(form);
            if (passende > meiste) {
                meiste = passende;
                beste = form;
            }
        }
        return beste;
    }

    private void schreibeWert(AbstractElement stelle, Object wert, EObject objekt) {
        if (stelle instanceof Alternatives formen) {
            schreibeWert(formen.getElements().get(0), wert, objekt);
        } else if (stelle instanceof Keyword wort) {
            ziel.add(Baustein.an(wort, null, wort.getValue(), -1, -1));
        } else if (stelle instanceof CrossReference verweis) {
            String name = zielname((EObject) wert, objekt);
            ziel.add(Baustein.an(
                    verweis, name, text(name, ((RuleCall) verweis.getTerminal()).getRule(), objekt), -1, -1));
        } else if (stelle instanceof RuleCall aufruf) {
            if (aufruf.getRule() instanceof ParserRule regel && !GrammarUtil.isDatatypeRule(regel)) {
                schreibe(regel, (EObject) wert);
            } else {
                ziel.add(Baustein.an(aufruf, wert, text(wert, aufruf.getRule(), objekt), -1, -1));
            }
        }
    }

    private String zielname(EObject verwiesenes, EObject von) {
        String name = verwiesenes.eIsProxy() ? namen.name(verwiesenes, von) : stand.name(verwiesenes);
        if (name == null) {
            throw new Aenderungsfehler(Benennung.von(verwiesenes) + " hat keinen Namen; deshalb kann "
                    + Benennung.von(von) + " nicht darauf verweisen. Bitte zuerst einen Namen geben.");
        }
        return name;
    }

    private String text(Object wert, AbstractRule regel, EObject objekt) {
        if (regel instanceof EnumRule aufzaehlung) {
            for (EnumLiteralDeclaration literal : EcoreUtil2.eAllOfType(aufzaehlung, EnumLiteralDeclaration.class)) {
                if (literal.getEnumLiteral().getInstance() == wert) {
                    return literal.getLiteral().getValue();
                }
            }
        } else {
            try {
                return werte.toString(wert, regel.getName());
            } catch (ValueConverterException e) {
                throw new Aenderungsfehler(e.getMessage(), e);
            }
        }
        throw new Aenderungsfehler("'" + wert + "' hat in " + Benennung.von(objekt) + " keine Schreibweise.");
    }

    private static Aenderungsfehler fehlt(EObject objekt, String merkmal) {
        return new Aenderungsfehler(Benennung.von(objekt) + " lässt sich nicht ohne '" + merkmal
                + "' schreiben: es fehlt eine Angabe, " + "ohne die es nicht geht.");
    }
}
