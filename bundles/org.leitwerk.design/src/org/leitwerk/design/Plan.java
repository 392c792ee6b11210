package org.leitwerk.design;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;

/**
 * The plan an element belongs to: all plan files of its resource set in the order of their addresses. Other resources of
 * a session (diagrams, other models) do not count.
 */
final class Plan {

    private Plan() {}

    /** The files of the plan; the element's own root if it stands in no resource. */
    static List<Plandatei> dateien(EObject element) {
        Resource eigene = element.eResource();
        if (eigene == null) {
            return wurzel(element).stream().toList();
        }
        if (eigene.getResourceSet() == null) {
            return dateien(eigene).toList();
        }
        return eigene.getResourceSet().getResources().stream()
                .sorted(Comparator.comparing(datei -> String.valueOf(datei.getURI())))
                .flatMap(Plan::dateien)
                .toList();
    }

    /** All elements of a type at the top of the plan's files, in their order; what lies inside elements is left out. */
    static <T extends Planelement> Stream<T> alle(EObject element, Class<T> art) {
        return dateien(element).stream()
                .flatMap(datei -> datei.getElemente().stream())
                .filter(art::isInstance)
                .map(art::cast);
    }

    private static Stream<Plandatei> dateien(Resource datei) {
        return datei.getContents().stream().filter(Plandatei.class::isInstance).map(Plandatei.class::cast);
    }

    private static Optional<Plandatei> wurzel(EObject element) {
        EObject oben = element;
        while (oben.eContainer() != null) {
            oben = oben.eContainer();
        }
        return oben instanceof Plandatei datei ? Optional.of(datei) : Optional.empty();
    }
}
