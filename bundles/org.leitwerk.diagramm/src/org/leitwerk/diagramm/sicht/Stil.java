package org.leitwerk.diagramm.sicht;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leitwerk.diagramm.spezifikation.Stilbeschreibung;

/**
 * How a view looks, fully computed: the class of the style and all its attributes by name. Values are {@link Farbe},
 * {@link Integer}, {@link Boolean}, {@link String} (also for literals of enumerations) and lists of strings (label
 * formats). Immutable; equal styles are equal.
 */
public final class Stil {

    private final String klasse;
    private final SortedMap<String, Object> merkmale;
    private final Stil anfangstext;
    private final Stil mitteltext;
    private final Stil endtext;
    private final int hash;
    private Stilbeschreibung beschreibung;

    /** A style without labels of an edge. */
    public Stil(String klasse, Map<String, Object> merkmale) {
        this(klasse, merkmale, null, null, null);
    }

    /**
     * A style of an edge.
     *
     * @param klasse name of the style's class, such as {@code EdgeStyle}
     * @param merkmale the attributes; {@code null} values are allowed and mean not set
     * @param anfangstext style of the label at the start, {@code null} if there is none
     * @param mitteltext style of the label in the middle, {@code null} if there is none
     * @param endtext style of the label at the end, {@code null} if there is none
     */
    public Stil(String klasse, Map<String, Object> merkmale, Stil anfangstext, Stil mitteltext, Stil endtext) {
        this.klasse = klasse;
        this.merkmale = Collections.unmodifiableSortedMap(new TreeMap<>(merkmale));
        this.anfangstext = anfangstext;
        this.mitteltext = mitteltext;
        this.endtext = endtext;
        this.hash = Objects.hash(klasse, this.merkmale, anfangstext, mitteltext, endtext);
    }

    /** Notes what the style was computed from, once, before it is handed out. */
    public Stil mitBeschreibung(Stilbeschreibung quelle) {
        beschreibung = quelle;
        return this;
    }

    /**
     * What the style was computed from, for what Sirius keeps in the description only, such as rounded corners;
     * {@code null} for styles that were not computed. Not a part of equality.
     */
    public Stilbeschreibung beschreibung() {
        return beschreibung;
    }

    /** Name of the style's class, such as {@code Square}, {@code FlatContainerStyle} or {@code EdgeStyle}. */
    public String klasse() {
        return klasse;
    }

    /** All attributes by name, sorted. */
    public SortedMap<String, Object> merkmale() {
        return merkmale;
    }

    /** An attribute, {@code null} if the class of style does not have it or it is not set. */
    public Object merkmal(String name) {
        return merkmale.get(name);
    }

    /** A colour, the given one if there is none. */
    public Farbe farbe(String name, Farbe sonst) {
        return merkmale.get(name) instanceof Farbe farbe ? farbe : sonst;
    }

    /** A number, the given one if there is none. */
    public int zahl(String name, int sonst) {
        return merkmale.get(name) instanceof Integer zahl ? zahl : sonst;
    }

    /** A text or literal, the empty text if there is none. */
    public String text(String name) {
        return merkmale.get(name) instanceof String text ? text : "";
    }

    /** Whether a boolean attribute is true. */
    public boolean wahr(String name) {
        return Boolean.TRUE.equals(merkmale.get(name));
    }

    /** Whether the label has a format: {@code bold}, {@code italic}, {@code underline}, {@code strike_through}. */
    public boolean format(String format) {
        return merkmale.get("labelFormat") instanceof List<?> formate && formate.contains(format);
    }

    /** Style of the label at the start of an edge, {@code null} if there is none. */
    public Stil anfangstext() {
        return anfangstext;
    }

    /** Style of the label in the middle of an edge, {@code null} if there is none. */
    public Stil mitteltext() {
        return mitteltext;
    }

    /** Style of the label at the end of an edge, {@code null} if there is none. */
    public Stil endtext() {
        return endtext;
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes == this
                || anderes instanceof Stil stil
                        && hash == stil.hash
                        && klasse.equals(stil.klasse)
                        && merkmale.equals(stil.merkmale)
                        && Objects.equals(anfangstext, stil.anfangstext)
                        && Objects.equals(mitteltext, stil.mitteltext)
                        && Objects.equals(endtext, stil.endtext);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return klasse + merkmale;
    }
}
