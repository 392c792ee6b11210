package org.leitwerk.diagramm.werkzeug;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** Finds the class a specification names as {@code package::Class}, {@code package.Class} or just {@code Class}. */
public final class Klassensuche {

    private final List<EPackage> pakete;

    /**
     * A search in packages and their subpackages.
     *
     * @param pakete the metamodels of the diagram, nearest first
     */
    public Klassensuche(Collection<EPackage> pakete) {
        this.pakete = List.copyOf(pakete);
    }

    /**
     * The class of a name.
     *
     * @param name as written in the specification
     * @param bei an element whose own metamodel is searched first; may be null
     * @return null if there is none
     */
    public EClass suche(String name, EObject bei) {
        String[] teile = name.strip().split("::|\\.");
        String klasse = teile[teile.length - 1];
        String paket = teile.length > 1 ? teile[teile.length - 2] : null;
        for (EPackage kandidat : alle(bei)) {
            if ((paket == null || paket.equals(kandidat.getName()))
                    && kandidat.getEClassifier(klasse) instanceof EClass treffer) {
                return treffer;
            }
        }
        return null;
    }

    private Set<EPackage> alle(EObject bei) {
        Set<EPackage> alle = new LinkedHashSet<>();
        if (bei != null) {
            EPackage wurzel = bei.eClass().getEPackage();
            alle.add(wurzel);
            while (wurzel.getESuperPackage() != null) {
                wurzel = wurzel.getESuperPackage();
            }
            nimm(wurzel, alle);
        }
        pakete.forEach(paket -> nimm(paket, alle));
        return alle;
    }

    private static void nimm(EPackage paket, Set<EPackage> alle) {
        alle.add(paket);
        new ArrayList<>(paket.getESubpackages()).forEach(unterpaket -> nimm(unterpaket, alle));
    }
}
