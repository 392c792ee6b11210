package org.leitwerk.design.tests.spezifikation;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/**
 * Tools that work: variables are named, tools a mapping must point to are pointed to, drops from outside have a
 * precondition, double clicks hang at the mappings they name.
 */
final class Werkzeuge implements Pruefer {

    private static final Map<String, String> VERWEISE = Map.of(
            "DeleteElementDescription", "deletionDescription",
            "DirectEditLabel", "labelDirectEdit",
            "DoubleClickDescription", "doubleClickDescription",
            "ReconnectEdgeDescription", "reconnections",
            "ContainerDropDescription", "dropDescriptions");

    @Override
    public void pruefe(Pruefumfeld umfeld) {
        for (EObject werkzeug : umfeld.mit("AbstractToolDescription")) {
            werkzeug.eContents().stream()
                    .filter(teil -> teil.eClass().getEStructuralFeature("name") != null)
                    .filter(teil -> !Merkmale.ist(teil, "ToolEntry"))
                    .filter(teil -> Merkmale.text(teil, "name").isBlank())
                    .forEach(teil -> umfeld.melde(
                            werkzeug, "Variable ohne Namen: " + teil.eClass().getName()));
            String verweis = VERWEISE.get(werkzeug.eClass().getName());
            if (verweis != null && !benutzt(umfeld, verweis, werkzeug)) {
                umfeld.melde(werkzeug, "Kein Element des Diagramms benutzt dieses Werkzeug (" + verweis + ").");
            }
            if (Merkmale.ist(werkzeug, "ContainerDropDescription")
                    && !"DIAGRAM".equals(Merkmale.text(werkzeug, "dragSource"))
                    && Merkmale.text(werkzeug, "precondition").isBlank()) {
                umfeld.melde(werkzeug, "Ablegen von außen braucht eine Vorbedingung.");
            }
            if (Merkmale.ist(werkzeug, "DoubleClickDescription")) {
                doppelklick(umfeld, werkzeug);
            }
        }
    }

    private static void doppelklick(Pruefumfeld umfeld, EObject werkzeug) {
        for (EObject abbildung : Merkmale.alle(werkzeug, "mappings")) {
            if (Merkmale.eins(abbildung, "doubleClickDescription") != werkzeug) {
                umfeld.melde(
                        werkzeug,
                        "Die Abbildung " + Merkmale.text(abbildung, "name") + " zeigt nicht auf diesen Doppelklick.");
            }
        }
    }

    private static boolean benutzt(Pruefumfeld umfeld, String verweis, EObject werkzeug) {
        Predicate<EObject> zeigt = objekt -> Merkmale.wert(objekt, verweis) == werkzeug
                || Merkmale.wert(objekt, verweis) instanceof List<?> liste && liste.contains(werkzeug);
        return umfeld.alle().stream().anyMatch(zeigt);
    }
}
