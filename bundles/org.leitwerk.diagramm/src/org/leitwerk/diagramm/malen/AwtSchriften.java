package org.leitwerk.diagramm.malen;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.leitwerk.diagramm.schrift.Schriftdatei;
import org.leitwerk.diagramm.szene.Schrift;
import org.leitwerk.diagramm.szene.Textzeile;

/** The bundled fonts for Java2D, with kerning; a font of the system where they lack a character. */
final class AwtSchriften {

    private static final Map<Schriftdatei, Font> DATEIEN = new EnumMap<>(Schriftdatei.class);
    private static final Map<Schrift, Font> GROESSEN = new ConcurrentHashMap<>();

    private static final FontRenderContext KONTEXT = new FontRenderContext(null, true, true);

    private AwtSchriften() {}

    /**
     * A part of a line that one font can show.
     *
     * @param text its characters
     * @param font the bundled font, or one of the system for characters it lacks
     * @param eigen whether it is the bundled font
     */
    record Stueck(String text, Font font, boolean eigen) {

        /** The outlines of its characters, its beginning and its baseline at a place. */
        Shape umriss(double x, double y) {
            return font.createGlyphVector(KONTEXT, text).getOutline((float) x, (float) y);
        }
    }

    /** The parts of a line; nearly always one. */
    static List<Stueck> stuecke(Textzeile zeile) {
        Font font = GROESSEN.computeIfAbsent(zeile.schrift(), AwtSchriften::lade);
        String text = zeile.text();
        if (font.canDisplayUpTo(text) < 0) {
            return List.of(new Stueck(text, font, true));
        }
        List<Stueck> ergebnis = new ArrayList<>();
        int anfang = 0;
        while (anfang < text.length()) {
            boolean eigen = font.canDisplay(text.codePointAt(anfang));
            int ende = anfang;
            while (ende < text.length() && font.canDisplay(text.codePointAt(ende)) == eigen) {
                ende += Character.charCount(text.codePointAt(ende));
            }
            ergebnis.add(
                    new Stueck(text.substring(anfang, ende), eigen ? font : systemschrift(zeile.schrift()), eigen));
            anfang = ende;
        }
        return ergebnis;
    }

    private static Font systemschrift(Schrift schrift) {
        int stil = (schrift.fett() ? Font.BOLD : Font.PLAIN) | (schrift.kursiv() ? Font.ITALIC : Font.PLAIN);
        return new Font(Font.SANS_SERIF, stil, 1).deriveFont((float) schrift.groesse());
    }

    private static Font lade(Schrift schrift) {
        return datei(Schriftdatei.von(schrift))
                .deriveFont(Map.of(
                        TextAttribute.SIZE,
                        (float) schrift.groesse(),
                        TextAttribute.KERNING,
                        TextAttribute.KERNING_ON));
    }

    private static synchronized Font datei(Schriftdatei datei) {
        return DATEIEN.computeIfAbsent(datei, d -> {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(d.inhalt()));
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
