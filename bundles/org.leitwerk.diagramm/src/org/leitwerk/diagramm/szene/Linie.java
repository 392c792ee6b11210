package org.leitwerk.diagramm.szene;

import java.util.List;

/**
 * An edge.
 *
 * @param angaben name, tooltip and texts for reading aloud
 * @param von id of the element it begins at: a box or another line
 * @param nach id of the element it ends at
 * @param punkte its corners from the beginning to the end, at least two, on the outlines of what it joins
 * @param eckradius how much its corners are rounded, in pixels
 * @param strich width, pattern and colour
 * @param anfang decoration of its beginning
 * @param ende decoration of its end
 * @param bilder symbols at its labels
 * @param texte labels at beginning, middle and end, those it has
 * @param abzeichen signs on it
 */
public record Linie(
        Angaben angaben,
        String von,
        String nach,
        List<Punkt> punkte,
        double eckradius,
        Strich strich,
        Pfeil anfang,
        Pfeil ende,
        List<Bild> bilder,
        List<Textblock> texte,
        List<Abzeichen> abzeichen)
        implements Szenenelement {

    /** Keeps own copies. */
    public Linie {
        punkte = List.copyOf(punkte);
        bilder = List.copyOf(bilder);
        texte = List.copyOf(texte);
        abzeichen = List.copyOf(abzeichen);
    }

    @Override
    public Rahmen rahmen() {
        return Rahmen.um(punkte);
    }
}
