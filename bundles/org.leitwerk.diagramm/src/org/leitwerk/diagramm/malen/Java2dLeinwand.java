package org.leitwerk.diagramm.malen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.List;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Bild;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Freiform;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Szenenelement;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.diagramm.szene.Umriss;

/** Paints with Java2D, headless. */
final class Java2dLeinwand implements Leinwand {

    private final Graphics2D g;
    private final Farbthema thema;
    private final Symbolleser symbole = new Symbolleser();

    Java2dLeinwand(Graphics2D g, Farbthema thema) {
        this.g = g;
        this.thema = thema;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    static Color farbe(Farbe farbe) {
        return new Color(farbe.rot(), farbe.gruen(), farbe.blau(), (int) Math.round(farbe.deckung() * 255));
    }

    @Override
    public void beginne(Szenenelement element) {
        // pixels do not know whose they are
    }

    @Override
    public void beende() {
        // see beginne
    }

    @Override
    public void flaeche(Form form, Rahmen rahmen, double rundung, Fuellung fuellung, Strich rand) {
        male(Formen.umriss(form, rahmen, rundung), rahmen, form == Form.RING ? Fuellung.KEINE : fuellung, rand);
        if (form == Form.NOTIZ) {
            linienzug(Umriss.falz(form, rahmen), 0, rand);
        }
    }

    @Override
    public void vieleck(List<Punkt> ecken, Fuellung fuellung, Strich rand) {
        male(Formen.vieleck(ecken), Rahmen.um(ecken), fuellung, rand);
    }

    @Override
    public void freiform(Freiform form) {
        Fuellung fuellung = form.geschlossen() ? form.fuellung() : Fuellung.KEINE;
        Shape pfad = Formen.pfad(form);
        if (!fuellung.istLeer()) {
            g.setPaint(farbe(fuellung, form.rahmen()));
            g.fill(pfad);
        }
        ziehe(pfad, form.strich(), BasicStroke.JOIN_ROUND);
    }

    private void male(Shape umriss, Rahmen rahmen, Fuellung fuellung, Strich rand) {
        if (!fuellung.istLeer()) {
            g.setPaint(farbe(fuellung, rahmen));
            g.fill(umriss);
        }
        ziehe(umriss, rand, BasicStroke.JOIN_MITER);
    }

    private Paint farbe(Fuellung fuellung, Rahmen r) {
        Color von = farbe(thema.farbe(fuellung.von()));
        if (!fuellung.istVerlauf()) {
            return von;
        }
        boolean quer = fuellung.verlauf() == Fuellung.Verlauf.NACH_RECHTS;
        return new GradientPaint(
                (float) r.x(),
                (float) r.y(),
                von,
                (float) (quer ? r.rechts() : r.x()),
                (float) (quer ? r.y() : r.unten()),
                farbe(thema.farbe(fuellung.bis())));
    }

    @Override
    public void linienzug(List<Punkt> punkte, double eckradius, Strich strich) {
        ziehe(Formen.zug(punkte, eckradius), strich, BasicStroke.JOIN_ROUND);
    }

    private void ziehe(Shape linie, Strich strich, int ecken) {
        if (strich.istLeer()) {
            return;
        }
        g.setColor(farbe(thema.farbe(strich.farbe())));
        g.setStroke(stroke(strich, ecken));
        g.draw(linie);
    }

    private static BasicStroke stroke(Strich strich, int ecken) {
        float breite = (float) strich.breite();
        List<Double> muster = strich.art().muster();
        if (muster.isEmpty()) {
            return new BasicStroke(breite, BasicStroke.CAP_BUTT, ecken);
        }
        float[] laengen = new float[muster.size()];
        for (int i = 0; i < laengen.length; i++) {
            laengen[i] = (float) (muster.get(i) * Math.max(1, breite));
        }
        return new BasicStroke(breite, BasicStroke.CAP_BUTT, ecken, 10, laengen, 0);
    }

    @Override
    public void bild(Bild bild) {
        symbole.lies(bild.quelle()).ifPresent(symbol -> {
            AffineTransform vorher = g.getTransform();
            Rahmen r = Bildplatz.eingepasst(bild.rahmen(), symbol);
            g.translate(r.x(), r.y());
            g.scale(r.breite() / symbol.breite(), r.hoehe() / symbol.hoehe());
            if (symbol.raster() != null) {
                double faktor = symbol.breite() / symbol.raster().getWidth();
                g.drawImage(symbol.raster(), AffineTransform.getScaleInstance(faktor, faktor), null);
            }
            symbol.figuren().forEach(figur -> {
                g.setColor(farbe(figur.farbe()));
                g.fill(figur.flaeche());
            });
            g.setTransform(vorher);
        });
    }

    @Override
    public void text(Textzeile zeile) {
        AffineTransform vorher = g.getTransform();
        if (zeile.gedreht()) {
            g.rotate(-Math.PI / 2, zeile.x(), zeile.grundlinie());
        }
        g.setColor(farbe(thema.farbe(zeile.farbe())));
        double x = zeile.links();
        for (AwtSchriften.Stueck stueck : AwtSchriften.stuecke(zeile)) {
            g.setFont(stueck.font());
            g.drawString(stueck.text(), (float) x, (float) zeile.grundlinie());
            x += Schriftmass.breite(stueck.text(), zeile.schrift());
        }
        if (zeile.auszeichnung() != Textzeile.Auszeichnung.KEINE) {
            g.setStroke(new BasicStroke((float) Textlinie.dicke(zeile)));
            double y = Textlinie.hoehe(zeile);
            g.draw(new Line2D.Double(zeile.links(), y, zeile.links() + zeile.breite(), y));
        }
        g.setTransform(vorher);
    }
}
