package org.leitwerk.diagramm.ui.figur;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.leitwerk.diagramm.szene.Abzeichen;
import org.leitwerk.diagramm.szene.Farbe;
import org.leitwerk.diagramm.szene.Punkt;
import org.leitwerk.diagramm.szene.Schrift;

/** Draws the small signs at the corners of boxes. */
final class Abzeichenmaler {

    private static final Farbe FEHLER = Farbe.hex("#b3261e");
    private static final Farbe WARNUNG = Farbe.hex("#9a6200");
    private static final Schrift AUFSCHRIFT = new Schrift(9.5, true, false);

    private final Graphics grund;
    private final Zeichenmittel mittel;
    private final Szenenmaler maler;

    Abzeichenmaler(Graphics grund, Zeichenmittel mittel, Szenenmaler maler) {
        this.grund = grund;
        this.mittel = mittel;
        this.maler = maler;
    }

    void male(List<Abzeichen> abzeichen) {
        for (Abzeichen eines : abzeichen) {
            Rectangle r = Szenenmaler.rechteck(eines.rahmen());
            switch (eines.art()) {
                case FEHLER, UNAUFLOESBAR -> scheibe(r, FEHLER, eines.art() == Abzeichen.Art.FEHLER ? "!" : "?");
                case WARNUNG -> scheibe(r, WARNUNG, "!");
                case HINWEIS -> scheibe(r, Farbe.AKZENT, "i");
                case EINGEKLAPPT -> knopf(r, eines.aufschrift(), true);
                case AUSGEKLAPPT -> knopf(r, "", false);
                case VERWEIS -> verweis(r);
                case ANGEHEFTET -> nadel(r);
            }
        }
    }

    private void scheibe(Rectangle r, Farbe farbe, String zeichen) {
        maler.farbe(farbe, true);
        grund.fillOval(r);
        aufschrift(r, Farbe.WEISS, zeichen);
    }

    private void knopf(Rectangle r, String zeichen, boolean zu) {
        maler.farbe(Farbe.WEISS, true);
        grund.fillRoundRectangle(r, r.height, r.height);
        maler.farbe(Farbe.GRAU, false);
        grund.setLineStyle(SWT.LINE_SOLID);
        grund.setLineWidth(1);
        grund.drawRoundRectangle(r.getCopy().resize(-1, -1), r.height, r.height);
        if (!zeichen.isEmpty()) {
            aufschrift(r, Farbe.GRAU, zeichen);
            return;
        }
        int x = r.x + r.width / 2;
        int y = r.y + r.height / 2;
        grund.drawLine(x - 3, y, x + 3, y);
        if (zu) {
            grund.drawLine(x, y - 3, x, y + 3);
        }
    }

    private void aufschrift(Rectangle r, Farbe farbe, String zeichen) {
        maler.farbe(farbe, false);
        grund.setFont(mittel.schrift(AUFSCHRIFT));
        int breite = grund.getFontMetrics().getAverageCharWidth() * zeichen.length();
        int hoch = grund.getFontMetrics().getHeight();
        grund.drawString(zeichen, r.x + (r.width - breite) / 2, r.y + (r.height - hoch) / 2);
    }

    private void verweis(Rectangle r) {
        maler.strich(org.leitwerk.diagramm.szene.Strich.fest(1.5, Farbe.AKZENT));
        List<Punkt> schaft = List.of(new Punkt(r.x + 3.5, r.bottom() - 3.5), new Punkt(r.right() - 4.0, r.y + 4.0));
        List<Punkt> spitze = List.of(
                new Punkt(r.x + 6.0, r.y + 3.5),
                new Punkt(r.right() - 3.5, r.y + 3.5),
                new Punkt(r.right() - 3.5, r.bottom() - 6.0));
        maler.mitPfad(schaft, false, grund::drawPath);
        maler.mitPfad(spitze, false, grund::drawPath);
    }

    private void nadel(Rectangle r) {
        maler.farbe(Farbe.GRAU, true);
        grund.fillOval(r.x + r.width / 2 - 3, r.y + 2, 6, 6);
        maler.strich(org.leitwerk.diagramm.szene.Strich.fest(1, Farbe.GRAU));
        grund.drawLine(r.x + r.width / 2, r.y + 7, r.x + r.width / 2, r.bottom() - 2);
    }
}
