package org.leitwerk.diagramm.ui.figur;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.leitwerk.diagramm.szene.Bildquelle;

/** Makes images of the bytes of a scene. SVG is drawn large, so that it stays sharp when zoomed in. */
final class Bildleser {

    /** Height and width of drawn SVG: a symbol of 16 px at 400 %. */
    private static final int GROSS = 64;

    private static final Pattern KOPF = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern MASS = Pattern.compile("\\b(width|height)=\"([0-9.]+)(px)?\"");

    private Bildleser() {}

    /** An image to be disposed by the caller; null if the bytes are none. */
    static Image lies(Display display, Bildquelle quelle) {
        byte[] bytes = quelle.istSvg() ? vergroessert(quelle.inhalt()) : quelle.inhalt();
        try {
            return new Image(display, new ImageData(new ByteArrayInputStream(bytes)));
        } catch (SWTException e) {
            ILog.of(Bildleser.class).warn(quelle.name() + ": " + e.getMessage(), e);
            return null;
        }
    }

    private static byte[] vergroessert(byte[] svg) {
        String text = new String(svg, StandardCharsets.UTF_8);
        Matcher kopf = KOPF.matcher(text);
        if (!kopf.find() || !kopf.group().contains("viewBox")) {
            return svg; // without a view box a larger size would only add an empty margin
        }
        double laengste = MASS.matcher(kopf.group())
                .results()
                .mapToDouble(m -> Double.parseDouble(m.group(2)))
                .max()
                .orElse(GROSS);
        double faktor = Math.max(1, GROSS / laengste);
        String neu = MASS.matcher(kopf.group())
                .replaceAll(m -> m.group(1) + "=\"" + Math.round(Double.parseDouble(m.group(2)) * faktor) + "\"");
        return (text.substring(0, kopf.start()) + neu + text.substring(kopf.end())).getBytes(StandardCharsets.UTF_8);
    }
}
