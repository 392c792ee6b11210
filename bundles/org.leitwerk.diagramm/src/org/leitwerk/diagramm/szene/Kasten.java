package org.leitwerk.diagramm.szene;

import java.util.List;

/**
 * A node, a container, a list, a row of a list or a border node.
 *
 * @param angaben name, parent, tooltip and texts for reading aloud
 * @param bauart what kind of box it is
 * @param rahmen its outer frame, absolute
 * @param inhalt where its children lie (below its head, inside its margin); the same as {@code rahmen} without children
 * @param aussehen outline, filling and border
 * @param zierden areas in it, painted above the filling
 * @param bilder symbols and images, painted above the areas
 * @param texte its labels; the title is the first, if it has one
 * @param abzeichen signs at its corners
 * @param klappstand whether it can be and is collapsed
 */
public record Kasten(
        Angaben angaben,
        Bauart bauart,
        Rahmen rahmen,
        Rahmen inhalt,
        Aussehen aussehen,
        List<Zierde> zierden,
        List<Bild> bilder,
        List<Textblock> texte,
        List<Abzeichen> abzeichen,
        Klappstand klappstand)
        implements Szenenelement {

    /** What kind of box it is. */
    public enum Bauart {
        /** Simple node. */
        KNOTEN,
        /** Container whose children lie freely. */
        BEHAELTER,
        /** Container whose children are stacked on or beside each other without gaps. */
        STAPEL,
        /** List: its children are rows of text. */
        LISTE,
        /** Row of a list. */
        LISTENELEMENT,
        /** Node on the border of its parent. */
        RANDKNOTEN
    }

    /** Whether it can be and is collapsed. */
    public enum Klappstand {
        /** Nothing to collapse. */
        OHNE,
        /** Its parts are shown. */
        OFFEN,
        /** Its parts are hidden. */
        ZU
    }

    /** Keeps own copies. */
    public Kasten {
        zierden = List.copyOf(zierden);
        bilder = List.copyOf(bilder);
        texte = List.copyOf(texte);
        abzeichen = List.copyOf(abzeichen);
    }
}
