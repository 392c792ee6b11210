package org.leitwerk.controlling;

import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Planelement;

/**
 * An element of the plan as results name it. Results hold no objects of the model, so they may leave the plan's thread.
 *
 * @param id name of the element in the plan; empty if it has none
 * @param titel title; the name if it has no title, empty if it has neither
 * @param adresse where the element is, as {@link EcoreUtil#getURI} tells it
 */
public record Elementbezug(String id, String titel, URI adresse) {

    /** Nothing may be null. */
    public Elementbezug {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(titel, "titel");
        Objects.requireNonNull(adresse, "adresse");
    }

    /**
     * Names an object.
     *
     * @param objekt an object of a plan; not null
     */
    public static Elementbezug von(EObject objekt) {
        String id = "";
        String titel = "";
        if (objekt instanceof Planelement element) {
            id = element.getName() == null ? "" : element.getName();
            titel = Texte.fehlt(element.getTitel()) ? id : element.getTitel().strip();
        }
        return new Elementbezug(id, titel, EcoreUtil.getURI(objekt));
    }

    /**
     * How sentences name the element.
     *
     * @return the title in quotation marks, „Titel“, those within it as single ones; a dash if it has neither title nor
     *     name
     */
    public String anzeige() {
        return titel.isEmpty() ? "–" : "„" + titel.replace('„', '‚').replace('“', '‘') + "“";
    }
}
