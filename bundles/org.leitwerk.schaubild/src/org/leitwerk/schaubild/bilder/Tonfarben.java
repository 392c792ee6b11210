package org.leitwerk.schaubild.bilder;

import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.steuerung.modell.Ton;

/** The ink of a tone: dark enough to be read on white, the hues those of the pages. */
final class Tonfarben {

    private Tonfarben() {}

    static Farbe von(Ton ton) {
        return switch (ton) {
            case GUT -> Farbe.hex("#1e6b3a");
            case ACHTUNG -> Farbe.hex("#7a5200");
            case SCHLECHT -> Farbe.hex("#9b1c1c");
            case RUHIG, NEUTRAL -> Farbe.GRAU;
        };
    }
}
