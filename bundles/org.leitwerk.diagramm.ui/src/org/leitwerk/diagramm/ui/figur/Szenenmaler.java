package org.leitwerk.diagramm.ui.figur;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.leitwerk.diagramm.szene.Aussehen;
import org.leitwerk.diagramm.szene.Bild;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Fuellung;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Strich;
import org.leitwerk.diagramm.szene.Textblock;
import org.leitwerk.diagramm.szene.Textzeile;
import org.leitwerk.diagramm.szene.Umriss;
import org.leitwerk.diagramm.szene.Zierde;

/** Draws the parts of which elements of a scene consist. */
final class Szenenmaler {

    private static final int DECKEND = 255;

    private final Graphics grund;
    private final Zeichenmittel mittel;

    Szenenmaler(Graphics grund, Zeichenmittel mittel) {
        this.grund = grund;
        this.mittel = mittel;
    }

    /** The nearest rectangle of whole pixels. */
    static Rectangle rechteck(Rahmen r) {
        int x = (int) Math.round(r.x());
        int y = (int) Math.round(r.y());
        return new Rectangle(x, y, (int) Math.round(r.rechts()) - x, (int) Math.round(r.unten()) - y);
    }

    /** The smallest rectangle of whole pixels around. */
    static Rectangle umfassend(Rahmen r) {
        int x = (int) Math.floor(r.x());
        int y = (int) Math.floor(r.y());
        return new Rectangle(x, y, (int) Math.ceil(r.rechts()) - x + 1, (int) Math.ceil(r.unten()) - y + 1);
    }

    /** An area with its border. */
    void flaeche(Aussehen aussehen, Rahmen rahmen) {
        Form form = aussehen.form();
        if (form == Form.KEINE || form == Form.BILD) {
            return;
        }
        if (!aussehen.fuellung().istLeer()) {
            fuelle(aussehen, rahmen);
        }
        if (!aussehen.rand().istLeer()) {
            umrande(aussehen, rahmen);
        }
        grund.setAlpha(DECKEND);
    }

    private void fuelle(Aussehen aussehen, Rahmen rahmen) {
        Fuellung f = aussehen.fuellung();
        Rectangle r = rechteck(rahmen);
        farbe(f.von(), true);
        if (f.istVerlauf() && !mittel.istGrob() && aussehen.form() == Form.RECHTECK) {
            verlauf(f, r, aussehen.rundung());
            return;
        }
        switch (aussehen.form()) {
            case RECHTECK -> {
                int rund = rundung(aussehen);
                if (rund > 0) {
                    grund.fillRoundRectangle(r, rund, rund);
                } else {
                    grund.fillRectangle(r);
                }
            }
            case ELLIPSE, PUNKT -> grund.fillOval(rechteck(Umriss.rund(aussehen.form(), rahmen)));
            case RAUTE, NOTIZ, DREIECK -> mitPfad(Umriss.ecken(aussehen.form(), rahmen), true, grund::fillPath);
            default -> {
                // a ring has no filling
            }
        }
    }

    private void verlauf(Fuellung f, Rectangle r, double rundung) {
        grund.setForegroundColor(mittel.farbe(f.von()));
        grund.setBackgroundColor(mittel.farbe(f.bis()));
        // the corners of a gradient stay sharp one pixel inside the border
        int rand = rundung > 0 ? 1 : 0;
        grund.fillGradient(r.getCopy().shrink(rand, rand), f.verlauf() == Fuellung.Verlauf.NACH_UNTEN);
    }

    private void umrande(Aussehen aussehen, Rahmen rahmen) {
        strich(aussehen.rand());
        // the line is centred on the outline: the last pixel of the rectangle is its edge
        Rectangle r = rechteck(rahmen).resize(-1, -1);
        switch (aussehen.form()) {
            case RECHTECK -> {
                int rund = rundung(aussehen);
                if (rund > 0) {
                    grund.drawRoundRectangle(r, rund, rund);
                } else {
                    grund.drawRectangle(r);
                }
            }
            case ELLIPSE, PUNKT, RING ->
                grund.drawOval(rechteck(Umriss.rund(aussehen.form(), rahmen)).resize(-1, -1));
            case RAUTE, NOTIZ, DREIECK -> {
                mitPfad(Umriss.ecken(aussehen.form(), rahmen), true, grund::drawPath);
                mitPfad(Umriss.falz(aussehen.form(), rahmen), false, grund::drawPath);
            }
            default -> {
                // nothing to be seen
            }
        }
    }

    private int rundung(Aussehen aussehen) {
        return mittel.istGrob() ? 0 : (int) Math.round(aussehen.rundung() * 2);
    }

    /** Small areas in a box. */
    void zierden(List<Zierde> zierden) {
        for (Zierde zierde : zierden) {
            if (!zierde.fuellung().istLeer()) {
                Rectangle r = rechteck(zierde.rahmen());
                farbe(zierde.fuellung().von(), true);
                int rund = mittel.istGrob() ? 0 : (int) Math.round(zierde.rundung() * 2);
                if (rund > 0) {
                    grund.fillRoundRectangle(r, rund, rund);
                } else {
                    grund.fillRectangle(r);
                }
                grund.setAlpha(DECKEND);
            }
        }
    }

    /** Symbols. */
    void bilder(List<Bild> bilder) {
        for (Bild bild : bilder) {
            Image image = mittel.bild(bild.quelle());
            if (image != null) {
                Rectangle ganz = new Rectangle(0, 0, image.getBounds().width, image.getBounds().height);
                Rahmen r = bild.rahmen();
                double faktor = Math.min(r.breite() / ganz.width, r.hoehe() / ganz.height);
                double breite = ganz.width * faktor;
                double hoehe = ganz.height * faktor;
                grund.setInterpolation(SWT.HIGH);
                grund.drawImage(
                        image,
                        ganz,
                        rechteck(
                                new Rahmen(r.mitte().x() - breite / 2, r.mitte().y() - hoehe / 2, breite, hoehe)));
            }
        }
    }

    /** Labels. */
    void texte(List<Textblock> texte) {
        for (Textblock text : texte) {
            if (!text.grund().istLeer() && !text.zeilen().isEmpty()) {
                farbe(text.grund().von(), true);
                grund.fillRectangle(rechteck(text.rahmen()));
                grund.setAlpha(DECKEND);
            }
            text.zeilen().forEach(this::zeile);
        }
    }

    private void zeile(Textzeile zeile) {
        farbe(zeile.farbe(), false);
        grund.setFont(mittel.schrift(zeile.schrift()));
        int y = (int) Math.round(zeile.grundlinie())
                - grund.getFontMetrics().getAscent()
                - grund.getFontMetrics().getLeading();
        int x = (int) Math.round(zeile.links());
        grund.drawString(zeile.text(), x, y);
        if (zeile.auszeichnung() != Textzeile.Auszeichnung.KEINE) {
            boolean unter = zeile.auszeichnung() == Textzeile.Auszeichnung.UNTERSTRICHEN;
            int hoehe = (int) Math.round(
                    zeile.grundlinie() + (unter ? 2 : -zeile.schrift().groesse() * 0.3));
            grund.setLineWidth(1);
            grund.setLineStyle(SWT.LINE_SOLID);
            grund.drawLine(x, hoehe, (int) Math.round(x + zeile.breite()), hoehe);
        }
        grund.setAlpha(DECKEND);
    }

    /** Sets pattern, width and colour of lines. */
    void strich(Strich strich) {
        farbe(strich.farbe(), false);
        grund.setLineWidth(Math.max(1, (int) Math.round(strich.breite())));
        if (strich.art().muster().isEmpty() || mittel.istGrob()) {
            grund.setLineStyle(SWT.LINE_SOLID);
        } else {
            grund.setLineDash(strich.art().muster().stream()
                    .mapToInt(laenge -> Math.max(1, (int) Math.round(laenge * strich.breite())))
                    .toArray());
        }
    }

    /** Sets a colour and its opacity. */
    void farbe(Farbe farbe, boolean flaeche) {
        if (flaeche) {
            grund.setBackgroundColor(mittel.farbe(farbe));
        } else {
            grund.setForegroundColor(mittel.farbe(farbe));
        }
        grund.setAlpha((int) Math.round(farbe.deckung() * DECKEND));
    }

    /** What is done with a path. */
    interface Pfadarbeit {
        /** Draws or fills it. */
        void tu(Path pfad);
    }

    /** Draws or fills straight lines through points; does nothing without points. */
    void mitPfad(List<Punkt> punkte, boolean geschlossen, Pfadarbeit arbeit) {
        mitPfad(Linienzug.gerade(punkte, geschlossen), arbeit);
    }

    /** Draws or fills an outline. */
    void mitPfad(Linienzug zug, Pfadarbeit arbeit) {
        if (!zug.istLeer()) {
            Path pfad = zug.pfad(Display.getCurrent());
            try {
                arbeit.tu(pfad);
            } finally {
                pfad.dispose();
            }
        }
    }
}
