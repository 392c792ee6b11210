package org.leitwerk.diagramm.spezifikation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;

/** Which facade stands before which description class. */
final class Fassaden {

    private static final Map<String, BiFunction<Spezifikation, EObject, Beschreibung>> NACH_KLASSE = new HashMap<>();

    static {
        NACH_KLASSE.put("Viewpoint", Gesichtspunkt::new);
        NACH_KLASSE.put("DiagramDescription", Diagrammart::new);
        NACH_KLASSE.put("Layer", Ebene::new);
        NACH_KLASSE.put("AdditionalLayer", Ebene::new);
        NACH_KLASSE.put("NodeMapping", Knotenabbildung::new);
        NACH_KLASSE.put("NodeMappingImport", Knotenabbildung::new);
        NACH_KLASSE.put("ContainerMapping", Behaelterabbildung::new);
        NACH_KLASSE.put("ContainerMappingImport", Behaelterabbildung::new);
        NACH_KLASSE.put("EdgeMapping", Kantenabbildung::new);
        NACH_KLASSE.put("EdgeMappingImport", Kantenabbildung::new);
        NACH_KLASSE.put("CompositeFilterDescription", Filterbeschreibung::new);
        NACH_KLASSE.put("SemanticValidationRule", Regelbeschreibung::new);
        NACH_KLASSE.put("ViewValidationRule", Regelbeschreibung::new);
        NACH_KLASSE.put("ToolSection", Werkzeugabschnitt::new);
        NACH_KLASSE.put(
                "CompositeLayout",
                (spez, objekt) -> new Anordnungsvorgabe(spez, objekt, Anordnungsvorgabe.Art.RICHTUNG));
        NACH_KLASSE.put(
                "OrderedTreeLayout", (spez, objekt) -> new Anordnungsvorgabe(spez, objekt, Anordnungsvorgabe.Art.BAUM));
        NACH_KLASSE.put(
                "CustomLayoutConfiguration",
                (spez, objekt) -> new Anordnungsvorgabe(spez, objekt, Anordnungsvorgabe.Art.VERFAHREN));
    }

    private Fassaden() {}

    /** A new facade for a description object, {@code null} if there is none for its class. */
    static Beschreibung neu(Spezifikation spezifikation, EObject objekt) {
        String klasse = objekt.eClass().getName();
        BiFunction<Spezifikation, EObject, Beschreibung> fassade = NACH_KLASSE.get(klasse);
        if (fassade != null) {
            return fassade.apply(spezifikation, objekt);
        }
        Werkzeugart art = Werkzeugart.von(klasse);
        if (art != null) {
            return new Werkzeug(spezifikation, objekt, art);
        }
        boolean stil = Merkmale.ist(objekt, "StyleDescription") || Merkmale.ist(objekt, "BasicLabelStyleDescription");
        return stil ? new Stilbeschreibung(spezifikation, objekt) : null;
    }
}
