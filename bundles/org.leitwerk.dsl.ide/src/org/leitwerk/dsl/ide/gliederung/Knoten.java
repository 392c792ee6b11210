package org.leitwerk.dsl.ide.gliederung;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.ITextRegion;

/**
 * An element in the outline of a file. Two nodes are equal if they stand for the same element, so that a tree keeps its
 * selection and what is expanded when it gets new nodes; comparing never walks down a deep tree.
 *
 * @param adresse address of the element
 * @param art name of its class in the metamodel, for instance {@code Massnahme}
 * @param titel number and title, else its name
 * @param zusatz its name where the title is another text; may be empty
 * @param auswertung how it stands by its values, sign and word; empty if that is not known
 * @param bereich its whole text, without comments above
 * @param kopf the piece of text to select when one jumps to it
 * @param kinder the elements inside it, in the order of the text
 */
public record Knoten(
        URI adresse,
        String art,
        String titel,
        String zusatz,
        String auswertung,
        ITextRegion bereich,
        ITextRegion kopf,
        List<Knoten> kinder) {

    /** Copies the list. */
    public Knoten {
        kinder = List.copyOf(kinder);
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Knoten knoten && knoten.adresse.equals(adresse);
    }

    @Override
    public int hashCode() {
        return adresse.hashCode();
    }

    @Override
    public String toString() {
        return titel;
    }
}
