package org.leitwerk.diagramm.ui.arbeit;

import org.leitwerk.diagramm.dienst.Diagrammbild;

/** Is told on the UI thread what becomes of an open diagram. */
public interface Bildhoerer {

    /**
     * There is another picture.
     *
     * @param bild the picture
     */
    default void neuesBild(Diagrammbild bild) {}

    /** Whether positions were changed since they were saved may be different now. */
    default void lageGeaendert() {}
}
