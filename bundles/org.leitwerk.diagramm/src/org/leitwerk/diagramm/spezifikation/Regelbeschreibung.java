package org.leitwerk.diagramm.spezifikation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** A validation rule: checks on elements or on views, a message and fixes. */
public final class Regelbeschreibung extends Beschreibung {

    Regelbeschreibung(Spezifikation spezifikation, EObject objekt) {
        super(spezifikation, objekt);
    }

    /** The rules of a validation set, own and reused ones; none if the set is {@code null}. */
    static List<Regelbeschreibung> aus(Spezifikation spezifikation, EObject satz) {
        List<Regelbeschreibung> ergebnis =
                new ArrayList<>(spezifikation.fassaden(Merkmale.alle(satz, "ownedRules"), Regelbeschreibung.class));
        ergebnis.addAll(spezifikation.fassaden(Merkmale.alle(satz, "reusedRules"), Regelbeschreibung.class));
        return ergebnis;
    }

    /** How much a violation weighs, in the order of Sirius. */
    public enum Stufe {
        /** Worth knowing. */
        INFO,
        /** Should be looked at. */
        WARNING,
        /** Must be mended. */
        ERROR
    }

    /** How much a violation weighs. */
    public Stufe stufe() {
        return Stufe.valueOf(text("level"));
    }

    /** Whether the rule looks at views and not at elements. */
    public boolean anSichten() {
        return Merkmale.ist(beschreibung(), "ViewValidationRule");
    }

    /** Name of the class of elements the rule looks at; empty for a rule on views. */
    public String zielklasse() {
        return text("targetClass");
    }

    /** The mappings whose views a rule on views looks at. */
    public List<Abbildung> abbildungen() {
        return alle("targets", Abbildung.class);
    }

    /** Expression for the message. */
    public String meldung() {
        return text("message");
    }

    /** The checks in their order; each is an expression that is true where all is well. */
    public List<String> pruefungen() {
        List<String> ergebnis = new ArrayList<>();
        for (EObject pruefung : Merkmale.alle(beschreibung(), "audits")) {
            ergebnis.add(Merkmale.text(pruefung, "auditExpression"));
        }
        return ergebnis;
    }

    /** The fixes in their order. */
    public List<Behebung> behebungen() {
        List<Behebung> ergebnis = new ArrayList<>();
        for (EObject behebung : Merkmale.alle(beschreibung(), "fixes")) {
            ergebnis.add(new Behebung(
                    Merkmale.text(behebung, "name"),
                    Merkmale.eins(Merkmale.eins(behebung, "initialOperation"), "firstModelOperations")));
        }
        return ergebnis;
    }

    /**
     * A fix of a rule.
     *
     * @param name what it does, shown to people
     * @param operation the model operation, {@code null} in a broken specification
     */
    public record Behebung(String name, EObject operation) {}
}
