package org.leitwerk.dsl.verweise;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.leitwerk.steuerung.Planelement;

/** Finds the elements of a plan by their flat names: one map a file, kept until the file changes. */
@Singleton
public class Namensverzeichnis {

    private final IResourceScopeCache speicher;

    /**
     * Makes the directory.
     *
     * @param speicher keeps a map until its resource changes
     */
    @Inject
    public Namensverzeichnis(IResourceScopeCache speicher) {
        this.speicher = speicher;
    }

    /**
     * The elements of one file by name.
     *
     * @param datei the file
     * @return for each name the elements that bear it, in the order of the file; names are not repeated in a good plan
     */
    public Map<String, List<Planelement>> inDatei(Resource datei) {
        return speicher.get(Namensverzeichnis.class, datei, () -> {
            Map<String, List<Planelement>> namen = new LinkedHashMap<>();
            for (TreeIterator<EObject> inhalt = datei.getAllContents(); inhalt.hasNext(); ) {
                if (inhalt.next() instanceof Planelement element && element.getName() != null) {
                    namen.computeIfAbsent(element.getName(), name -> new ArrayList<>(1))
                            .add(element);
                }
            }
            return namen;
        });
    }

    /**
     * The element that a reference means.
     *
     * @param von a file of the plan; a file that belongs to no resource set is the whole plan
     * @param name the name
     * @param typ the class that is needed
     * @return the first element of this name and class, the own file first; null if there is none
     */
    public Planelement finde(Resource von, String name, EClass typ) {
        Planelement eigenes = erstes(von, name, typ);
        if (eigenes != null || von.getResourceSet() == null) {
            return eigenes;
        }
        for (Resource datei : List.copyOf(von.getResourceSet().getResources())) {
            Planelement element = datei == von ? null : erstes(datei, name, typ);
            if (element != null) {
                return element;
            }
        }
        return null;
    }

    private Planelement erstes(Resource datei, String name, EClass typ) {
        for (Planelement element : inDatei(datei).getOrDefault(name, List.of())) {
            if (typ.isInstance(element)) {
                return element;
            }
        }
        return null;
    }

    /**
     * All elements of a name in the plan.
     *
     * @param von a file of the plan
     * @param name the name
     * @return the elements, file by file
     */
    public List<Planelement> alle(Resource von, String name) {
        return dateien(von).stream()
                .flatMap(datei -> inDatei(datei).getOrDefault(name, List.of()).stream())
                .toList();
    }

    /**
     * All named elements of the plan.
     *
     * @param von a file of the plan
     * @return the elements, file by file
     */
    public Stream<Planelement> alle(Resource von) {
        return dateien(von).stream()
                .flatMap(datei -> inDatei(datei).values().stream().flatMap(List::stream));
    }

    private static List<Resource> dateien(Resource von) {
        return von == null
                ? List.of()
                : von.getResourceSet() == null
                        ? List.of(von)
                        : List.copyOf(von.getResourceSet().getResources());
    }
}
