package org.leitwerk.diagramm.malen;

import java.util.LinkedHashMap;
import java.util.Map;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Farbthema;

/**
 * The colours of an SVG file. They stand as attributes, which every reader understands; each also has a class, by which
 * a style sheet turns the picture dark where it is understood.
 */
final class SvgFarben {

    private final Farbthema thema;
    private final Map<Integer, String> namen = new LinkedHashMap<>();

    SvgFarben(Farbthema thema) {
        this.thema = thema;
    }

    /** The notation of a colour in the theme, without its opacity. */
    String wert(Farbe farbe) {
        return thema.farbe(farbe).hex();
    }

    /** The name of a colour: a number as short as possible. */
    String name(Farbe farbe) {
        return namen.computeIfAbsent(farbe.rgb(), neu -> Integer.toString(namen.size(), 36));
    }

    /** The rules that make the colours dark. */
    String dunkel() {
        StringBuilder regeln = new StringBuilder();
        namen.forEach((rgb, name) -> {
            String dunkel = Farbthema.DUNKEL
                    .farbe(new Farbe(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255))
                    .hex();
            regeln.append(".f" + name + "{fill:" + dunkel + "}");
            regeln.append(".s" + name + "{stroke:" + dunkel + "}");
            regeln.append(".g" + name + "{stop-color:" + dunkel + "}");
        });
        return regeln.toString();
    }
}
