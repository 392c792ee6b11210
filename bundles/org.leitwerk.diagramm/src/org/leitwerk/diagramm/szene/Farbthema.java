package org.leitwerk.diagramm.szene;

/**
 * Light or dark. A scene holds the colours of the light theme; whoever paints asks the theme for the colour to take.
 */
public enum Farbthema {
    /** Dark on light: the colours as they are. */
    HELL {
        @Override
        public Farbe farbe(Farbe hell) {
            return hell;
        }
    },
    /** Light on dark: hue stays, lightness is turned over. */
    DUNKEL {
        @Override
        public Farbe farbe(Farbe hell) {
            return Dunkelfarbe.zu(hell);
        }
    };

    /** The colour to paint with in this theme for a colour of the light one; the opacity stays. */
    public abstract Farbe farbe(Farbe hell);

    /** The filling to paint with in this theme. */
    public Fuellung fuellung(Fuellung hell) {
        return new Fuellung(farbe(hell.von()), farbe(hell.bis()), hell.verlauf());
    }

    /** The line to paint with in this theme. */
    public Strich strich(Strich hell) {
        return new Strich(hell.breite(), hell.art(), farbe(hell.farbe()));
    }
}
