package org.leitwerk.diagramm.malen;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.leitwerk.diagramm.szene.Bild;
import org.leitwerk.diagramm.szene.Bildquelle;
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

/** Writes the content of a page. */
final class PdfLeinwand implements Leinwand {

    private final PDDocument dokument;
    private final PDPageContentStream inhalt;
    private final Farbthema thema;
    private final PdfTexte texte;
    private final Symbolleser symbole = new Symbolleser();
    private final Map<Bildquelle, PDImageXObject> raster = new HashMap<>();
    private final Map<Double, PDExtendedGraphicsState> deckungen = new HashMap<>();

    private final PdfStruktur struktur;

    PdfLeinwand(PDDocument dokument, PDPageContentStream inhalt, Farbthema thema, PdfStruktur struktur) {
        this.struktur = struktur;
        this.dokument = dokument;
        this.inhalt = inhalt;
        this.thema = thema;
        this.texte = new PdfTexte(dokument, inhalt);
    }

    /** A step that writes; its exceptions are wrapped. */
    private interface Schritt {
        void tue() throws IOException;
    }

    /** Runs a step between saving and restoring the state of the page. */
    private void geschuetzt(Schritt schritt) {
        try {
            inhalt.saveGraphicsState();
            schritt.tue();
            inhalt.restoreGraphicsState();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beginne(Szenenelement element) {
        struktur.beginne(element);
    }

    @Override
    public void beende() {
        struktur.beende();
    }

    @Override
    public void flaeche(Form form, Rahmen rahmen, double rundung, Fuellung fuellung, Strich rand) {
        male(Formen.umriss(form, rahmen, rundung), rahmen, form == Form.RING ? Fuellung.KEINE : fuellung, rand);
        if (form == Form.NOTIZ && !rand.istLeer()) {
            linienzug(Umriss.falz(form, rahmen), 0, rand);
        }
    }

    @Override
    public void vieleck(List<Punkt> ecken, Fuellung fuellung, Strich rand) {
        male(Formen.vieleck(ecken), Rahmen.um(ecken), fuellung, rand);
    }

    @Override
    public void freiform(Freiform form) {
        male(Formen.pfad(form), form.rahmen(), form.geschlossen() ? form.fuellung() : Fuellung.KEINE, form.strich());
    }

    private void male(Shape umriss, Rahmen rahmen, Fuellung fuellung, Strich rand) {
        if (!fuellung.istLeer()) {
            geschuetzt(() -> fuelle(umriss, rahmen, fuellung));
        }
        ziehe(umriss, rand);
    }

    private void fuelle(Shape umriss, Rahmen rahmen, Fuellung fuellung) throws IOException {
        Farbe von = thema.farbe(fuellung.von());
        if (fuellung.istVerlauf()) {
            schreibe(umriss);
            inhalt.clip();
            inhalt.shadingFill(PdfVerlauf.von(fuellung, rahmen, thema));
        } else {
            deckung(von.deckung());
            inhalt.setNonStrokingColor(new Color(von.rgb()));
            schreibe(umriss);
            if (SvgPfad.nachUmlauf(umriss)) {
                inhalt.fill();
            } else {
                inhalt.fillEvenOdd();
            }
        }
    }

    @Override
    public void linienzug(List<Punkt> punkte, double eckradius, Strich strich) {
        ziehe(Formen.zug(punkte, eckradius), strich);
    }

    private void ziehe(Shape linie, Strich strich) {
        if (strich.istLeer()) {
            return;
        }
        geschuetzt(() -> {
            deckung(strich.farbe().deckung());
            inhalt.setStrokingColor(new Color(thema.farbe(strich.farbe()).rgb()));
            inhalt.setLineWidth((float) strich.breite());
            List<Double> muster = strich.art().muster();
            float[] laengen = new float[muster.size()];
            for (int i = 0; i < laengen.length; i++) {
                laengen[i] = (float) (muster.get(i) * Math.max(1, strich.breite()));
            }
            if (laengen.length > 0) {
                inhalt.setLineDashPattern(laengen, 0);
            }
            schreibe(linie);
            inhalt.stroke();
        });
    }

    @Override
    public void bild(Bild bild) {
        Optional<Symbolbild> gelesen = symbole.lies(bild.quelle());
        gelesen.ifPresent(symbol -> geschuetzt(() -> {
            Rahmen r = Bildplatz.eingepasst(bild.rahmen(), symbol);
            if (symbol.raster() != null) {
                // images of a page stand on their feet, the scene hangs from the top
                inhalt.drawImage(
                        raster(bild.quelle(), symbol),
                        new Matrix((float) r.breite(), 0, 0, (float) -r.hoehe(), (float) r.x(), (float) r.unten()));
                return;
            }
            AffineTransform ort = AffineTransform.getTranslateInstance(r.x(), r.y());
            ort.scale(r.breite() / symbol.breite(), r.hoehe() / symbol.hoehe());
            inhalt.transform(new Matrix(ort));
            for (Figur figur : symbol.figuren()) {
                deckung(figur.farbe().deckung());
                inhalt.setNonStrokingColor(new Color(figur.farbe().rgb()));
                schreibe(figur.flaeche());
                if (SvgPfad.nachUmlauf(figur.flaeche())) {
                    inhalt.fill();
                } else {
                    inhalt.fillEvenOdd();
                }
            }
        }));
    }

    private PDImageXObject raster(Bildquelle quelle, Symbolbild symbol) throws IOException {
        PDImageXObject vorhanden = raster.get(quelle);
        if (vorhanden == null) {
            vorhanden = LosslessFactory.createFromImage(dokument, symbol.raster());
            raster.put(quelle, vorhanden);
        }
        return vorhanden;
    }

    @Override
    public void text(Textzeile zeile) {
        geschuetzt(() -> {
            Farbe farbe = thema.farbe(zeile.farbe());
            deckung(farbe.deckung());
            inhalt.setNonStrokingColor(new Color(farbe.rgb()));
            if (zeile.gedreht()) {
                inhalt.transform(
                        new Matrix(AffineTransform.getRotateInstance(-Math.PI / 2, zeile.x(), zeile.grundlinie())));
            }
            texte.schreibe(zeile, umriss -> {
                schreibe(umriss);
                inhalt.fill();
            });
            if (zeile.auszeichnung() != Textzeile.Auszeichnung.KEINE) {
                double y = Textlinie.hoehe(zeile);
                List<Punkt> linie = List.of(new Punkt(zeile.links(), y), new Punkt(zeile.links() + zeile.breite(), y));
                linienzug(linie, 0, Strich.fest(Textlinie.dicke(zeile), zeile.farbe()));
            }
        });
    }

    private void deckung(double anteil) throws IOException {
        if (anteil >= 1) {
            return;
        }
        inhalt.setGraphicsStateParameters(deckungen.computeIfAbsent(anteil, a -> {
            PDExtendedGraphicsState zustand = new PDExtendedGraphicsState();
            zustand.setNonStrokingAlphaConstant(a.floatValue());
            zustand.setStrokingAlphaConstant(a.floatValue());
            return zustand;
        }));
    }

    /** Writes an outline; PDF knows no quadratic curves, they become cubic ones. */
    private void schreibe(Shape form) throws IOException {
        float[] w = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator i = form.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(w)) {
                case PathIterator.SEG_MOVETO -> inhalt.moveTo(w[0], w[1]);
                case PathIterator.SEG_LINETO -> inhalt.lineTo(w[0], w[1]);
                case PathIterator.SEG_QUADTO -> {
                    inhalt.curveTo(
                            x + (w[0] - x) * 2 / 3,
                            y + (w[1] - y) * 2 / 3,
                            w[2] + (w[0] - w[2]) * 2 / 3,
                            w[3] + (w[1] - w[3]) * 2 / 3,
                            w[2],
                            w[3]);
                    w[0] = w[2];
                    w[1] = w[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    inhalt.curveTo(w[0], w[1], w[2], w[3], w[4], w[5]);
                    w[0] = w[4];
                    w[1] = w[5];
                }
                default -> inhalt.closePath();
            }
            x = w[0];
            y = w[1];
        }
    }
}
