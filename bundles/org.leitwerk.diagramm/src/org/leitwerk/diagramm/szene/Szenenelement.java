package org.leitwerk.diagramm.szene;

import java.util.List;

/** Something in the picture. */
public sealed interface Szenenelement permits Kasten, Linie, Schmuck, Freiform {

    /** Name, parent, tooltip and texts for reading aloud. */
    Angaben angaben();

    /** The smallest rectangle around it; labels of lines and badges may stand out. */
    Rahmen rahmen();

    /** Its labels. */
    List<Textblock> texte();

    /** Its signs; none for decoration. */
    List<Abzeichen> abzeichen();

    /** Short for the id of its details. */
    default String id() {
        return angaben().id();
    }
}
