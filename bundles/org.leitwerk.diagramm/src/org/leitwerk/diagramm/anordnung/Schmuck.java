package org.leitwerk.diagramm.anordnung;

import java.util.List;

/** What a layout draws behind the nodes; nobody can select it. All places are absolute. */
public sealed interface Schmuck {

    /**
     * A horizontal or vertical band with its name.
     *
     * @param nummer from 0; neighbours may differ in tint
     * @param name what stands in the title; may be empty
     * @param flaeche the whole band
     * @param titel where the name stands; wide enough for some lines
     * @param senkrecht true = a column, its title stands above
     */
    record Band(int nummer, String name, Flaeche flaeche, Flaeche titel, boolean senkrecht) implements Schmuck {}

    /**
     * A straight line.
     *
     * @param von one end
     * @param bis other end
     * @param art what it means
     */
    record Linie(Ort von, Ort bis, Linienart art) implements Schmuck {}

    /** What a line means. */
    enum Linienart {
        /** An axis; an arrow at its end. */
        ACHSE,
        /** A fine line of a raster. */
        RASTER,
        /** A stronger line of a raster: beginning of a year, border of a group. */
        GRENZE,
        /** A marked day. */
        STICHTAG
    }

    /**
     * A text.
     *
     * @param text what stands there
     * @param flaeche where; longer texts are shortened
     * @param buendig how it is aligned in its frame
     * @param rang what it means
     */
    record Text(String text, Flaeche flaeche, Buendig buendig, Rang rang) implements Schmuck {}

    /** How a text is aligned. */
    enum Buendig {
        /** On the left. */
        LINKS,
        /** In the middle. */
        MITTE,
        /** On the right. */
        RECHTS,
        /** In the middle, turned by 90° to be read from below. */
        GEDREHT
    }

    /** What a text means. */
    enum Rang {
        /** Heading of a column, row or group; title of an axis. */
        TITEL,
        /** A mark of an axis, a name of a quarter. */
        MARKE
    }

    /**
     * A ring that joins the nodes on it.
     *
     * @param mitte its centre
     * @param radius px
     * @param pfeile where it shows the direction, clockwise; angles in degrees from the top, clockwise
     */
    record Ring(Ort mitte, double radius, List<Double> pfeile) implements Schmuck {}

    /**
     * A cell of a raster.
     *
     * @param zeile from 0
     * @param spalte from 0
     * @param flaeche where it lies
     */
    record Zelle(int zeile, int spalte, Flaeche flaeche) implements Schmuck {}
}
