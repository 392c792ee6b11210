package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.steuerung.Planelement;

/** Puts the card of one element together. */
final class Bausteine {

    private final Planelement element;
    private final Namen namen;
    private final String art;
    private final List<Stueck> marken = new ArrayList<>();
    private final List<Block> bloecke = new ArrayList<>();
    private int tiefe;

    Bausteine(Planelement element, Namen namen, String art) {
        this.element = element;
        this.namen = namen;
        this.art = art;
        bloecke.addAll(Grundfakten.langtext(element.getBeschreibung()));
    }

    Bausteine tiefe(int neueTiefe) {
        tiefe = neueTiefe;
        return this;
    }

    /** A mark, if there is a word for it. */
    Bausteine marke(String wort, String ton) {
        if (!wort.isEmpty()) {
            marken.add(Stueck.marke(wort, ton));
        }
        return this;
    }

    Bausteine block(Block block) {
        bloecke.add(block);
        return this;
    }

    Bausteine bloecke(List<? extends Block> neue) {
        bloecke.addAll(neue);
        return this;
    }

    Bausteine langtext(String markdown) {
        bloecke.addAll(Grundfakten.langtext(markdown));
        return this;
    }

    Bausteine fakten(Fakten.Sammler fakten) {
        bloecke.addAll(Grundfakten.fakten(fakten));
        return this;
    }

    /** The card, with what may be said of every element at its end. */
    Karte fertig() {
        fakten(Grundfakten.anhang(new Fakten.Sammler(), element, namen));
        bloecke.addAll(Grundfakten.notizen(element));
        return new Karte(namen.anker(element), art, Namen.nummerUndTitel(element), marken, tiefe, bloecke);
    }
}
