package org.leitwerk.ui.editor;

/** A part of the editor that shows something about the whole text and keeps it up to date. */
interface Editorteil {

    /** Begins to show. */
    void verbinde(Editorzusammenhang zusammenhang);

    /** Ends; the viewer may be disposed already. */
    void trenne();

    /** The model is another one. */
    default void planGeaendert() {}

    /** Problems were looked for. */
    default void planGeprueft() {}
}
