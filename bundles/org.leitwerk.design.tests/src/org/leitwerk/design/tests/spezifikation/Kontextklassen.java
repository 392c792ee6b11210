package org.leitwerk.design.tests.spezifikation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/** On elements of which classes an expression is evaluated, as far as the specification says. */
final class Kontextklassen {

    private final Pruefumfeld umfeld;

    Kontextklassen(Pruefumfeld umfeld) {
        this.umfeld = umfeld;
    }

    /**
     * The classes of the element a mapping's or style's expression is evaluated on.
     *
     * @return empty if it cannot be said
     */
    List<EClass> von(EObject objekt, String merkmal) {
        EObject operation = Pruefumfeld.innerhalb(objekt, "ModelOperation");
        if (operation != null || Merkmale.ist(objekt, "SwitchChild")) {
            return inOperation(operation == null ? objekt : operation);
        }
        EObject regel = Pruefumfeld.innerhalb(objekt, "SemanticValidationRule");
        if (regel != null) {
            return klasse(regel, "targetClass");
        }
        if (Merkmale.ist(objekt, "MappingFilter")) {
            return klassen(Merkmale.alle(objekt, "mappings"));
        }
        if (Merkmale.ist(objekt, "DiagramDescription")) {
            return klasse(objekt, "domainClass");
        }
        EObject abbildung = Pruefumfeld.innerhalb(objekt, "DiagramElementMapping");
        if (abbildung == null) {
            return List.of();
        }
        if (abbildung == objekt && merkmal.equals("semanticCandidatesExpression")) {
            EObject behaelter = Merkmale.ist(abbildung, "EdgeMapping")
                    ? null
                    : Pruefumfeld.innerhalb(abbildung.eContainer(), "AbstractNodeMapping");
            return behaelter == null
                    ? klasse(Pruefumfeld.innerhalb(abbildung, "DiagramDescription"), "domainClass")
                    : klasse(behaelter, "domainClass");
        }
        return klassen(List.of(abbildung));
    }

    private List<EClass> klassen(List<EObject> abbildungen) {
        List<EClass> ergebnis = new ArrayList<>();
        for (EObject abbildung : abbildungen) {
            boolean beziehung = Merkmale.ist(abbildung, "EdgeMapping") && !Merkmale.wahr(abbildung, "useDomainElement");
            if (beziehung) {
                ergebnis.addAll(klassen(Merkmale.alle(abbildung, "sourceMapping")));
            } else {
                ergebnis.addAll(klasse(abbildung, "domainClass"));
            }
        }
        return ergebnis;
    }

    /** Inside an operation only what was just created is known. */
    private List<EClass> inOperation(EObject operation) {
        EObject oben = operation.eContainer();
        return oben != null && Merkmale.ist(oben, "CreateInstance") ? klasse(oben, "typeName") : List.of();
    }

    private List<EClass> klasse(EObject objekt, String merkmal) {
        Optional<EClass> klasse = umfeld.klasse(Merkmale.text(objekt, merkmal));
        return klasse.map(List::of).orElse(List.of());
    }
}
