package org.leitwerk.diagramm.malen;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.leitwerk.diagramm.szene.Farbe;

/**
 * What jsvg paints on: collects filled outlines (strokes become outlines too). Whatever is not of one colour makes the
 * collection incomplete; clips are taken as the frame of the symbol and ignored.
 */
final class Figurensammler implements Output {

    /** What all children of one symbol share. */
    private static final class Sammlung {
        final List<Figur> figuren = new ArrayList<>();
        boolean vollstaendig = true;
    }

    private final Sammlung sammlung;
    private final Rectangle2D rahmen;
    private final RenderingHints hinweise = new RenderingHints(null);
    private AffineTransform abbildung = new AffineTransform();
    private Paint farbe = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private float deckung = 1;

    Figurensammler(double breite, double hoehe) {
        this(new Sammlung(), new Rectangle2D.Double(0, 0, breite, hoehe));
    }

    private Figurensammler(Sammlung sammlung, Rectangle2D rahmen) {
        this.sammlung = sammlung;
        this.rahmen = rahmen;
    }

    List<Figur> figuren() {
        return List.copyOf(sammlung.figuren);
    }

    /** Whether everything of the symbol was collected. */
    boolean istVollstaendig() {
        return sammlung.vollstaendig;
    }

    @Override
    public void fillShape(Shape flaeche) {
        if (farbe instanceof Color einfarbig) {
            Farbe f = new Farbe(
                    einfarbig.getRed(),
                    einfarbig.getGreen(),
                    einfarbig.getBlue(),
                    einfarbig.getAlpha() / 255.0 * deckung);
            if (f.deckung() > 0) {
                sammlung.figuren.add(new Figur(abbildung.createTransformedShape(flaeche), f));
            }
        } else {
            sammlung.vollstaendig = false;
        }
    }

    @Override
    public void drawShape(Shape linie) {
        fillShape(stroke.createStrokedShape(linie));
    }

    @Override
    public void drawImage(BufferedImage bild) {
        sammlung.vollstaendig = false;
    }

    @Override
    public void drawImage(Image bild, ImageObserver beobachter) {
        sammlung.vollstaendig = false;
    }

    @Override
    public void drawImage(Image bild, AffineTransform wie, ImageObserver beobachter) {
        sammlung.vollstaendig = false;
    }

    @Override
    public void setPaint(Paint neu) {
        farbe = neu;
    }

    @Override
    public void setPaint(Supplier<Paint> neu) {
        farbe = neu.get();
    }

    @Override
    public void setStroke(Stroke neu) {
        stroke = neu;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public void applyClip(Shape ausschnitt) {
        // the outermost clip is the frame of the symbol; symbols keep inside it
    }

    @Override
    public void setClip(Shape ausschnitt) {
        // see applyClip
    }

    @Override
    public Rectangle2D clipBounds() {
        return rahmen;
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        Figurensammler kind = new Figurensammler(sammlung, rahmen);
        kind.abbildung = transform();
        kind.farbe = farbe;
        kind.stroke = stroke;
        kind.deckung = deckung;
        return kind;
    }

    @Override
    public void dispose() {
        // holds nothing that must be released
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> maler) {
        // only for jsvg's own debugging
    }

    @Override
    public RenderingHints renderingHints() {
        return hinweise;
    }

    @Override
    public Object renderingHint(RenderingHints.Key schluessel) {
        return hinweise.get(schluessel);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key schluessel, Object wert) {
        hinweise.put(schluessel, wert);
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(abbildung);
    }

    @Override
    public void setTransform(AffineTransform neu) {
        abbildung = new AffineTransform(neu);
    }

    @Override
    public void applyTransform(AffineTransform weitere) {
        abbildung.concatenate(weitere);
    }

    @Override
    public void rotate(double winkel) {
        abbildung.rotate(winkel);
    }

    @Override
    public void scale(double x, double y) {
        abbildung.scale(x, y);
    }

    @Override
    public void translate(double x, double y) {
        abbildung.translate(x, y);
    }

    @Override
    public float currentOpacity() {
        return deckung;
    }

    @Override
    public void applyOpacity(float anteil) {
        deckung *= anteil;
    }

    @Override
    public SafeState safeState() {
        AffineTransform alteAbbildung = transform();
        Paint alteFarbe = farbe;
        Stroke alterStrich = stroke;
        float alteDeckung = deckung;
        return () -> {
            abbildung = alteAbbildung;
            farbe = alteFarbe;
            stroke = alterStrich;
            deckung = alteDeckung;
        };
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
