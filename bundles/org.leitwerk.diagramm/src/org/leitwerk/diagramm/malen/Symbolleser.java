package org.leitwerk.diagramm.malen;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.leitwerk.diagramm.szene.Bildquelle;

/**
 * Reads symbols. SVG files become filled outlines, so that all painters embed them as vectors and nothing of the file
 * itself (scripts, links, styles) gets into an export. Never loads anything from elsewhere. For one painting.
 */
final class Symbolleser {

    /** Pixels of the longer side of a symbol that cannot be outlines. */
    private static final int RASTER = 256;

    private final Map<Bildquelle, Optional<Symbolbild>> gelesen = new ConcurrentHashMap<>();

    /** The symbol; empty when its bytes are no image. */
    Optional<Symbolbild> lies(Bildquelle quelle) {
        return gelesen.computeIfAbsent(quelle, q -> Optional.ofNullable(q.istSvg() ? liesSvg(q) : liesRaster(q)));
    }

    private static Symbolbild liesRaster(Bildquelle quelle) {
        try {
            BufferedImage bild = ImageIO.read(new ByteArrayInputStream(quelle.inhalt()));
            return bild == null ? null : new Symbolbild(bild.getWidth(), bild.getHeight(), List.of(), bild);
        } catch (IOException e) {
            return null;
        }
    }

    private static Symbolbild liesSvg(Bildquelle quelle) {
        LoaderContext regeln = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        SVGDocument svg = new SVGLoader().load(new ByteArrayInputStream(quelle.inhalt()), null, regeln);
        if (svg == null || svg.size().getWidth() <= 0 || svg.size().getHeight() <= 0) {
            return null;
        }
        double breite = svg.size().getWidth();
        double hoehe = svg.size().getHeight();
        Figurensammler sammler = new Figurensammler(breite, hoehe);
        svg.renderWithPlatform(NullPlatformSupport.INSTANCE, sammler, new ViewBox(svg.size()));
        return sammler.istVollstaendig()
                ? new Symbolbild(breite, hoehe, sammler.figuren(), null)
                : new Symbolbild(breite, hoehe, List.of(), gerastert(svg, breite, hoehe));
    }

    private static BufferedImage gerastert(SVGDocument svg, double breite, double hoehe) {
        double faktor = RASTER / Math.max(breite, hoehe);
        int b = (int) Math.max(1, Math.round(breite * faktor));
        int h = (int) Math.max(1, Math.round(hoehe * faktor));
        BufferedImage bild = new BufferedImage(b, h, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = bild.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        svg.renderWithPlatform(NullPlatformSupport.INSTANCE, g, new ViewBox(b, h));
        g.dispose();
        return bild;
    }
}
