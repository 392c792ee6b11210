package org.leitwerk.diagramm.anordnung;

import java.util.Map;
import java.util.Objects;

/**
 * The layout a diagram asks for: the id of its specification and the options that stand there for the whole diagram
 * (target PARENT). Options for single elements stand in {@link Graphknoten#werte()} and {@link Graphkante#werte()}.
 *
 * @param art id of the layout: one of the constants here or of ELK's; anything unknown is arranged as
 *     {@link #SCHICHTWEISE}
 * @param werte options of the diagram by their id; ELK's own ids go through to ELK
 */
public record Vorgabe(String art, Map<String, String> werte) {

    /** ELK layered: levels along the edges, top-down unless an option says otherwise. */
    public static final String SCHICHTWEISE = "org.eclipse.elk.layered";
    /** ELK tree. */
    public static final String BAUM = "org.eclipse.elk.mrtree";
    /** Sirius' CompositeLayout: {@link #RICHTUNG} and {@link #ABSTAND}. */
    public static final String ZUSAMMENGESETZT = "sirius.composite";
    /** Sirius' OrderedTreeLayout: a tree whose children keep the order of the graph. */
    public static final String GEORDNETER_BAUM = "sirius.orderedTree";
    /** Own: horizontal bands; needs {@link #ORT_SCHICHT}. */
    public static final String SCHICHTEN = "org.leitwerk.schichten";
    /** Own: columns from left to right; needs {@link #ORT_SPALTE}. */
    public static final String SPALTEN = "org.leitwerk.spalten";
    /** Own: on a ring clockwise from the top by {@link #ORT_PLATZ}; place -1 is the middle. */
    public static final String RING = "org.leitwerk.ring";
    /** Own: rows and columns of cells; needs {@link #ORT_ZEILE} and {@link #ORT_SPALTE}, both count from 0. */
    public static final String MATRIX = "org.leitwerk.matrix";
    /** Own: time axis; needs {@link #ORT_X} and, for bars, {@link #ORT_BIS} as ISO dates. */
    public static final String ZEITACHSE = "org.leitwerk.zeitachse";
    /** Own: plane with {@link #ORT_X} and {@link #ORT_Y} from 0 to 1. */
    public static final String STREUUNG = "org.leitwerk.streuung";

    /** Node: number of the band, from 0; without it the level follows from the edges. */
    public static final String ORT_SCHICHT = "org.leitwerk.ort.schicht";
    /** Node: number of the column, from 0. */
    public static final String ORT_SPALTE = "org.leitwerk.ort.spalte";
    /** Node: number of the row, from 0. */
    public static final String ORT_ZEILE = "org.leitwerk.ort.zeile";
    /** Node: name of its band (schichten), column (spalten) or group of rows (zeitachse). */
    public static final String ORT_NAME = "org.leitwerk.ort.name";
    /** Node of a matrix: heading of its column; without it {@link #TITEL_SPALTEN}. */
    public static final String ORT_SPALTENNAME = "org.leitwerk.ort.spaltenname";
    /** Node of a matrix: heading of its row; without it {@link #TITEL_ZEILEN}. */
    public static final String ORT_ZEILENNAME = "org.leitwerk.ort.zeilenname";
    /** Node: place on the x axis, 0 to 1, or the beginning as an ISO date. */
    public static final String ORT_X = "org.leitwerk.ort.x";
    /** Node: place on the y axis, 0 to 1 from the bottom to the top. */
    public static final String ORT_Y = "org.leitwerk.ort.y";
    /** Node: end as an ISO date (the day counts in); without it a milestone. */
    public static final String ORT_BIS = "org.leitwerk.ort.bis";
    /** Node: place on the ring, from 0; -1 = the middle. */
    public static final String ORT_PLATZ = "org.leitwerk.ort.platz";
    /** Node: what belongs together lies together (zeitachse: name of the group of rows). */
    public static final String ORT_GRUPPE = "org.leitwerk.ort.gruppe";
    /**
     * Edge: "0" or "false" = it is drawn, but does not decide where its nodes lie; "umgekehrt" = its target stands
     * above its source (reports to, belongs to).
     */
    public static final String ORDNET = "org.leitwerk.kante.ordnet";

    /** Diagram: how wide the page is, px; wider levels are wrapped. */
    public static final String SEITENBREITE = "org.leitwerk.seitenbreite";
    /** Diagram: title of the x axis or of the columns. */
    public static final String TITEL_X = "org.leitwerk.schmuck.titelX";
    /** Diagram: title of the y axis or of the rows. */
    public static final String TITEL_Y = "org.leitwerk.schmuck.titelY";
    /** Diagram: names at both ends of the x axis, divided by "|". */
    public static final String ENDEN_X = "org.leitwerk.schmuck.endenX";
    /** Diagram: names at both ends of the y axis, bottom first, divided by "|". */
    public static final String ENDEN_Y = "org.leitwerk.schmuck.endenY";
    /** Diagram: names of the four quarters of a plane, by rows from the upper left, divided by "|". */
    public static final String QUADRANTEN = "org.leitwerk.schmuck.quadranten";
    /** Diagram: names of all bands or columns, divided by "|"; also empty ones are drawn then. */
    public static final String BAENDER = "org.leitwerk.schmuck.baender";
    /** Diagram: headings of the columns of a matrix, divided by "|". */
    public static final String TITEL_SPALTEN = "org.leitwerk.schmuck.spalten";
    /** Diagram: headings of the rows of a matrix, divided by "|". */
    public static final String TITEL_ZEILEN = "org.leitwerk.schmuck.zeilen";
    /** Diagram: a date marked on the time axis ("heute" of a plan), ISO. */
    public static final String STICHTAG = "org.leitwerk.schmuck.stichtag";
    /** CompositeLayout: topToBottom, LeftToRight or bottomToTop. */
    public static final String RICHTUNG = "direction";
    /** CompositeLayout: distance, px. */
    public static final String ABSTAND = "padding";

    /** Checks what must not be missing. */
    public Vorgabe {
        Objects.requireNonNull(art, "art");
        werte = Map.copyOf(werte);
    }

    /**
     * The layout of a diagram whose specification names none.
     *
     * @return layered, top-down
     */
    public static Vorgabe ueblich() {
        return new Vorgabe(SCHICHTWEISE, Map.of());
    }
}
