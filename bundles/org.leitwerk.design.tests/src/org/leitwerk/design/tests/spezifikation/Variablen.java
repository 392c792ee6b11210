package org.leitwerk.design.tests.spezifikation;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** The variables an expression may use at its place. */
final class Variablen {

    private static final Set<String> UEBERALL = Set.of("self", "diagram", "viewpoint", "viewPoint");
    private static final Set<String> ABBILDUNG =
            Set.of("view", "containerView", "container", "sourceView", "source", "targetView", "target", "element");
    private static final Set<String> VORBEDINGUNG = Set.of(
            "container",
            "containerView",
            "preSource",
            "preTarget",
            "preSourceView",
            "preTargetView",
            "element",
            "oldContainer",
            "newContainer",
            "newViewContainer",
            "diagram");

    private Variablen() {}

    static Set<String> an(EObject objekt) {
        Set<String> namen = new HashSet<>(UEBERALL);
        EObject werkzeug = Pruefumfeld.innerhalb(objekt, "AbstractToolDescription");
        EObject regel = Pruefumfeld.innerhalb(objekt, "ValidationRule");
        if (werkzeug == null) {
            if (regel == null) {
                namen.addAll(ABBILDUNG);
            }
        } else if (werkzeug == objekt) {
            // A precondition sees fixed names only, not those of the variable elements.
            namen.addAll(VORBEDINGUNG);
            return namen;
        }
        EObject grenze = werkzeug == null ? regel : werkzeug;
        for (EObject ort = objekt; ort != null && ort != grenze; ort = ort.eContainer()) {
            for (String merkmal : new String[] {"variableName", "iteratorName"}) {
                String name = Merkmale.text(ort, merkmal);
                if (!name.isEmpty() && ort != objekt) {
                    namen.add(name);
                }
            }
        }
        if (werkzeug != null) {
            werkzeug.eContents().forEach(teil -> namen.add(Merkmale.text(teil, "name")));
            if (Merkmale.ist(werkzeug, "ReconnectEdgeDescription")) {
                namen.add("otherEnd");
            } else if (Merkmale.ist(werkzeug, "DirectEditLabel")) {
                namen.add("arg0");
                namen.add("0");
            }
        }
        return namen;
    }
}
