package org.leitwerk.diagramm.szene;

import java.util.List;

/**
 * A band, an axis, a heading, a ring: gives the picture its order, stands for no element and cannot be selected. Those
 * before the first box in the scene lie behind everything.
 *
 * @param angaben id, and text for reading aloud
 * @param rahmen its place
 * @param aussehen outline, filling and border of the area; {@link Aussehen#KEINES} for a mere line or text
 * @param pfad corners of a line; empty without one
 * @param strich how that line is drawn
 * @param ende decoration of the end of that line
 * @param texte its labels
 */
public record Schmuck(
        Angaben angaben,
        Rahmen rahmen,
        Aussehen aussehen,
        List<Punkt> pfad,
        Strich strich,
        Pfeil ende,
        List<Textblock> texte)
        implements Szenenelement {

    /** Keeps own copies. */
    public Schmuck {
        pfad = List.copyOf(pfad);
        texte = List.copyOf(texte);
    }

    @Override
    public List<Abzeichen> abzeichen() {
        return List.of();
    }
}
