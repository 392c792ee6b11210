package org.leitwerk.daten.zuordnung;

import java.util.Collection;
import java.util.Objects;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.steuerung.Kommune;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.Zielgruppe;

/**
 * How the areas and groups of a plan are called.
 *
 * @param raeume the Sozialräume; the name of the Kommune means the whole
 * @param gruppen the Zielgruppen
 */
public record Plannamen(Namensfinder raeume, Namensfinder gruppen) {

    /** Nothing has a name. */
    public static final Plannamen KEINE =
            new Plannamen(new Namensfinder.Bau().fertig(), new Namensfinder.Bau().fertig());

    /**
     * The names of a plan.
     *
     * @param dateien the files of the plan
     * @return its names
     */
    public static Plannamen von(Collection<? extends Resource> dateien) {
        Namensfinder.Bau raeume = new Namensfinder.Bau();
        Namensfinder.Bau gruppen = new Namensfinder.Bau();
        for (Resource datei : dateien) {
            TreeIterator<EObject> alle = datei.getAllContents();
            while (alle.hasNext()) {
                EObject objekt = alle.next();
                if (objekt instanceof Sozialraum raum) {
                    raeume.nimm(kennung(raum), raum.getTitel(), raum.getSchluessel(), raum.getNummer());
                } else if (objekt instanceof Zielgruppe gruppe) {
                    gruppen.nimm(kennung(gruppe), gruppe.getTitel(), gruppe.getNummer());
                } else if (objekt instanceof Kommune kommune && !(kommune.eContainer() instanceof Kommune)) {
                    raeume.nimm("", kommune.getName(), kommune.getTitel());
                }
            }
        }
        return new Plannamen(raeume.fertig(), gruppen.fertig());
    }

    /**
     * The id under which series name an element.
     *
     * @param element an area or group; null is the whole
     * @return its name, else its title; empty for the whole
     */
    public static String kennung(Planelement element) {
        if (element == null) {
            return "";
        }
        return element.getName() != null ? element.getName() : Objects.requireNonNullElse(element.getTitel(), "");
    }
}
