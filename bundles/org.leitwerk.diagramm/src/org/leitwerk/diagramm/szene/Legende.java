package org.leitwerk.diagramm.szene;

import java.util.List;

/**
 * What the colours, shapes and lines of the picture mean. The editor shows it beside the picture, exports below it:
 * {@code flaeche} and the elements are then already placed below the content of the scene.
 *
 * @param eintraege its samples with their texts, in the order they are shown
 * @param flaeche its place in the picture; empty when it is not part of it
 * @param elemente the samples and texts ready to be painted at that place
 */
public record Legende(List<Eintrag> eintraege, Rahmen flaeche, List<Schmuck> elemente) {

    /** No legend. */
    public static final Legende KEINE = new Legende(List.of(), Rahmen.LEER, List.of());

    /** Keeps own copies. */
    public Legende {
        eintraege = List.copyOf(eintraege);
        elemente = List.copyOf(elemente);
    }

    /**
     * One sample.
     *
     * @param gruppe heading of the entries that belong together, such as {@code Status}; may be empty
     * @param text its meaning in German
     * @param flaeche looks of the area it explains; null for a line
     * @param strich the line it explains; null for an area
     * @param ende decoration of that line's end
     */
    public record Eintrag(String gruppe, String text, Aussehen flaeche, Strich strich, Pfeil ende) {}
}
