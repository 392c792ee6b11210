package org.leitwerk.diagramm.dienst;

import java.util.List;
import java.util.Map;
import org.leitwerk.diagramm.szene.Szene;

/**
 * A diagram at one moment, as an editor shows it. Immutable, and without any object of the model.
 *
 * @param schluessel which diagram
 * @param version number of the state of the plan it was computed from
 * @param titel its title
 * @param arttitel its kind as people read it, also the name in tabs
 * @param symbol address of the icon of its kind; may be empty
 * @param vorhanden whether the element it is of is there; otherwise the scene says so
 * @param szene what is drawn; an inviting picture if there is nothing
 * @param elemente what can be done with each element of the scene that can be selected, by its id, in paint order
 * @param abbildungen what fits together, by name of the mapping
 * @param palette the tools, active layers only
 * @param ebenen layers that can be switched
 * @param filter filters that can be switched
 * @param verborgene elements that a person hid
 * @param hinweise what a person should know: files that cannot be read, mistakes in the specification
 * @param gesperrt why nothing can be edited at the moment (German, with what to do); empty if it can
 */
public record Diagrammbild(
        Diagrammschluessel schluessel,
        long version,
        String titel,
        String arttitel,
        String symbol,
        boolean vorhanden,
        Szene szene,
        Map<String, Elementangaben> elemente,
        Map<String, Abbildungsangaben> abbildungen,
        List<Palettenabschnitt> palette,
        List<Schalter> ebenen,
        List<Schalter> filter,
        List<Verborgenes> verborgene,
        List<Hinweis> hinweise,
        String gesperrt) {

    /**
     * An element that is not drawn because a person hid it.
     *
     * @param id its id
     * @param text its label
     * @param klasse name of its class in the metamodel, for its icon
     */
    public record Verborgenes(String id, String text, String klasse) {}

    /**
     * Something a person should know.
     *
     * @param schwere how serious it is
     * @param text a German sentence
     */
    public record Hinweis(Schwere schwere, String text) {}
}
