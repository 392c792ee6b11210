package org.leitwerk.schaubild.malwerk;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import org.leitwerk.diagramm.szene.Farbe;

/**
 * A colour with a pattern, so that areas can be told apart without colour. {@link Szenengrafik} makes lines of the
 * pattern; whoever knows nothing of patterns paints the ground.
 *
 * @param grund colour of the ground
 * @param muster the pattern
 * @param linie colour of the pattern and of the border
 */
public record Musterfarbe(Farbe grund, Muster muster, Farbe linie) implements Paint {

    /** How an area is hatched. */
    public enum Muster {
        /** Not at all. */
        VOLL(0, 0, false),
        /** Lines that rise to the right. */
        STEIGEND(45, 6, false),
        /** Lines that fall to the right. */
        FALLEND(135, 6, false),
        /** Lines that rise, close together. */
        STEIGEND_DICHT(45, 3.5, false),
        /** Lying lines. */
        WAAGERECHT(0, 5, false),
        /** Standing lines. */
        SENKRECHT(90, 5, false),
        /** Rising and falling lines. */
        KREUZ(45, 6, true);

        private final double winkel;
        private final double abstand;
        private final boolean doppelt;

        Muster(double winkel, double abstand, boolean doppelt) {
            this.winkel = winkel;
            this.abstand = abstand;
            this.doppelt = doppelt;
        }

        /** Degrees from the horizontal. */
        public double winkel() {
            return winkel;
        }

        /** Pixels between two lines; 0: no lines. */
        public double abstand() {
            return abstand;
        }

        /** Whether the same lines cross at a right angle. */
        public boolean doppelt() {
            return doppelt;
        }
    }

    /** Without a pattern. */
    public static Musterfarbe voll(Farbe farbe) {
        return new Musterfarbe(farbe, Muster.VOLL, farbe);
    }

    /** The ground as Java2D knows colours. */
    public Color color() {
        return new Color(grund.rot(), grund.gruen(), grund.blau(), (int) Math.round(grund.deckung() * 255));
    }

    @Override
    public PaintContext createContext(
            ColorModel modell, Rectangle geraet, Rectangle2D flaeche, AffineTransform abbildung, RenderingHints wie) {
        return color().createContext(modell, geraet, flaeche, abbildung, wie);
    }

    @Override
    public int getTransparency() {
        return color().getTransparency();
    }
}
