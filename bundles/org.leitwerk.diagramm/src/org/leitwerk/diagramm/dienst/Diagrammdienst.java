package org.leitwerk.diagramm.dienst;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** The diagrams of plans: which there are, which can be made, and opening one. On the plan's thread only. */
public interface Diagrammdienst {

    /**
     * The diagrams that can be opened for an element, existing and new ones.
     *
     * @param stand the plan
     * @param ziel address of an element; null for the plan as a whole
     * @return the offers in the order of the cycle, existing ones before new ones of the same kind; for an element no
     *     kind of diagram is for, those of the plan as a whole
     */
    List<Diagrammangebot> angebote(Stand stand, URI ziel);

    /**
     * Opens a diagram. Its positions are read from the text file beside the plan, if there is one; a file that cannot
     * be read is told in {@link Diagrammbild#hinweise()}.
     *
     * @param stand the plan
     * @param schluessel which diagram
     * @return the open diagram; also if its target is not there at the moment
     * @throws IllegalArgumentException with a German sentence if there is no such kind of diagram
     */
    Diagrammsitzung oeffne(Stand stand, Diagrammschluessel schluessel);
}
