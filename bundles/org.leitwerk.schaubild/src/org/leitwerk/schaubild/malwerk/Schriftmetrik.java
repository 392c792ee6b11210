package org.leitwerk.schaubild.malwerk;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.geom.Rectangle2D;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Schrift;

/** Measures texts for Java2D by the tables of the bundled font. */
final class Schriftmetrik extends FontMetrics {

    private static final long serialVersionUID = 1L;

    private final transient Schrift schrift;
    private final transient Zeilenmass mass;

    Schriftmetrik(Font font) {
        super(font);
        schrift = Bildschrift.schrift(font);
        mass = Bildschrift.mass(font, 1);
    }

    @Override
    public int getAscent() {
        return Math.round(mass.getAscent());
    }

    @Override
    public int getDescent() {
        return Math.round(mass.getDescent());
    }

    @Override
    public int getLeading() {
        return 0;
    }

    @Override
    public int getHeight() {
        return Math.round(mass.getHeight());
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.ceil(Schriftmass.breite(text, schrift));
    }

    @Override
    public int charWidth(char zeichen) {
        return stringWidth(String.valueOf(zeichen));
    }

    @Override
    public int charWidth(int zeichen) {
        return stringWidth(Character.toString(zeichen));
    }

    @Override
    public int charsWidth(char[] zeichen, int ab, int anzahl) {
        return stringWidth(new String(zeichen, ab, anzahl));
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics grafik) {
        return new Rectangle2D.Double(0, -mass.getAscent(), Schriftmass.breite(text, schrift), mass.getHeight());
    }
}
