package org.leitwerk.schaubild.malwerk;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Map;

/** The part of a {@link Graphics2D} that only keeps settings: colours, strokes, fonts, places. */
abstract class Grafikzustand extends Graphics2D {

    private final RenderingHints hinweise = new RenderingHints(null);
    private AffineTransform abbildung = new AffineTransform();
    private Paint paint = Color.BLACK;
    private Color hintergrund = Color.WHITE;
    private Stroke stroke = new BasicStroke(1);
    private Composite mischung = AlphaComposite.SrcOver;
    private Font font = Bildschrift.TEXT;
    private Shape ausschnitt;

    Grafikzustand() {}

    Grafikzustand(Grafikzustand vorbild) {
        hinweise.putAll(vorbild.hinweise);
        abbildung = new AffineTransform(vorbild.abbildung);
        paint = vorbild.paint;
        hintergrund = vorbild.hintergrund;
        stroke = vorbild.stroke;
        mischung = vorbild.mischung;
        font = vorbild.font;
        ausschnitt = vorbild.ausschnitt;
    }

    @Override
    public void setComposite(Composite neu) {
        mischung = neu;
    }

    @Override
    public Composite getComposite() {
        return mischung;
    }

    @Override
    public void setPaint(Paint neu) {
        if (neu != null) {
            paint = neu;
        }
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public void setColor(Color neu) {
        setPaint(neu);
    }

    @Override
    public Color getColor() {
        return paint instanceof Color farbe ? farbe : Color.BLACK;
    }

    @Override
    public void setStroke(Stroke neu) {
        stroke = neu;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setFont(Font neu) {
        font = neu == null ? font : neu;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setBackground(Color neu) {
        hintergrund = neu;
    }

    @Override
    public Color getBackground() {
        return hintergrund;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key schluessel, Object wert) {
        if (wert == null) {
            hinweise.remove(schluessel);
        } else {
            hinweise.put(schluessel, wert);
        }
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key schluessel) {
        return hinweise.get(schluessel);
    }

    @Override
    public void setRenderingHints(Map<?, ?> neue) {
        hinweise.clear();
        hinweise.putAll(neue);
    }

    @Override
    public void addRenderingHints(Map<?, ?> weitere) {
        hinweise.putAll(weitere);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hinweise.clone();
    }

    @Override
    public void translate(int x, int y) {
        abbildung.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        abbildung.translate(x, y);
    }

    @Override
    public void rotate(double winkel) {
        abbildung.rotate(winkel);
    }

    @Override
    public void rotate(double winkel, double x, double y) {
        abbildung.rotate(winkel, x, y);
    }

    @Override
    public void scale(double x, double y) {
        abbildung.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        abbildung.shear(x, y);
    }

    @Override
    public void transform(AffineTransform weitere) {
        abbildung.concatenate(weitere);
    }

    @Override
    public void setTransform(AffineTransform neu) {
        abbildung = new AffineTransform(neu);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(abbildung);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public void setPaintMode() {
        // always painting
    }

    @Override
    public void setXORMode(Color farbe) {
        // scenes do not mix colours
    }

    @Override
    public void clip(Shape weiterer) {
        ausschnitt = ausschnitt == null || weiterer == null
                ? weiterer
                : ausschnitt.getBounds2D().createIntersection(weiterer.getBounds2D());
    }

    @Override
    public void clipRect(int x, int y, int breite, int hoehe) {
        clip(new Rectangle(x, y, breite, hoehe));
    }

    @Override
    public void setClip(int x, int y, int breite, int hoehe) {
        setClip(new Rectangle(x, y, breite, hoehe));
    }

    @Override
    public void setClip(Shape neu) {
        ausschnitt = neu;
    }

    @Override
    public Shape getClip() {
        return ausschnitt;
    }

    @Override
    public Rectangle getClipBounds() {
        return ausschnitt == null ? null : ausschnitt.getBounds();
    }

    @Override
    public void copyArea(int x, int y, int breite, int hoehe, int dx, int dy) {
        // nothing painted can be copied
    }

    @Override
    public void dispose() {
        // holds nothing that must be released
    }
}
