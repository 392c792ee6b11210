package org.leitwerk.diagramm.malen;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Szene;

/**
 * Writes a scene as a PDF file of one page: vectors, text that can be selected and searched, the used characters of the
 * fonts embedded, title and language of the document set, each element tagged with what is said of it. The same scene
 * gives the same bytes.
 */
public final class PdfMaler {

    /** Points for a pixel. */
    private static final double PUNKTE = 0.75;

    /** Margin of a page of fixed size, in points. */
    private static final double RAND = 28;

    /** The largest page that readers accept (PDF 1.7, annex C), in points. */
    private static final double GROESSTE = 14400;

    private final Papier papier;

    /** A painter for a size of page. */
    public PdfMaler(Papier papier) {
        this.papier = papier;
    }

    /** The picture as a PDF file. */
    public byte[] male(Szene szene) {
        try (PDDocument dokument = new PDDocument();
                ByteArrayOutputStream datei = new ByteArrayOutputStream()) {
            beschreibe(dokument, szene);
            Rahmen r = szene.flaeche();
            PDRectangle groesse = groesse(r);
            PDPage seite = new PDPage(groesse);
            dokument.addPage(seite);
            try (PDPageContentStream inhalt =
                    new PDPageContentStream(dokument, seite, PDPageContentStream.AppendMode.OVERWRITE, true)) {
                inhalt.transform(new Matrix(abbildung(r, groesse)));
                PdfStruktur struktur = new PdfStruktur(dokument, seite, inhalt);
                Leinwand leinwand = new PdfLeinwand(dokument, inhalt, Farbthema.HELL, struktur);
                new Szenenmaler(leinwand, szene.hintergrund()).male(szene);
                struktur.schliesse();
            }
            // fixes the id of the file, which otherwise follows from the clock
            dokument.setDocumentId(1L);
            dokument.save(datei);
            return datei.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void beschreibe(PDDocument dokument, Szene szene) {
        dokument.getDocumentInformation().setTitle(szene.titel());
        dokument.getDocumentInformation().setSubject(szene.beschreibung());
        dokument.getDocumentInformation().setCreator("Leitwerk");
        PDDocumentCatalog katalog = dokument.getDocumentCatalog();
        katalog.setLanguage("de-DE");
        PDViewerPreferences anzeige = new PDViewerPreferences(katalog.getCOSObject());
        anzeige.setDisplayDocTitle(true);
        katalog.setViewerPreferences(anzeige);
    }

    private PDRectangle groesse(Rahmen r) {
        if (papier.istPassend()) {
            double faktor = Math.min(PUNKTE, GROESSTE / Math.max(1, Math.max(r.breite(), r.hoehe())));
            return new PDRectangle((float) (r.breite() * faktor), (float) (r.hoehe() * faktor));
        }
        boolean quer = r.breite() > r.hoehe();
        return new PDRectangle(
                (float) (quer ? papier.hoehe() : papier.breite()), (float) (quer ? papier.breite() : papier.hoehe()));
    }

    /** From the pixels of the scene (y downwards) to the points of the page (y upwards), in its middle. */
    private AffineTransform abbildung(Rahmen r, PDRectangle seite) {
        double rand = papier.istPassend() ? 0 : RAND;
        double faktor =
                Math.min((seite.getWidth() - 2 * rand) / r.breite(), (seite.getHeight() - 2 * rand) / r.hoehe());
        faktor = papier.istPassend() ? faktor : Math.min(faktor, PUNKTE);
        double links = (seite.getWidth() - r.breite() * faktor) / 2;
        double oben = papier.istPassend() ? seite.getHeight() : seite.getHeight() - rand;
        return new AffineTransform(faktor, 0, 0, -faktor, links - r.x() * faktor, oben + r.y() * faktor);
    }
}
