package org.leitwerk.diagramm.dienst;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;

/**
 * A wish of the person at the editor. Elements are named by the ids of the scene; null as an element means the diagram
 * itself. Places are in coordinates of the scene (px at 96 dpi).
 */
public sealed interface Auftrag {

    /** Wishes that change the plan: the answer carries changes of texts. */
    sealed interface AmPlan extends Auftrag {}

    /** Wishes that change only the picture: positions, what is shown. */
    sealed interface AmBild extends Auftrag {}

    /**
     * Uses a tool of the palette that makes a node or container, or a generic tool ({@link Werkzeugform#HANDELN}).
     *
     * @param werkzeug id of the tool
     * @param eltern where; null for the diagram
     * @param ort where the new element goes; null lets the layout choose
     */
    record Anlegen(String werkzeug, String eltern, Punkt ort) implements AmPlan {}

    /**
     * Uses a tool that first asks for elements ({@link Diagrammsitzung#frage}).
     *
     * @param werkzeug id of the tool
     * @param eltern where; null for the diagram
     * @param ort place; null lets the layout choose
     * @param gewaehlt ids of {@link Auswahlfrage.Eintrag}
     */
    record Auswaehlen(String werkzeug, String eltern, Punkt ort, List<String> gewaehlt) implements AmPlan {}

    /**
     * Uses a tool that connects.
     *
     * @param werkzeug id of the tool; null takes the first that fits both ends
     * @param von begin
     * @param nach end
     */
    record Verbinden(String werkzeug, String von, String nach) implements AmPlan {}

    /**
     * Labels an element by direct edit.
     *
     * @param element node, list entry or edge
     * @param text the new text as typed
     */
    record Beschriften(String element, String text) implements AmPlan {}

    /**
     * Deletes elements from the plan.
     *
     * @param elemente nodes and edges; contents go with their container
     */
    record Loeschen(Set<String> elemente) implements AmPlan {}

    /**
     * Hangs an end of an edge onto another element.
     *
     * @param kante the edge
     * @param anfang true for its begin, false for its end
     * @param nach the new end
     */
    record Umhaengen(String kante, boolean anfang, String nach) implements AmPlan {}

    /**
     * Drops drawn elements onto another one or onto the diagram: the drop tool of the target.
     *
     * @param elemente what is dropped
     * @param nach the target; null for the diagram
     * @param rahmen where each of them goes; may be empty
     */
    record Ablegen(List<String> elemente, String nach, Map<String, Rahmen> rahmen) implements AmPlan {}

    /**
     * Drops elements of the plan from outside: from the tree, a list, another diagram.
     *
     * @param elemente addresses
     * @param nach the target; null for the diagram
     * @param ort place
     */
    record AblegenVonAussen(List<URI> elemente, String nach, Punkt ort) implements AmPlan {}

    /**
     * Puts text of the language in as elements.
     *
     * @param text from the clipboard
     * @param nach the target; null for the diagram
     * @param ort place of the first; null lets the layout choose
     */
    record Einfuegen(String text, String nach, Punkt ort) implements AmPlan {}

    /**
     * A double click: opens a diagram or runs the tool of the mapping.
     *
     * @param element the element
     */
    record Doppelklick(String element) implements AmPlan {}

    /**
     * An entry of the element's menu ({@link Elementangaben#menue()}).
     *
     * @param eintrag id of the entry
     * @param elemente the selected elements
     */
    record Menuewahl(String eintrag, List<String> elemente) implements AmPlan {}

    /**
     * A way out of a problem.
     *
     * @param element the element
     * @param befund {@link Befund#id()}
     * @param abhilfe index in {@link Befund#abhilfen()}
     */
    record Abhilfe(String element, String befund, int abhilfe) implements AmPlan {}

    /**
     * Moves and resizes; what is moved by hand is pinned.
     *
     * @param rahmen the new frames, absolute; border nodes too
     */
    record Stellen(Map<String, Rahmen> rahmen) implements AmBild {}

    /**
     * Sets the bend points of an edge.
     *
     * @param kante the edge
     * @param punkte inner points without the two ends, absolute; empty lets the layout route it
     */
    record Knicken(String kante, List<Punkt> punkte) implements AmBild {}

    /**
     * Pins elements where they are, or lets the layout move them again.
     *
     * @param elemente the elements
     * @param fest whether they are pinned
     */
    record Anheften(Set<String> elemente, boolean fest) implements AmBild {}

    /**
     * Hides elements or shows them again.
     *
     * @param elemente ids; hidden ones are in {@link Diagrammbild#verborgene()}; empty with {@code verbergen} false
     *     shows all
     * @param verbergen whether they are hidden
     */
    record Verbergen(Set<String> elemente, boolean verbergen) implements AmBild {}

    /**
     * Collapses elements (what hangs below them is not drawn) or expands them.
     *
     * @param elemente the elements; empty means all
     * @param zu whether they are collapsed
     */
    record Einklappen(Set<String> elemente, boolean zu) implements AmBild {}

    /**
     * Switches a layer.
     *
     * @param ebene its id
     * @param an whether it is shown
     */
    record Ebene(String ebene, boolean an) implements AmBild {}

    /**
     * Switches a filter.
     *
     * @param filter its id
     * @param an whether it is active
     */
    record Filter(String filter, boolean an) implements AmBild {}

    /**
     * Arranges.
     *
     * @param elemente what is arranged; empty means all
     * @param vonGrundAuf whether also what is pinned is moved and neighbours may change their order
     */
    record Anordnen(Set<String> elemente, boolean vonGrundAuf) implements AmBild {}
}
