package org.leitwerk.diagramm.szene;

/**
 * What an element of the picture tells besides its looks.
 *
 * @param id its stable name: that of the view, unique in the picture
 * @param eltern the id of the box it lies in (border node: at which it lies); empty: directly in the picture
 * @param art what it is in German, such as {@code Ziel}; for legend, table and screen reader
 * @param name its label without line breaks; may be empty
 * @param kurzinfo tooltip in German, several lines divided by line feeds; holds the whole of shortened labels; may be
 *     empty
 * @param vorlesetext one German sentence for people who do not see the picture
 * @param ziel address of the element of the model (its URI) for navigation; empty without one
 * @param verweis where a click in an exported file leads; empty: nowhere
 */
public record Angaben(
        String id,
        String eltern,
        String art,
        String name,
        String kurzinfo,
        String vorlesetext,
        String ziel,
        String verweis) {

    /** Details of something that only has an id: no tooltip, nothing to be read aloud. */
    public static Angaben nur(String id) {
        return new Angaben(id, "", "", "", "", "", "", "");
    }
}
