package org.leitwerk.diagramm.ui.figur;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.leitwerk.diagramm.szene.Bildquelle;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Schrift;

/**
 * Colours, fonts and images of one open diagram, and how it is drawn at the moment. Freed with its editor. Only for the
 * UI thread.
 */
public final class Zeichenmittel {

    /** Below this zoom neither texts nor rounded corners are drawn: nobody could read them. */
    public static final double GROB = 0.25;

    private final Display display;
    private final Map<Integer, Color> farben = new HashMap<>();
    private final Map<Schrift, Font> schriften = new HashMap<>();
    private final Map<Bildquelle, Image> bilder = new HashMap<>();
    private Farbthema thema = Farbthema.HELL;
    private double massstab = 1;

    /**
     * For a display.
     *
     * @param display on which it is drawn
     */
    public Zeichenmittel(Display display) {
        this.display = display;
    }

    /** The theme. */
    public Farbthema thema() {
        return thema;
    }

    /**
     * Sets the theme; the figures must be drawn anew.
     *
     * @param neues light or dark
     * @return whether it was another one
     */
    public boolean setze(Farbthema neues) {
        boolean anders = neues != thema;
        thema = neues;
        return anders;
    }

    /**
     * Says how large the picture is shown.
     *
     * @param neu 1 is 100 %
     */
    public void setzeMassstab(double neu) {
        massstab = neu;
    }

    /** How large the picture is shown; 1 is 100 %. */
    public double massstab() {
        return massstab;
    }

    /** Whether it is shown so small that details are left out. */
    public boolean istGrob() {
        return massstab < GROB;
    }

    /**
     * A colour.
     *
     * @param hell the colour of the scene
     * @return the one of the theme, without its opacity
     */
    public Color farbe(Farbe hell) {
        return farben.computeIfAbsent(thema.farbe(hell).rgb(), rgb -> new Color(rgb >> 16, rgb >> 8 & 255, rgb & 255));
    }

    /**
     * The font in which a label is typed.
     *
     * @param massstab how large; 1 is 100 %
     * @return a font to be disposed by the caller
     */
    public Font eingabeschrift(double massstab) {
        return Bildschrift.schrift(display, Schrift.TEXT.mitGroesse(Schrift.TEXT.groesse() * massstab));
    }

    /** The font for texts of the scene. */
    Font schrift(Schrift schrift) {
        return schriften.computeIfAbsent(schrift, s -> Bildschrift.schrift(display, s));
    }

    /** An image of the scene; null if its bytes cannot be read. */
    Image bild(Bildquelle quelle) {
        return bilder.computeIfAbsent(quelle, q -> Bildleser.lies(display, q));
    }

    /** Frees all. */
    public void entsorge() {
        schriften.values().forEach(Font::dispose);
        schriften.clear();
        bilder.values().forEach(bild -> {
            if (bild != null) {
                bild.dispose();
            }
        });
        bilder.clear();
    }
}
