package org.leitwerk.schaubild.malwerk;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import org.leitwerk.diagramm.schrift.Schriftdatei;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Schrift;

/**
 * A font that is measured by the tables of the bundled one and never loads a font of the machine: charts are laid out
 * the same everywhere.
 */
public final class Bildschrift extends Font {

    /** Axes, legends and values: 11 px. */
    public static final Bildschrift KLEIN = new Bildschrift(Schrift.KLEIN);
    /** Text: 12 px. */
    public static final Bildschrift TEXT = new Bildschrift(Schrift.TEXT);
    /** Emphasised values: 12 px, semibold. */
    public static final Bildschrift FETT = new Bildschrift(Schrift.TITEL);
    /** Headings: 15 px, semibold. */
    public static final Bildschrift TITEL = new Bildschrift(new Schrift(15, true, false));

    private static final long serialVersionUID = 1L;

    private final transient Schrift schrift;

    private Bildschrift(Schrift schrift) {
        super(Schriftdatei.FAMILIE, schrift.fett() ? BOLD : PLAIN, (int) Math.round(schrift.groesse()));
        this.schrift = schrift;
        pointSize = (float) schrift.groesse();
    }

    /** The font of the scene that belongs to a font of Java2D. */
    static Schrift schrift(Font font) {
        return font instanceof Bildschrift eigene
                ? eigene.schrift
                : new Schrift(font.getSize2D(), font.isBold(), font.isItalic());
    }

    /** Measures of a line in any font; Java2D's own would be those of the machine. */
    static Zeilenmass mass(Font font, int zeichen) {
        return new Zeilenmass(schrift(font), zeichen);
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext kontext) {
        return mass(this, text.length());
    }

    @Override
    public LineMetrics getLineMetrics(String text, int anfang, int ende, FontRenderContext kontext) {
        return mass(this, ende - anfang);
    }

    @Override
    public Rectangle2D getStringBounds(String text, FontRenderContext kontext) {
        Zeilenmass mass = mass(this, text.length());
        return new Rectangle2D.Double(0, -mass.getAscent(), Schriftmass.breite(text, schrift), mass.getHeight());
    }
}
