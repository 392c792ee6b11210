package org.leitwerk.diagramm.spezifikation;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Spezifikationsmeldung.Stufe;

/** Reports what is missing and without which a part of a specification cannot work. */
final class Pflichtpruefung {

    private record Pflicht(String merkmal, String folge) {}

    private static final Map<String, List<Pflicht>> PFLICHTEN = Map.ofEntries(
            Map.entry(
                    "DiagramDescription",
                    List.of(
                            new Pflicht("name", "Ohne Namen lässt es sich nicht wählen"),
                            new Pflicht("domainClass", "Ohne Klasse lässt es sich für kein Element anlegen"),
                            new Pflicht("defaultLayer", "Ohne Grundebene zeigt es nichts"))),
            Map.entry("NodeMapping", List.of(new Pflicht("domainClass", "Ohne Klasse entsteht keine Sicht"))),
            Map.entry("ContainerMapping", List.of(new Pflicht("domainClass", "Ohne Klasse entsteht keine Sicht"))),
            Map.entry(
                    "NodeMappingImport",
                    List.of(new Pflicht("importedMapping", "Ohne sie ist die Einfuhr eine leere Abbildung"))),
            Map.entry(
                    "ContainerMappingImport",
                    List.of(new Pflicht("importedMapping", "Ohne sie ist die Einfuhr eine leere Abbildung"))),
            Map.entry("EdgeMappingImport", List.of(new Pflicht("importedMapping", "Ohne sie entsteht keine Kante"))),
            Map.entry(
                    "EdgeMapping",
                    List.of(
                            new Pflicht("sourceMapping", "Ohne sie entsteht keine Kante"),
                            new Pflicht("targetMapping", "Ohne sie entsteht keine Kante"),
                            new Pflicht("targetFinderExpression", "Ohne ihn entsteht keine Kante"))),
            Map.entry("CompositeFilterDescription", List.of(new Pflicht("filters", "So filtert er nichts"))),
            Map.entry("SemanticValidationRule", List.of(new Pflicht("targetClass", "Ohne Klasse prüft sie nichts"))),
            Map.entry("JavaExtension", List.of(new Pflicht("qualifiedClassName", "So bringt sie keine Dienste"))));

    private final Meldungssammler meldungen;

    Pflichtpruefung(Meldungssammler meldungen) {
        this.meldungen = meldungen;
    }

    void pruefe(EObject gruppe) {
        if (Merkmale.alle(gruppe, "ownedViewpoints").isEmpty()) {
            meldungen.melde(Stufe.FEHLER, gruppe, "Die Datei enthält keinen Gesichtspunkt (ownedViewpoints).");
        }
        for (Iterator<EObject> alle = gruppe.eAllContents(); alle.hasNext(); ) {
            EObject objekt = alle.next();
            for (Pflicht pflicht : PFLICHTEN.getOrDefault(objekt.eClass().getName(), List.of())) {
                if (fehlt(Merkmale.wert(objekt, pflicht.merkmal()))) {
                    meldungen.melde(
                            Stufe.FEHLER,
                            objekt,
                            "Die Angabe „" + pflicht.merkmal() + "“ fehlt an „"
                                    + objekt.eClass().getName() + "“. " + pflicht.folge() + ".");
                }
            }
        }
    }

    private static boolean fehlt(Object wert) {
        return wert == null
                || wert instanceof String text && text.isBlank()
                || wert instanceof List<?> liste && liste.isEmpty();
    }
}
