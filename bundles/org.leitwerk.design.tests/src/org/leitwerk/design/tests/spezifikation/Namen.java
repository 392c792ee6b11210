package org.leitwerk.design.tests.spezifikation;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** Names are there and unique: of diagrams, layers, filters, rules, mappings and tools within their diagram. */
final class Namen implements Pruefer {

    @Override
    public void pruefe(Pruefumfeld umfeld) {
        Map<String, EObject> bekannt = new HashMap<>();
        for (EObject objekt : umfeld.alle()) {
            String art = art(objekt);
            if (art.isEmpty()) {
                continue;
            }
            String name = Merkmale.text(objekt, "name");
            EObject diagramm = Pruefumfeld.innerhalb(objekt.eContainer(), "DiagramDescription");
            String raum = diagramm == null ? "" : Merkmale.text(diagramm, "name");
            if (name.isBlank()) {
                umfeld.melde(objekt, "Name fehlt.");
            } else if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
                umfeld.melde(objekt, "Name mit anderen Zeichen als Buchstaben, Ziffern und _: " + name);
            } else if (bekannt.putIfAbsent(raum + "/" + art + "/" + name, objekt) != null) {
                umfeld.melde(objekt, "Name doppelt: " + name);
            }
            if (!art.equals("Farbe")
                    && !art.equals("Palette")
                    && Merkmale.text(objekt, "label").isBlank()) {
                umfeld.melde(objekt, "Deutsche Beschriftung (label) fehlt: " + name);
            }
        }
    }

    private static String art(EObject objekt) {
        if (Merkmale.ist(objekt, "DiagramElementMapping")) {
            return "Abbildung";
        } else if (Merkmale.ist(objekt, "AbstractToolDescription")) {
            return "Werkzeug";
        }
        return switch (objekt.eClass().getName()) {
            case "DiagramDescription" -> "Diagramm";
            case "Layer", "AdditionalLayer" -> "Ebene";
            case "CompositeFilterDescription" -> "Filter";
            case "SemanticValidationRule", "ViewValidationRule" -> "Regel";
            case "ToolSection" -> "Abschnitt";
            case "UserFixedColor" -> "Farbe";
            case "UserColorsPalette" -> "Palette";
            default -> "";
        };
    }
}
