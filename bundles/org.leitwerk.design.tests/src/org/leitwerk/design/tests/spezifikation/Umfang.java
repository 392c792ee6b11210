package org.leitwerk.design.tests.spezifikation;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.spezifikation.Merkmale;

/**
 * What Sirius' own check of a specification asks besides: candidates stated (empty means all objects of all files),
 * lists with plain rows, mappings used by edges of the same diagram, a version every Sirius 7 accepts.
 */
final class Umfang implements Pruefer {

    private static final Set<String> NICHTS = Set.of("", "null");

    @Override
    public void pruefe(Pruefumfeld umfeld) {
        for (EObject gruppe : umfeld.mit("Group")) {
            if (!Merkmale.text(gruppe, "version").equals("11.1.1.201610211630")) {
                umfeld.melde(gruppe, "Mit dieser Version lädt nicht jedes Sirius 7 die Datei.");
            }
        }
        for (EObject abbildung : umfeld.mit("DiagramElementMapping")) {
            boolean beziehung = Merkmale.ist(abbildung, "EdgeMapping") && !Merkmale.wahr(abbildung, "useDomainElement");
            if (!beziehung && NICHTS.contains(Merkmale.text(abbildung, "semanticCandidatesExpression"))) {
                umfeld.melde(abbildung, "Kandidaten fehlen: leer heißt alle Objekte aller Dateien.");
            }
            EObject loeschen = Merkmale.eins(abbildung, "deletionDescription");
            if (Merkmale.text(abbildung, "domainClass").startsWith("ecore::")
                    && !Merkmale.text(loeschen, "precondition").equals("false")) {
                umfeld.melde(abbildung, "Ohne Löschwerkzeug, das es verbietet, ließe sich das Metamodell löschen.");
            }
            if (Merkmale.ist(abbildung, "EdgeMapping")) {
                kante(umfeld, abbildung);
            }
            if (Merkmale.text(abbildung, "childrenPresentation").equals("List")
                    && !Merkmale.alle(abbildung, "subContainerMappings").isEmpty()) {
                umfeld.melde(abbildung, "Eine Liste enthält keine Behälter.");
            }
        }
    }

    private static void kante(Pruefumfeld umfeld, EObject kante) {
        EObject diagramm = Pruefumfeld.innerhalb(kante, "DiagramDescription");
        if (Merkmale.wahr(kante, "useDomainElement")
                && Merkmale.text(kante, "sourceFinderExpression").isBlank()) {
            umfeld.melde(kante, "Eine Elementkante braucht sourceFinderExpression.");
        }
        for (String ende : List.of("sourceMapping", "targetMapping")) {
            for (EObject abbildung : Merkmale.alle(kante, ende)) {
                EObject liste = Pruefumfeld.innerhalb(abbildung.eContainer(), "ContainerMapping");
                boolean zeile = liste != null
                        && Merkmale.text(liste, "childrenPresentation").equals("List")
                        && abbildung.eContainingFeature().getName().startsWith("sub");
                if (Pruefumfeld.innerhalb(abbildung, "DiagramDescription") != diagramm) {
                    umfeld.melde(kante, "Ein Ende der Kante gehört zu einem anderen Diagramm.");
                } else if (zeile) {
                    umfeld.melde(kante, "Ein Listenelement kann kein Kantenende sein.");
                }
            }
        }
    }
}
