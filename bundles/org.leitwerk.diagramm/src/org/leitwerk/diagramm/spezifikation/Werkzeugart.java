package org.leitwerk.diagramm.spezifikation;

import java.util.HashMap;
import java.util.Map;

/** The kinds of tools and the description classes they are written as. */
public enum Werkzeugart {
    /** Creates a node. */
    KNOTEN_ANLEGEN("NodeCreationDescription", true),
    /** Creates a container. */
    BEHAELTER_ANLEGEN("ContainerCreationDescription", true),
    /** Creates an edge. */
    KANTE_ANLEGEN("EdgeCreationDescription", true),
    /** Deletes an element. */
    LOESCHEN("DeleteElementDescription", false),
    /** Edits a label in place. */
    BESCHRIFTEN("DirectEditLabel", false),
    /** Moves an end of an edge. */
    UMHAENGEN("ReconnectEdgeDescription", false),
    /** Takes a dragged view or element. */
    ABLEGEN("ContainerDropDescription", false),
    /** Answers a double click. */
    DOPPELKLICK("DoubleClickDescription", false),
    /** A general tool on one view. */
    ALLGEMEIN("ToolDescription", true),
    /** Lets a person pick elements from a list or tree. */
    AUSWAHL("SelectionWizardDescription", true),
    /** Lets a person move elements between two lists. */
    AUSWAHL_IN_FELDERN("PaneBasedSelectionWizardDescription", true),
    /** Pastes copied elements. */
    EINFUEGEN("PasteDescription", false),
    /** A menu. */
    MENUE("PopupMenu", false),
    /** A group of menu entries. */
    MENUEGRUPPE("GroupMenu", false),
    /** A menu entry with model operations. */
    MENUEAKTION("OperationAction", false),
    /** A menu entry that runs Java code of its own; not carried out here. */
    JAVA_AKTION("ExternalJavaAction", false),
    /** A menu entry that refers to Java code; not carried out here. */
    JAVA_AUFRUF("ExternalJavaActionCall", false),
    /** Makes another diagram for an element. */
    DIAGRAMM_ANLEGEN("DiagramCreationDescription", false),
    /** Opens another diagram of an element. */
    DIAGRAMM_OEFFNEN("DiagramNavigationDescription", false),
    /** A tool that runs on all elements of a class. */
    VERHALTEN("BehaviorTool", true),
    /** A tool that sends a request of the graphical framework; not carried out here. */
    ANFRAGE("RequestDescription", false),
    /** Tools behind one button. */
    GRUPPE("ToolGroup", true);

    private static final Map<String, Werkzeugart> NACH_KLASSE = new HashMap<>();

    static {
        for (Werkzeugart art : values()) {
            NACH_KLASSE.put(art.klasse, art);
        }
    }

    private final String klasse;
    private final boolean palette;

    Werkzeugart(String klasse, boolean palette) {
        this.klasse = klasse;
        this.palette = palette;
    }

    /** Name of the description class. */
    public String klasse() {
        return klasse;
    }

    /** Whether the palette shows tools of this kind. */
    public boolean inPalette() {
        return palette;
    }

    /** The kind written as the given description class, {@code null} if that is no tool. */
    static Werkzeugart von(String klasse) {
        return NACH_KLASSE.get(klasse);
    }
}
