package org.leitwerk.diagramm.spezifikation;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Spezifikationsmeldung.Stufe;

/** Reports what a specification may contain but this runtime does not carry out. */
final class Umfangspruefung {

    private static final Map<String, String> KLASSEN = Map.ofEntries(
            Map.entry("GaugeCompositeStyleDescription", "Messanzeigen werden als leere Fläche gezeigt"),
            Map.entry("CustomStyleDescription", "Eigene Stile werden als leere Fläche gezeigt"),
            Map.entry("BracketEdgeStyleDescription", "Klammerkanten werden als einfache Linie gezeigt"),
            Map.entry("VariableFilter", "Filter, die nach Werten fragen, wirken nicht"),
            Map.entry("DecorationDescriptionsSet", "Dekorationen werden nicht gezeigt"),
            Map.entry("DiagramExtensionDescription", "Erweiterungen anderer Gesichtspunkte wirken nicht"),
            Map.entry("DiagramImportDescription", "Eingeführte Diagramme werden nicht angeboten"),
            Map.entry("MetamodelExtensionSetting", "Erweiterungen des Metamodells wirken nicht"),
            Map.entry("RequestDescription", "Werkzeuge der grafischen Oberfläche von Sirius wirken nicht"),
            Map.entry("BehaviorTool", "Werkzeuge für ganze Diagramme wirken nicht"),
            Map.entry("ExternalJavaAction", "Java-Aktionen wirken nicht"),
            Map.entry("ExternalJavaActionCall", "Java-Aktionen wirken nicht"),
            Map.entry("ToolFilterDescription", "Werkzeugfilter wirken nicht"),
            Map.entry("DeleteHook", "Rückfragen vor dem Löschen aus Java wirken nicht"));

    private static final Map<String, String> VERWEISE = Map.of(
            "conflicts", "Angaben zu unverträglichen Gesichtspunkten werden nicht beachtet",
            "reuses", "Angaben zu wiederverwendeten Gesichtspunkten werden nicht beachtet",
            "customizes", "Anpassungen anderer Gesichtspunkte wirken nicht");

    private final Meldungssammler meldungen;

    Umfangspruefung(Meldungssammler meldungen) {
        this.meldungen = meldungen;
    }

    void pruefe(EObject gruppe) {
        String version = Merkmale.text(gruppe, "version");
        if (Versionsvergleich.istNeuer(version)) {
            meldungen.melde(
                    Stufe.HINWEIS,
                    gruppe,
                    "Die Spezifikation ist für eine neuere Fassung von Sirius geschrieben (" + version
                            + "); was neu ist, wird übergangen.");
        }
        for (Iterator<EObject> alle = gruppe.eAllContents(); alle.hasNext(); ) {
            EObject objekt = alle.next();
            String klasse = KLASSEN.get(objekt.eClass().getName());
            if (klasse != null) {
                melde(objekt, klasse + " (" + objekt.eClass().getName() + ").");
            }
            VERWEISE.forEach((merkmal, text) -> {
                if (Merkmale.wert(objekt, merkmal) instanceof List<?> liste && !liste.isEmpty()) {
                    melde(objekt, text + " (" + merkmal + ").");
                }
            });
            if (!Merkmale.text(objekt, "pathExpression").isEmpty()) {
                melde(objekt, "Kanten laufen nicht über andere Knoten (pathExpression).");
            }
            pruefeAusdruecke(objekt);
        }
    }

    private void pruefeAusdruecke(EObject objekt) {
        for (EAttribute attribut : objekt.eClass().getEAllAttributes()) {
            if (!attribut.getEAttributeType().getName().equals("InterpretedExpression") || !objekt.eIsSet(attribut)) {
                continue;
            }
            String text = Merkmale.text(objekt, attribut.getName()).strip();
            if (text.startsWith("[") && text.endsWith("/]")) {
                melde(objekt, "Ausdrücke in Acceleo ([…/]) werden nicht ausgewertet.");
            } else if (text.startsWith("ocl:")) {
                melde(objekt, "Ausdrücke in OCL (ocl:) werden nicht ausgewertet.");
            }
        }
    }

    private void melde(EObject objekt, String text) {
        meldungen.melde(Stufe.HINWEIS, objekt, text);
    }
}
