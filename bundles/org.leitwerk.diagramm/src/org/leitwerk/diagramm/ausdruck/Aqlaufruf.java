package org.leitwerk.diagramm.ausdruck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Features and calls of {@code aql:} expressions: on one value, on each of a list, on the list itself. */
final class Aqlaufruf {

    private Aqlaufruf() {}

    /** The feature of an element, or those of all elements of a list in one list without levels. */
    static Object merkmal(Object wert, String name) {
        if (wert instanceof Collection<?> viele) {
            List<Object> alle = new ArrayList<>();
            for (Object eines : viele) {
                alle.addAll(Werte.alle(merkmal(eines, name)));
            }
            return alle;
        }
        if (wert instanceof EObject element) {
            EObject traeger = element;
            if (traeger.eClass().getEStructuralFeature(name) == null) {
                throw new Ausdrucksfehler(
                        "Die Klasse „" + traeger.eClass().getName() + "“ hat kein Merkmal „" + name + "“.");
            }
            return traeger.eGet(traeger.eClass().getEStructuralFeature(name));
        }
        throw new Ausdrucksfehler("„" + name + "“ gibt es nur an Modellelementen.");
    }

    /** {@code value.name(…)}: what EMF and the language offer, else a service; on a list for each of its values. */
    static Object anWert(String name, Object wert, Object[] argumente, Umgebung umgebung) {
        if (wert instanceof Collection<?> viele) {
            List<Object> alle = new ArrayList<>();
            for (Object eines : viele) {
                alle.addAll(Werte.alle(anWert(name, eines, argumente, umgebung)));
            }
            return alle;
        }
        if (umgebung.dienste().kennt(name, argumente.length)) {
            return umgebung.dienste().rufeFrei(name, wert, argumente);
        }
        if (wert instanceof EObject element && argumente.length == 0) {
            switch (name) {
                case "eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences":
                    return Merkmal.lies(element, name);
                default:
                    break;
            }
        }
        return eingebaut(name, wert, argumente);
    }

    private static Object eingebaut(String name, Object wert, Object[] argumente) {
        String art = name + '/' + argumente.length;
        return switch (art) {
            case "oclIsKindOf/1" -> istArt(wert, String.valueOf(argumente[0]), false);
            case "oclIsTypeOf/1" -> istArt(wert, String.valueOf(argumente[0]), true);
            case "oclAsType/1" -> wert;
            case "oclIsUndefined/0" -> wert == null;
            case "toString/0" -> Werte.text(wert);
            case "size/0" -> Werte.text(wert).length();
            case "toUpper/0", "toUpperCase/0" -> Werte.text(wert).toUpperCase(java.util.Locale.ROOT);
            case "toLower/0", "toLowerCase/0" -> Werte.text(wert).toLowerCase(java.util.Locale.ROOT);
            case "trim/0" -> Werte.text(wert).trim();
            case "concat/1" -> Werte.text(wert) + Werte.text(argumente[0]);
            case "startsWith/1" -> Werte.text(wert).startsWith(Werte.text(argumente[0]));
            case "endsWith/1" -> Werte.text(wert).endsWith(Werte.text(argumente[0]));
            case "contains/1" -> Werte.text(wert).contains(Werte.text(argumente[0]));
            default -> throw new Ausdrucksfehler("Den Aufruf „" + name + "“ gibt es nicht.");
        };
    }

    private static boolean istArt(Object wert, String klasse, boolean genau) {
        if (!(wert instanceof EObject element)) {
            return false;
        }
        return heisst(element.eClass(), klasse)
                || !genau && element.eClass().getEAllSuperTypes().stream().anyMatch(k -> heisst(k, klasse));
    }

    private static boolean heisst(EClass klasse, String name) {
        return name.equals(klasse.getEPackage().getName() + "::" + klasse.getName());
    }

    /** {@code list->name(…)}: what can be asked of a list; a single value counts as a list of one. */
    static Object anListe(String name, Object wert, Object[] argumente, Umgebung umgebung) {
        List<Object> alle = new ArrayList<>(Werte.alle(wert));
        return switch (name + '/' + argumente.length) {
            case "size/0" -> alle.size();
            case "isEmpty/0" -> alle.isEmpty();
            case "notEmpty/0" -> !alle.isEmpty();
            case "first/0" -> alle.isEmpty() ? null : alle.get(0);
            case "last/0" -> alle.isEmpty() ? null : alle.get(alle.size() - 1);
            case "reverse/0" -> umgedreht(alle);
            case "asSet/0", "asOrderedSet/0" -> new java.util.LinkedHashSet<>(alle);
            case "asSequence/0" -> alle;
            case "includes/1" -> alle.contains(argumente[0]);
            case "excludes/1" -> !alle.contains(argumente[0]);
            case "including/1" -> mit(alle, argumente[0]);
            case "excluding/1" -> alle.stream().filter(o -> o != argumente[0]).toList();
            case "union/1" -> Aqlrechner.rechne("+", alle, () -> argumente[0]);
            case "filter/1" ->
                alle.stream()
                        .filter(o -> istArt(o, String.valueOf(argumente[0]), false))
                        .toList();
            default -> umgebung.dienste().rufeFrei(name, alle, argumente);
        };
    }

    private static List<Object> umgedreht(List<Object> alle) {
        java.util.Collections.reverse(alle);
        return alle;
    }

    private static List<Object> mit(List<Object> alle, Object eines) {
        alle.add(eines);
        return alle;
    }

    /** {@code list->select(x | …)} and its relatives. */
    static Object schleife(String name, Object wert, String variable, Aqlknoten rumpf, Umgebung umgebung) {
        List<Object> treffer = new ArrayList<>();
        List<Object> werte = new ArrayList<>();
        Collection<?> alle = Werte.alle(wert);
        for (Object eines : alle) {
            Object ergebnis = rumpf.wert(umgebung.mit(variable, eines));
            werte.addAll(Werte.alle(ergebnis));
            if (Aqlrechner.wahr(ergebnis)) {
                treffer.add(eines);
            }
        }
        return switch (name) {
            case "select" -> treffer;
            case "reject" -> alle.stream().filter(o -> !treffer.contains(o)).toList();
            case "collect" -> werte;
            case "exists" -> !treffer.isEmpty();
            case "forAll" -> treffer.size() == alle.size();
            case "any" -> treffer.isEmpty() ? null : treffer.get(0);
            case "one" -> treffer.size() == 1;
            default -> throw new Ausdrucksfehler("Den Aufruf „" + name + "“ gibt es nicht.");
        };
    }
}
