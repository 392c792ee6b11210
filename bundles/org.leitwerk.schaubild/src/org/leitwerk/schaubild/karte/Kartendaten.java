package org.leitwerk.schaubild.karte;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.leitwerk.schaubild.Bildkopf;
import org.leitwerk.schaubild.Zahlenform;

/**
 * What a map shows.
 *
 * @param kopf heading and notes
 * @param form how values are written
 * @param gebiete the outlines
 * @param werte what is known about the areas, by their keys
 * @param einteilung how values are divided into classes
 * @param klassen how many classes, 2 to 5
 */
public record Kartendaten(
        Bildkopf kopf,
        Zahlenform form,
        List<Gebiet> gebiete,
        Map<String, Wert> werte,
        Klasseneinteilung einteilung,
        int klassen) {

    /** Keeps own copies. */
    public Kartendaten {
        gebiete = List.copyOf(gebiete);
        werte = Map.copyOf(werte);
        klassen = Math.max(2, Math.min(5, klassen));
    }

    /**
     * What is known about an area.
     *
     * @param name what it is called in the map
     * @param zahl its value; null if there is none to be shown
     * @param grund why there is none, such as {@code unterdrückt}; empty with a value
     */
    public record Wert(String name, BigDecimal zahl, String grund) {}
}
