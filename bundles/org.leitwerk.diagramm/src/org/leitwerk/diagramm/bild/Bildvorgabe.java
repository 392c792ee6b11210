package org.leitwerk.diagramm.bild;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.szene.Bildquelle;

/**
 * What a picture needs to know besides the views.
 *
 * @param adresse stable address of an element, for the ids of the picture; without blanks
 * @param symbol icon of an element; empty: none
 * @param bild image by a path of the specification, such as {@code /bundle/icons/x.svg}; empty: not found
 * @param maengel problems of a view, the most serious first
 * @param bearbeiten whether it is for an editor: all that can be collapsed has a badge
 */
public record Bildvorgabe(
        Function<EObject, String> adresse,
        Function<EObject, Optional<Bildquelle>> symbol,
        Function<String, Optional<Bildquelle>> bild,
        Function<Sicht, List<Mangel>> maengel,
        boolean bearbeiten) {

    /** For any model and specification: addresses are the fragments of resources, icons those of our plans. */
    public static Bildvorgabe ueblich() {
        return new Bildvorgabe(
                objekt -> EcoreUtil.getURI(objekt).fragment(),
                Symbole::von,
                Symbole::zuPfad,
                sicht -> List.of(),
                false);
    }

    /** The same with other addresses. */
    public Bildvorgabe mitAdressen(Function<EObject, String> neu) {
        return new Bildvorgabe(neu, symbol, bild, maengel, bearbeiten);
    }

    /** The same with other images for paths of the specification. */
    public Bildvorgabe mitBildern(Function<String, Optional<Bildquelle>> neu) {
        return new Bildvorgabe(adresse, symbol, neu, maengel, bearbeiten);
    }

    /** The same with problems. */
    public Bildvorgabe mitMaengeln(Function<Sicht, List<Mangel>> neu) {
        return new Bildvorgabe(adresse, symbol, bild, neu, bearbeiten);
    }

    /** The same for an editor. */
    public Bildvorgabe zumBearbeiten() {
        return new Bildvorgabe(adresse, symbol, bild, maengel, true);
    }
}
