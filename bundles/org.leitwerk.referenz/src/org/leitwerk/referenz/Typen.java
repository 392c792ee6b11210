package org.leitwerk.referenz;

import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** Types and cardinalities in the words of the pages. */
final class Typen {

    /** The user interface shows the values of enumerations, never their names, so only these have labels there. */
    private static final Map<String, String> UMLAUTE = Map.of(
            "Staerke", "Stärke",
            "Prioritaet", "Priorität",
            "Polaritaet", "Polarität",
            "Formalitaet", "Formalität",
            "Anstoss", "Anstoß",
            "Aenderungsrichtung", "Änderungsrichtung",
            "Massnahmenart", "Maßnahmenart",
            "Massnahmentyp", "Maßnahmentyp",
            "Massnahmenstatus", "Maßnahmenstatus",
            "Foerderstatus", "Förderstatus");

    private Typen() {}

    /** The type of a feature; references to other elements with an arrow, parts without. */
    static String von(EStructuralFeature merkmal) {
        EClassifier typ = merkmal.getEType();
        if (typ instanceof EEnum werte) {
            return Markdown.sprung(name(werte));
        }
        if (typ instanceof EClass klasse) {
            return (((EReference) merkmal).isContainment() ? "" : "→ ") + verweis(klasse);
        }
        return switch (typ.getName()) {
            case "EString" -> "Wort";
            case "EBoolean" -> "ja oder nichts";
            default -> typ.getName();
        };
    }

    /** A link to the section of a class. */
    static String verweis(EClass klasse) {
        return "[" + Beschriftung.klasse(klasse) + "](#" + Markdown.anker(ueberschrift(klasse)) + ")";
    }

    /** The heading of a class: what users call it, and its identifier where that differs. */
    static String ueberschrift(EClass klasse) {
        String name = Beschriftung.klasse(klasse);
        return name.equals(klasse.getName()) ? name : name + " (" + klasse.getName() + ")";
    }

    /** The name of an enumeration with its umlauts. */
    static String name(EEnum typ) {
        return UMLAUTE.getOrDefault(typ.getName(), typ.getName());
    }

    /** How many values a feature takes. */
    static String anzahl(EStructuralFeature merkmal) {
        return merkmal.isMany() ? "beliebig viele" : merkmal.isRequired() ? "genau einer" : "höchstens einer";
    }

    /** The words of an enumeration without the one that means "not stated". */
    static String werte(EEnum typ) {
        return typ.getELiterals().stream()
                .filter(w -> !w.getName().equals("OFFEN"))
                .map(Typen::wert)
                .collect(Collectors.joining(", "));
    }

    private static String wert(EEnumLiteral wert) {
        String anzeige = Beschriftung.wert(wert);
        return Markdown.code(wert.getLiteral())
                + (anzeige.equalsIgnoreCase(wert.getLiteral()) ? "" : " (" + anzeige + ")");
    }
}
