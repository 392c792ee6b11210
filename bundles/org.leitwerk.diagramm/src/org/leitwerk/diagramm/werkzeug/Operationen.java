package org.leitwerk.diagramm.werkzeug;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** Makes operations from their descriptions. */
final class Operationen {

    private static final Map<String, Function<EObject, Operation>> NACH_KLASSE = Map.ofEntries(
            Map.entry("ChangeContext", Kontextwechsel::new),
            Map.entry("CreateInstance", Instanzanlage::new),
            Map.entry("SetValue", Wertsetzung::new),
            Map.entry("SetObject", Objektsetzung::new),
            Map.entry("Unset", Wertleerung::new),
            Map.entry("MoveElement", Elementumzug::new),
            Map.entry("RemoveElement", Elemententfernung::new),
            Map.entry("For", Schleife::new),
            Map.entry("If", Bedingung::new),
            Map.entry("Switch", Fallunterscheidung::new),
            Map.entry("Let", Festlegung::new),
            Map.entry("CreateView", Sichtanlage::new),
            Map.entry("CreateEdgeView", Kantensichtanlage::new),
            Map.entry("DeleteView", Sichtentfernung::new),
            Map.entry("Navigation", Diagrammwechsel::new));

    private Operationen() {}

    /** The operation of a description; one that does nothing for null and for kinds that are not carried out here. */
    static Operation von(EObject beschreibung) {
        Function<EObject, Operation> bau = beschreibung == null
                ? null
                : NACH_KLASSE.get(beschreibung.eClass().getName());
        if (bau != null) {
            return bau.apply(beschreibung);
        }
        return (lauf, umgebung) -> {
            if (beschreibung != null) {
                lauf.vermerke("Die Operation „" + beschreibung.eClass().getName() + "“ wird nicht ausgeführt.");
            }
        };
    }

    /** The operations inside a description. */
    static List<Operation> innere(EObject beschreibung) {
        List<Operation> innere = new ArrayList<>();
        for (EObject kind : Merkmale.alle(beschreibung, "subModelOperations")) {
            innere.add(von(kind));
        }
        return List.copyOf(innere);
    }

    /** An expression of a description. */
    static Ausdruck ausdruck(EObject beschreibung, String merkmal) {
        return Ausdruck.von(Merkmale.text(beschreibung, merkmal));
    }
}
