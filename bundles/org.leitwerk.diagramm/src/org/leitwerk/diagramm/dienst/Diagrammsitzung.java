package org.leitwerk.diagramm.dienst;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.dsl.ide.arbeit.Stand;

/**
 * An open diagram. It keeps the identity of what is drawn while the texts change, and the present positions. On the
 * plan's thread only; nothing is written into the folder of the plan except by {@link #sichere}.
 */
public interface Diagrammsitzung {

    /** Which diagram it is. */
    Diagrammschluessel schluessel();

    /**
     * The picture as the plan is now. What did not change since the last picture is the same object
     * ({@code szene().elemente()} and {@code elemente()}), so that an editor can see at once what to draw anew.
     *
     * @param stand the plan
     * @return the picture; the last one itself if nothing changed
     */
    Diagrammbild bild(Stand stand);

    /**
     * Plans what becomes of a wish. Positions are changed at once, texts are only planned.
     *
     * @param stand the plan
     * @param auftrag the wish
     * @return the changes of the texts, or the reason why not; the caller asks for the picture afterwards
     */
    Antwort fuehreAus(Stand stand, Auftrag auftrag);

    /**
     * Whether a wish would be granted, as far as this is quickly known; for the cursor while something is dragged.
     *
     * @param stand the plan
     * @param auftrag the wish
     * @return the German reason why not, empty if it can be done
     */
    Optional<String> ablehnung(Stand stand, Auftrag auftrag);

    /**
     * What a tool asks before it can be used ({@link Werkzeugform#AUSWAHL}).
     *
     * @param stand the plan
     * @param werkzeug id of the tool
     * @param element id of the drawn element on which it is used; null for the diagram itself
     * @return the question
     */
    Auswahlfrage frage(Stand stand, String werkzeug, String element);

    /**
     * What is said about an element when the pointer rests on it: definition, explanation, state.
     *
     * @param stand the plan
     * @param element id of a drawn element
     * @return Markdown; empty if there is nothing to say
     */
    String kurzinfo(Stand stand, String element);

    /**
     * The problems of an element, those of the plan and those of the diagram's own rules.
     *
     * @param stand the plan
     * @param element id of a drawn element
     * @return the most serious first
     */
    List<Befund> befunde(Stand stand, String element);

    /**
     * The diagrams one can go to from an element.
     *
     * @param stand the plan
     * @param element id of a drawn element; null for the diagram itself
     * @return without the present one
     */
    List<Diagrammangebot> navigation(Stand stand, String element);

    /**
     * The drawn elements that show an element of the plan, itself or else the next container that is drawn.
     *
     * @param stand the plan
     * @param adresse address of an element
     * @return ids in paint order; empty if nothing of it is drawn
     */
    List<String> zu(Stand stand, URI adresse);

    /**
     * Why an element of the plan is not drawn although it belongs here: a filter, a layer, hidden, collapsed.
     *
     * @param stand the plan
     * @param adresse address of an element
     * @return a German sentence; empty if it is drawn or has nothing to do with the diagram
     */
    Optional<String> grundDesFehlens(Stand stand, URI adresse);

    /**
     * The present positions, sizes, bend points, what is hidden, collapsed or pinned, layers and filters: the text of
     * the file of positions.
     */
    String lage();

    /**
     * Sets all of {@link #lage()}: to undo, and when the file was changed by others. What cannot be read is told in the
     * next picture.
     *
     * @param text a former answer of {@link #lage()} or the text of the file
     */
    void setzeLage(String text);

    /** Whether {@link #lage()} differs from the file. */
    boolean lageGeaendert();

    /**
     * Looks at the file of positions again; if it was changed by others and ours is unchanged, theirs counts.
     *
     * @return whether there is something new
     */
    boolean leseLageNeu();

    /**
     * Writes the file of positions, atomically.
     *
     * @param stand the plan
     * @throws java.io.UncheckedIOException with a German sentence if it cannot be written; nothing is lost
     */
    void sichere(Stand stand);
}
