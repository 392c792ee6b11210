package org.leitwerk.diagramm.szene;

import java.util.List;

/**
 * An area of any outline, holes included, or a bundle of lines: the shape of a district on a map, a band in a chart, a
 * hatching. Stands for no element that could be moved.
 *
 * @param angaben id, tooltip and text for reading aloud
 * @param zuege its outlines or lines, each of at least two points. An area lies where an odd number of outlines is
 *     around (even-odd rule), so a hole is simply another outline
 * @param geschlossen whether these are outlines of an area; else open lines, which are not filled
 * @param fuellung what the area is filled with
 * @param strich how outlines or lines are drawn
 */
public record Freiform(Angaben angaben, List<List<Punkt>> zuege, boolean geschlossen, Fuellung fuellung, Strich strich)
        implements Szenenelement {

    /** Keeps own copies. */
    public Freiform {
        zuege = zuege.stream().map(List::copyOf).toList();
    }

    @Override
    public Rahmen rahmen() {
        return Rahmen.um(zuege.stream().flatMap(List::stream).toList());
    }

    @Override
    public List<Textblock> texte() {
        return List.of();
    }

    @Override
    public List<Abzeichen> abzeichen() {
        return List.of();
    }
}
