package org.leitwerk.schaubild.malwerk;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Textzeile;

/**
 * What JFreeChart paints on: areas, lines and texts become elements of a scene. Clips are ignored (axes are chosen so
 * that nothing lies outside), images are not painted, texts may be upright or turned by 90° to the left.
 */
public final class Szenengrafik extends Grafikwege {

    private final Szenensammler sammler;

    /** Paints into a collection. */
    public Szenengrafik(Szenensammler sammler) {
        this.sammler = sammler;
    }

    private Szenengrafik(Szenengrafik vorbild) {
        super(vorbild);
        this.sammler = vorbild.sammler;
    }

    /** Where the elements go. */
    public Szenensammler sammler() {
        return sammler;
    }

    @Override
    public Szenengrafik create() {
        return new Szenengrafik(this);
    }

    @Override
    public void draw(Shape form) {
        Strich strich = strich();
        if (strich.istLeer()) {
            return;
        }
        Rahmen rahmen = einfach(form);
        if (rahmen != null && !rahmen.istLeer()) {
            sammler.form(art(form), rahmen, Fuellung.KEINE, strich);
            return;
        }
        List<List<Punkt>> offen = new ArrayList<>();
        List<List<Punkt>> ringe = new ArrayList<>();
        Formleser.lies(form, getTransform()).forEach(zug -> (zug.geschlossen() ? ringe : offen).add(zug.punkte()));
        sammler.linien(offen, strich);
        sammler.flaeche(ringe, Fuellung.KEINE, strich);
    }

    @Override
    public void fill(Shape form) {
        Musterfarbe muster = getPaint() instanceof Musterfarbe m ? m : Musterfarbe.voll(farbe());
        Fuellung fuellung = Fuellung.einfarbig(gedeckt(muster.grund()));
        boolean gemustert = muster.muster() != Musterfarbe.Muster.VOLL;
        if (fuellung.istLeer() && !gemustert) {
            return;
        }
        Rahmen rahmen = einfach(form);
        if (rahmen != null && rahmen.istLeer()) {
            return;
        }
        Strich rand = gemustert ? Strich.fest(1, gedeckt(muster.linie())) : Strich.KEINER;
        List<List<Punkt>> ringe = Formleser.lies(form, getTransform()).stream()
                .map(Formleser.Zug::punkte)
                .filter(punkte -> punkte.size() > 2)
                .toList();
        if (rahmen != null) {
            sammler.form(art(form), rahmen, fuellung, rand);
        } else {
            sammler.flaeche(ringe, fuellung, rand);
        }
        sammler.linien(Schraffur.linien(ringe, muster.muster()), Strich.fest(0.8, gedeckt(muster.linie())));
    }

    @Override
    public void drawString(String text, float x, float y) {
        Point2D ort = getTransform().transform(new Point2D.Double(x, y), null);
        sammler.text(
                text,
                new Punkt(ort.getX(), ort.getY()),
                Bildschrift.schrift(getFont()),
                gedeckt(farbe()),
                Textzeile.Anker.ANFANG,
                gedreht(),
                Fuellung.KEINE);
    }

    private boolean gedreht() {
        return Math.abs(getTransform().getShearX()) > 0.5;
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new Schriftmetrik(font);
    }

    /** The frame of a rectangle or an ellipse that is not turned; null for other shapes. */
    private Rahmen einfach(Shape form) {
        AffineTransform abbildung = getTransform();
        if (gedreht() || !(form instanceof Rectangle2D || form instanceof Ellipse2D)) {
            return null;
        }
        Rectangle2D r = abbildung.createTransformedShape(form.getBounds2D()).getBounds2D();
        return new Rahmen(r.getX(), r.getY(), r.getWidth(), r.getHeight());
    }

    private static Form art(Shape form) {
        return form instanceof Ellipse2D ? Form.ELLIPSE : Form.RECHTECK;
    }

    private Strich strich() {
        if (!(getStroke() instanceof BasicStroke stroke)) {
            return Strich.KEINER;
        }
        return new Strich(stroke.getLineWidth(), Striche.art(stroke), gedeckt(farbe()));
    }

    private Farbe farbe() {
        if (getPaint() instanceof Musterfarbe muster) {
            return muster.linie();
        }
        Color c = getPaint() instanceof Color einfarbig ? einfarbig : Color.BLACK;
        return new Farbe(c.getRed(), c.getGreen(), c.getBlue(), c.getAlpha() / 255.0);
    }

    private Farbe gedeckt(Farbe farbe) {
        return getComposite() instanceof AlphaComposite mischung && mischung.getAlpha() < 1
                ? farbe.mitDeckung(farbe.deckung() * mischung.getAlpha())
                : farbe;
    }
}
