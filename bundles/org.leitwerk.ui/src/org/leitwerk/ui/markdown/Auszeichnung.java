package org.leitwerk.ui.markdown;

/** How a stretch of text looks. */
public enum Auszeichnung {
    /** Heading of a page. */
    TITEL,
    /** Heading of a chapter. */
    ABSCHNITT,
    /** Heading below a chapter. */
    UNTERABSCHNITT,
    /** Bold. */
    FETT,
    /** Italic. */
    KURSIV,
    /** In a font of fixed width. */
    CODE,
    /** A link. */
    VERWEIS,
    /** The words for a picture; who can show it does so above them. */
    BILD
}
