package org.leitwerk.dsl.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TypeRef;
import org.leitwerk.dsl.LeitwerkStandaloneSetup;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungFactory;

/**
 * Makes random plans of the whole metamodel by walking through the grammar: every class, attribute and reference that
 * can be written occurs, in every combination that can be written. Driven by the grammar alone, so it grows with the
 * language. The same seed gives the same plan.
 */
public final class Zufallsmodell {

    private static final int MAX_TIEFE = 5;
    private static final String[] NAMEN = {
        "ziel", "bis", "Förderung", "P11_06_", "Straße", "von", "maßnahme", "Z", "Quartal", "_a", "über"
    };

    private record Offen(EObject objekt, EReference verweis) {}

    private final Random zufall;
    private final Zufallswerte werte;
    private final Grammar grammatik;
    private final Map<AbstractElement, Integer> kosten = new HashMap<>();
    private final List<Offen> offene = new ArrayList<>();
    private final List<Planelement> benannte = new ArrayList<>();
    private final Set<String> namen = new HashSet<>();
    private int tiefe;

    /** Plans from a seed. */
    public Zufallsmodell(long saat) {
        this.zufall =
                new Random(saat * 6364136223846793005L + 1442695040888963407L); // near seeds would give near plans
        this.werte = new Zufallswerte(zufall);
        this.grammatik = LeitwerkStandaloneSetup.injektor()
                .getInstance(IGrammarAccess.class)
                .getGrammar();
    }

    /** A file with some elements of random classes, all references inside the file. */
    public Plandatei datei(int elemente) {
        List<RuleCall> klassen = elementregeln();
        List<EClass> auswahl = new ArrayList<>();
        for (int i = 0; i < elemente; i++) {
            auswahl.add(typ(klassen.get(zufall.nextInt(klassen.size()))));
        }
        return datei(auswahl);
    }

    /** A file with one element of each of some classes. */
    public Plandatei datei(Collection<EClass> klassen) {
        Plandatei datei = SteuerungFactory.eINSTANCE.createPlandatei();
        for (EClass klasse : klassen) {
            datei.getElemente().add(element(klasse));
        }
        while (!offene.isEmpty()) {
            Offen offen = offene.remove(offene.size() - 1);
            fuege(offen.objekt(), offen.verweis(), ziel(datei, offen.verweis().getEReferenceType()));
        }
        return datei;
    }

    /** The classes with which an element of a file may begin. */
    public List<EClass> klassen() {
        return elementregeln().stream().map(Zufallsmodell::typ).toList();
    }

    private List<RuleCall> elementregeln() {
        ParserRule regel = (ParserRule) GrammarUtil.findRuleForName(grammatik, "Planelement");
        return ((Alternatives) regel.getAlternatives())
                .getElements().stream().map(RuleCall.class::cast).toList();
    }

    private static EClass typ(RuleCall aufruf) {
        return (EClass) aufruf.getRule().getType().getClassifier();
    }

    private Planelement element(EClass klasse) {
        RuleCall regel = elementregeln().stream()
                .filter(aufruf -> typ(aufruf) == klasse)
                .findFirst()
                .orElseThrow();
        return (Planelement) erzeuge((ParserRule) regel.getRule());
    }

    private Planelement ziel(Plandatei datei, EClass klasse) {
        List<Planelement> passende =
                benannte.stream().filter(klasse::isInstance).toList();
        if (!passende.isEmpty()) {
            return passende.get(zufall.nextInt(passende.size()));
        }
        EClass konkret =
                klassen().stream().filter(klasse::isSuperTypeOf).findFirst().orElseThrow();
        Planelement neues = (Planelement) EcoreUtil.create(konkret);
        benenne(neues);
        datei.getElemente().add(neues);
        return neues;
    }

    private void benenne(Planelement element) {
        String name = NAMEN[zufall.nextInt(NAMEN.length)];
        while (!namen.add(name)) {
            name = NAMEN[zufall.nextInt(NAMEN.length)] + zufall.nextInt(100000);
        }
        element.setName(name);
        benannte.add(element);
    }

    private EObject erzeuge(ParserRule regel) {
        tiefe++;
        EObject[] objekt = new EObject[1];
        gehe(regel.getAlternatives(), regel, objekt);
        tiefe--;
        return objekt[0] != null
                ? objekt[0]
                : EcoreUtil.create((EClass) regel.getType().getClassifier());
    }

    private void gehe(AbstractElement stelle, ParserRule regel, EObject[] objekt) {
        for (int n = anzahl(stelle); n > 0; n--) {
            einmal(stelle, regel, objekt);
        }
    }

    private int anzahl(AbstractElement stelle) {
        boolean genug = tiefe > MAX_TIEFE;
        String kardinalitaet = stelle.getCardinality() == null ? "" : stelle.getCardinality();
        return switch (kardinalitaet) {
            case "?" -> genug ? 0 : zufall.nextInt(2);
            case "*" -> genug ? 0 : zufall.nextInt(tiefe < 3 ? 12 : 4);
            case "+" -> genug ? 1 : 1 + zufall.nextInt(3);
            default -> 1;
        };
    }

    private void einmal(AbstractElement stelle, ParserRule regel, EObject[] objekt) {
        if (stelle instanceof Group gruppe) {
            gruppe.getElements().forEach(teil -> gehe(teil, regel, objekt));
        } else if (stelle instanceof Alternatives alternativen) {
            gehe(wahl(alternativen), regel, objekt);
        } else if (stelle instanceof Action aktion) {
            fuehreAus(aktion, objekt);
        } else if (stelle instanceof Assignment zuweisung) {
            weise(zuweisung, da(regel.getType(), objekt));
        } else if (stelle instanceof RuleCall aufruf && aufruf.getRule() instanceof ParserRule andere) {
            if (andere.isFragment()) {
                da(regel.getType(), objekt);
                gehe(andere.getAlternatives(), regel, objekt);
            } else {
                objekt[0] = erzeuge(andere);
            }
        }
    }

    private static EObject da(TypeRef typ, EObject[] objekt) {
        if (objekt[0] == null) {
            objekt[0] = EcoreUtil.create((EClass) typ.getClassifier());
        }
        return objekt[0];
    }

    private static void fuehreAus(Action aktion, EObject[] objekt) {
        EObject neu = EcoreUtil.create((EClass) aktion.getType().getClassifier());
        if (aktion.getFeature() != null) {
            fuege(neu, neu.eClass().getEStructuralFeature(aktion.getFeature()), objekt[0]);
        }
        objekt[0] = neu;
    }

    private void weise(Assignment zuweisung, EObject objekt) {
        EStructuralFeature merkmal = objekt.eClass().getEStructuralFeature(zuweisung.getFeature());
        AbstractElement wert = zuweisung.getTerminal();
        if (wert instanceof CrossReference) {
            if (merkmal.isMany() || offene.stream().noneMatch(o -> o.objekt() == objekt && o.verweis() == merkmal)) {
                offene.add(new Offen(objekt, (EReference) merkmal));
            }
        } else if (merkmal instanceof EReference) {
            if (merkmal.isMany() || objekt.eGet(merkmal) == null) {
                fuege(objekt, merkmal, erzeuge((ParserRule) ((RuleCall) einfach(wert)).getRule()));
            }
        } else if (objekt instanceof Planelement element && merkmal.getName().equals("name")) {
            benenne(element);
        } else {
            boolean istName = wert instanceof RuleCall aufruf
                    && aufruf.getRule().getName().equals("Name");
            fuege(objekt, merkmal, istName ? "k" + zufall.nextInt(1000) : werte.von((EDataType) merkmal.getEType()));
        }
    }

    private AbstractElement einfach(AbstractElement wert) {
        return wert instanceof Alternatives alternativen ? wahl(alternativen) : wert;
    }

    @SuppressWarnings("unchecked")
    private static void fuege(EObject objekt, EStructuralFeature merkmal, Object wert) {
        if (merkmal.isMany()) {
            List<Object> liste = (List<Object>) objekt.eGet(merkmal);
            if (!merkmal.isUnique() || !liste.contains(wert)) {
                liste.add(wert);
            }
        } else {
            objekt.eSet(merkmal, wert);
        }
    }

    /** Any alternative; deep down the one that ends soonest. */
    private AbstractElement wahl(Alternatives alternativen) {
        List<AbstractElement> teile = alternativen.getElements();
        if (tiefe <= MAX_TIEFE) {
            return teile.get(zufall.nextInt(teile.size()));
        }
        int kleinste = teile.stream().mapToInt(teil -> kosten(teil, 0)).min().orElseThrow();
        List<AbstractElement> billige =
                teile.stream().filter(teil -> kosten(teil, 0) == kleinste).toList();
        return billige.get(zufall.nextInt(billige.size()));
    }

    /** How many rules must be entered at least. */
    private int kosten(AbstractElement stelle, int schon) {
        Integer bekannt = kosten.get(stelle);
        if (bekannt != null || schon > 12) {
            return bekannt != null ? bekannt : 100;
        }
        int ergebnis = 0;
        if (GrammarUtil.isOptionalCardinality(stelle)) {
            ergebnis = 0;
        } else if (stelle instanceof Alternatives alternativen) {
            ergebnis = alternativen.getElements().stream()
                    .mapToInt(teil -> kosten(teil, schon))
                    .min()
                    .orElse(0);
        } else if (stelle instanceof Group gruppe) {
            ergebnis = gruppe.getElements().stream()
                    .mapToInt(teil -> kosten(teil, schon))
                    .max()
                    .orElse(0);
        } else if (stelle instanceof Assignment zuweisung) {
            ergebnis = kosten(zuweisung.getTerminal(), schon);
        } else if (stelle instanceof RuleCall aufruf
                && aufruf.getRule() instanceof ParserRule regel
                && !GrammarUtil.isDatatypeRule(regel)) {
            ergebnis = 1 + kosten(regel.getAlternatives(), schon + 1);
        }
        if (schon == 0) {
            kosten.put(stelle, ergebnis);
        }
        return ergebnis;
    }
}
