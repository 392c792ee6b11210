package org.leitwerk.regeln;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.bestand.Datenzugriff;
import org.leitwerk.steuerung.Plandatei;

/** The values of a plan, for who has the plan as rules see it. */
public final class Plandaten {

    private Plandaten() {}

    /**
     * The values of a plan, with those of its data files. Files are read only once for a plan in memory, and again when
     * they change; who asks more than once for one state of the plan remembers the answer.
     *
     * @param stand the plan
     * @return its values; what must not be shown is held back
     */
    public static Datenbestand von(Planstand stand) {
        List<Resource> dateien = stand.alle(Plandatei.class).stream()
                .map(EObject::eResource)
                .filter(Objects::nonNull)
                .toList();
        ResourceSet plan = dateien.stream()
                .map(Resource::getResourceSet)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Datenbestand.lies(dateien, plan == null ? new Datenzugriff() : Datenzugriff.von(plan));
    }
}
