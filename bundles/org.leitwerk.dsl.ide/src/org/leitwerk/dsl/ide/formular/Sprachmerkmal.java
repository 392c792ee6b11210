package org.leitwerk.dsl.ide.formular;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ParserRule;
import org.leitwerk.steuerung.SteuerungPackage;

/**
 * How the language writes a feature of a class.
 *
 * @param merkmal the feature
 * @param regel name of the rule of one value, such as {@code Geld} or {@code Name}; empty for a flag
 * @param teilregel the rule of a part, null for values and references
 * @param pflicht whether the language cannot do without it
 */
record Sprachmerkmal(EStructuralFeature merkmal, String regel, ParserRule teilregel, boolean pflicht) {

    /** Whether the values are elements with a block of their own. */
    boolean istElement() {
        return istTeil()
                && SteuerungPackage.Literals.PLANELEMENT.isSuperTypeOf(((EReference) merkmal).getEReferenceType());
    }

    /** Whether the values are contained. */
    boolean istTeil() {
        return merkmal instanceof EReference verweis && verweis.isContainment();
    }

    /** Whether the values are other elements, named. */
    boolean istVerweis() {
        return merkmal instanceof EReference verweis && !verweis.isContainment();
    }

    /** Whether there may be several values. */
    boolean istListe() {
        return merkmal.isMany();
    }

    /** Whether the values are texts in quotation marks. */
    boolean istText() {
        return regel.equals("STRING") || regel.equals("Langtext");
    }

    /** Whether the values are words of an enumeration. */
    boolean istWort() {
        return merkmal.getEType() instanceof EEnum;
    }

    /** What a field of this feature holds. */
    Feldart art() {
        if (istTeil()) {
            return Feldart.TEILE;
        } else if (istVerweis()) {
            return istListe() ? Feldart.VERWEISE : Feldart.VERWEIS;
        } else if (istListe()) {
            return Feldart.LISTE;
        } else if (istWort()) {
            return Feldart.AUSWAHL;
        }
        return switch (regel) {
            case "" -> Feldart.JA_NEIN;
            case "Langtext" -> Feldart.LANGTEXT;
            case "Ganzzahl", "INT", "Jahr" -> Feldart.GANZZAHL;
            case "Zahl", "Prozent" -> Feldart.ZAHL;
            case "Geld" -> Feldart.GELD;
            case "Datum" -> Feldart.DATUM;
            case "Zeitangabe" -> Feldart.ZEITANGABE;
            case "Frist" -> Feldart.FRIST;
            case "Rhythmus" -> Feldart.RHYTHMUS;
            case "Altersspanne" -> Feldart.ALTERSSPANNE;
            case "Normzitat" -> Feldart.NORM;
            case "Einheit" -> Feldart.EINHEIT;
            case "Regelkennung" -> Feldart.AUSWAHL;
            default -> Feldart.KURZTEXT;
        };
    }
}
