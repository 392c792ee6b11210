package org.leitwerk.diagramm.dienst;

/** How a tool is used. */
public enum Werkzeugform {
    /** A click says where the new element goes. */
    ANLEGEN,
    /** From one element to another. */
    VERBINDEN,
    /** A click, then a list to choose from. */
    AUSWAHL,
    /** A click on an element does something. */
    HANDELN
}
