package org.leitwerk.diagramm.dienst;

/** How serious something is. */
public enum Schwere {
    /** Good to know. */
    HINWEIS,
    /** Should be looked at. */
    WARNUNG,
    /** Is wrong. */
    FEHLER
}
