package org.leitwerk.diagramm.malen;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.diagramm.szene.Szene;

/** Paints a scene as pixels. */
public final class PngMaler {

    /** More pixels than this (some 400 MB) are not painted: the picture gets smaller instead. */
    private static final double HOECHSTENS = 100_000_000;

    private final Farbthema thema;
    private final double faktor;

    /**
     * A painter.
     *
     * @param thema light or dark
     * @param faktor pixels of the image for a pixel of the scene; 2 is good for documents. Very large pictures are
     *     painted smaller
     */
    public PngMaler(Farbthema thema, double faktor) {
        this.thema = thema;
        this.faktor = faktor;
    }

    /** The picture as a PNG file. */
    public byte[] male(Szene szene) {
        try (ByteArrayOutputStream datei = new ByteArrayOutputStream()) {
            // pixels of the scene become those of the file without a detour over a cache on disk
            ImageIO.setUseCache(false);
            ImageIO.write(bild(szene), "png", datei);
            return datei.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture as an image in memory. */
    public BufferedImage bild(Szene szene) {
        Rahmen r = szene.flaeche();
        double wirklich = Math.min(faktor, Math.sqrt(HOECHSTENS / Math.max(1, r.breite() * r.hoehe())));
        int breite = (int) Math.max(1, Math.ceil(r.breite() * wirklich));
        int hoehe = (int) Math.max(1, Math.ceil(r.hoehe() * wirklich));
        BufferedImage bild = new BufferedImage(breite, hoehe, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = bild.createGraphics();
        g.setColor(Java2dLeinwand.farbe(thema.farbe(szene.hintergrund())));
        g.fillRect(0, 0, breite, hoehe);
        g.scale(wirklich, wirklich);
        g.translate(-r.x(), -r.y());
        new Szenenmaler(new Java2dLeinwand(g, thema), szene.hintergrund()).male(szene);
        g.dispose();
        return bild;
    }
}
