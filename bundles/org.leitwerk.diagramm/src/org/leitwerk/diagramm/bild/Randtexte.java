package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leitwerk.diagramm.szene.Angaben;
import org.leitwerk.diagramm.szene.Kasten;
import org.leitwerk.diagramm.szene.Kasten.Bauart;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textblock;

/**
 * Labels of nodes on a border. They stand close to others, and there is no better place for all of them: one that would
 * lie on another label or on a box is left out of the picture and told in the tooltip instead.
 */
final class Randtexte {

    /** Labels may come as near as this many pixels. */
    private static final double NAEHE = 0.5;

    private final Map<String, Szenenelement> gebaute;
    private final Bestand bestand;
    private final List<Textblock> texte = new ArrayList<>();
    private final List<Kasten> randknoten = new ArrayList<>();

    Randtexte(Map<String, Szenenelement> gebaute, Bestand bestand) {
        this.gebaute = gebaute;
        this.bestand = bestand;
        for (Szenenelement element : gebaute.values()) {
            if (element instanceof Kasten kasten && kasten.bauart() == Bauart.RANDKNOTEN) {
                randknoten.add(kasten);
            } else if (element instanceof Kasten) {
                texte.addAll(element.texte());
            }
        }
    }

    /** Takes labels away that lie on something; the boxes keep their order. */
    void entflechte() {
        for (Kasten kasten : randknoten) {
            boolean stoert = kasten.texte().stream()
                    .anyMatch(text -> stoert(kasten, text.rahmen().erweitert(-NAEHE)));
            if (stoert) {
                gebaute.put(
                        kasten.id(),
                        bestand.element("ohne Text " + kasten.id(), kasten, Kasten.class, () -> ohneText(kasten)));
            } else {
                texte.addAll(kasten.texte());
            }
        }
    }

    private boolean stoert(Kasten kasten, Rahmen text) {
        return texte.stream().anyMatch(anderer -> anderer.rahmen().schneidet(text))
                || randknoten.stream()
                        .anyMatch(
                                anderer -> anderer != kasten && anderer.rahmen().schneidet(text));
    }

    private static Kasten ohneText(Kasten k) {
        Angaben a = k.angaben();
        String kurzinfo = a.kurzinfo().contains(a.name())
                ? a.kurzinfo()
                : a.kurzinfo().isEmpty() ? a.name() : a.name() + "\n" + a.kurzinfo();
        Angaben neu =
                new Angaben(a.id(), a.eltern(), a.art(), a.name(), kurzinfo, a.vorlesetext(), a.ziel(), a.verweis());
        return new Kasten(
                neu,
                k.bauart(),
                k.rahmen(),
                k.inhalt(),
                k.aussehen(),
                k.zierden(),
                k.bilder(),
                List.of(),
                k.abzeichen(),
                k.klappstand());
    }
}
