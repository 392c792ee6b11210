package org.leitwerk.design.tests.spezifikation;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/**
 * Expressions: only constants, {@code feature:}, {@code var:} and {@code service:}; features, variables and services
 * exist; a service takes the element it is called on.
 */
final class Ausdruecke implements Pruefer {

    private static final Pattern DIENST =
            Pattern.compile("service:(?:([A-Za-z][A-Za-z0-9]*)\\.)?([A-Za-z][A-Za-z0-9]*)(?:\\(([^()]*)\\))?");
    private static final Set<String> EIGENE_MERKMALE = Set.of(
            "eContainer",
            "eContents",
            "eAllContents",
            "eClass",
            "eCrossReferences",
            "target",
            "targetNode",
            "sourceNode",
            "semanticElements",
            "name");

    @Override
    public void pruefe(Pruefumfeld umfeld) {
        Kontextklassen kontext = new Kontextklassen(umfeld);
        for (EObject objekt : umfeld.alle()) {
            for (EAttribute attribut : Pruefumfeld.attribute(objekt, "InterpretedExpression")) {
                pruefe(umfeld, objekt, String.valueOf(objekt.eGet(attribut)), kontext.von(objekt, attribut.getName()));
            }
            if (Merkmale.ist(objekt, "StringLayoutOption")) {
                pruefe(umfeld, objekt, Merkmale.text(objekt, "value"), List.of());
            }
        }
    }

    private static void pruefe(Pruefumfeld umfeld, EObject objekt, String ausdruck, List<EClass> klassen) {
        if (ausdruck.startsWith("feature:")) {
            merkmal(umfeld, objekt, ausdruck.substring("feature:".length()), klassen);
        } else if (ausdruck.startsWith("var:")) {
            variable(umfeld, objekt, ausdruck.substring("var:".length()));
        } else if (ausdruck.startsWith("service:")) {
            dienst(umfeld, objekt, ausdruck, klassen);
        } else if (ausdruck.matches("[a-z]+:.*") || ausdruck.startsWith("[")) {
            umfeld.melde(objekt, "Diese Sprache ist hier nicht erlaubt: " + ausdruck);
        }
    }

    private static void merkmal(Pruefumfeld umfeld, EObject objekt, String name, List<EClass> klassen) {
        boolean da = EIGENE_MERKMALE.contains(name)
                || (klassen.isEmpty()
                        ? umfeld.kenntMerkmal(klasse -> klasse.getEStructuralFeature(name) != null)
                        : klassen.stream().allMatch(klasse -> klasse.getEStructuralFeature(name) != null));
        if (!da) {
            umfeld.melde(objekt, "Unbekanntes Merkmal: feature:" + name);
        }
    }

    private static void variable(Pruefumfeld umfeld, EObject objekt, String name) {
        if (!Variablen.an(objekt).contains(name)) {
            umfeld.melde(objekt, "Unbekannte Variable: " + name);
        }
    }

    private static void dienst(Pruefumfeld umfeld, EObject objekt, String ausdruck, List<EClass> klassen) {
        Matcher teile = DIENST.matcher(ausdruck);
        if (!teile.matches()) {
            umfeld.melde(objekt, "So schreibt man keinen Dienst: " + ausdruck);
            return;
        }
        List<String> argumente = teile.group(3) == null || teile.group(3).isBlank()
                ? List.of()
                : Arrays.stream(teile.group(3).split(",")).map(String::strip).toList();
        argumente.forEach(argument -> variable(umfeld, objekt, argument));
        if (teile.group(1) != null) {
            variable(umfeld, objekt, teile.group(1));
        }
        List<Method> methoden = umfeld.dienste(teile.group(2)).stream()
                .filter(methode -> methode.getParameterCount() == argumente.size() + 1)
                .toList();
        if (methoden.isEmpty()) {
            umfeld.melde(objekt, "Unbekannter Dienst mit " + argumente.size() + " Argumenten: " + ausdruck);
        } else if (methoden.stream()
                .noneMatch(methode -> EObject.class.isAssignableFrom(methode.getParameterTypes()[0]))) {
            umfeld.melde(objekt, "Der erste Parameter des Dienstes ist kein EObject: " + ausdruck);
        } else if (teile.group(1) == null) {
            klassen.stream()
                    .filter(klasse -> methoden.stream().noneMatch(methode -> nimmt(methode, klasse)))
                    .forEach(klasse ->
                            umfeld.melde(objekt, "Der Dienst nimmt kein " + klasse.getName() + ": " + ausdruck));
        }
    }

    private static boolean nimmt(Method methode, EClass klasse) {
        return methode.getParameterTypes()[0].isAssignableFrom(klasse.getInstanceClass());
    }
}
