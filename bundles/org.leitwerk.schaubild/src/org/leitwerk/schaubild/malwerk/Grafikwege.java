package org.leitwerk.schaubild.malwerk;

import java.awt.Color;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/**
 * Leads the many ways to paint of {@link java.awt.Graphics2D} back to three: draw a shape, fill a shape, write a text.
 */
abstract class Grafikwege extends Grafikzustand {

    Grafikwege() {}

    Grafikwege(Grafikwege vorbild) {
        super(vorbild);
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int breite, int hoehe) {
        fill(new Rectangle(x, y, breite, hoehe));
    }

    @Override
    public void clearRect(int x, int y, int breite, int hoehe) {
        Paint vorher = getPaint();
        setPaint(getBackground());
        fillRect(x, y, breite, hoehe);
        setPaint(vorher);
    }

    @Override
    public void drawRoundRect(int x, int y, int breite, int hoehe, int bogenbreite, int bogenhoehe) {
        draw(new RoundRectangle2D.Double(x, y, breite, hoehe, bogenbreite, bogenhoehe));
    }

    @Override
    public void fillRoundRect(int x, int y, int breite, int hoehe, int bogenbreite, int bogenhoehe) {
        fill(new RoundRectangle2D.Double(x, y, breite, hoehe, bogenbreite, bogenhoehe));
    }

    @Override
    public void drawOval(int x, int y, int breite, int hoehe) {
        draw(new Ellipse2D.Double(x, y, breite, hoehe));
    }

    @Override
    public void fillOval(int x, int y, int breite, int hoehe) {
        fill(new Ellipse2D.Double(x, y, breite, hoehe));
    }

    @Override
    public void drawArc(int x, int y, int breite, int hoehe, int anfang, int winkel) {
        draw(new Arc2D.Double(x, y, breite, hoehe, anfang, winkel, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int breite, int hoehe, int anfang, int winkel) {
        fill(new Arc2D.Double(x, y, breite, hoehe, anfang, winkel, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int anzahl) {
        draw(zug(x, y, anzahl, false));
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int anzahl) {
        draw(zug(x, y, anzahl, true));
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int anzahl) {
        fill(zug(x, y, anzahl, true));
    }

    private static Path2D zug(int[] x, int[] y, int anzahl, boolean geschlossen) {
        Path2D pfad = new Path2D.Double();
        for (int i = 0; i < anzahl; i++) {
            if (i == 0) {
                pfad.moveTo(x[i], y[i]);
            } else {
                pfad.lineTo(x[i], y[i]);
            }
        }
        if (geschlossen && anzahl > 0) {
            pfad.closePath();
        }
        return pfad;
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        StringBuilder zeichen = new StringBuilder();
        for (char z = text.first(); z != AttributedCharacterIterator.DONE; z = text.next()) {
            zeichen.append(z);
        }
        drawString(zeichen.toString(), x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector zeichen, float x, float y) {
        fill(zeichen.getOutline(x, y));
    }

    @Override
    public boolean hit(Rectangle flaeche, Shape form, boolean nurRand) {
        return getTransform().createTransformedShape(form).intersects(flaeche);
    }

    // images: charts have none

    @Override
    public boolean drawImage(Image bild, AffineTransform wie, ImageObserver beobachter) {
        return true;
    }

    @Override
    public void drawImage(BufferedImage bild, BufferedImageOp wie, int x, int y) {
        // no images
    }

    @Override
    public void drawRenderedImage(RenderedImage bild, AffineTransform wie) {
        // no images
    }

    @Override
    public void drawRenderableImage(RenderableImage bild, AffineTransform wie) {
        // no images
    }

    @Override
    public boolean drawImage(Image bild, int x, int y, ImageObserver beobachter) {
        return true;
    }

    @Override
    public boolean drawImage(Image bild, int x, int y, int breite, int hoehe, ImageObserver beobachter) {
        return true;
    }

    @Override
    public boolean drawImage(Image bild, int x, int y, Color grund, ImageObserver beobachter) {
        return true;
    }

    @Override
    public boolean drawImage(Image bild, int x, int y, int breite, int hoehe, Color grund, ImageObserver beobachter) {
        return true;
    }

    @Override
    public boolean drawImage(
            Image bild, int a, int b, int c, int d, int e, int f, int g, int h, ImageObserver beobachter) {
        return true;
    }

    @Override
    public boolean drawImage(
            Image bild, int a, int b, int c, int d, int e, int f, int g, int h, Color grund, ImageObserver beobachter) {
        return true;
    }
}
