package org.leitwerk.diagramm.tests.schrift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leitwerk.diagramm.schrift.Schriftdatei;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.szene.Schrift;

class SchriftmassTest {

    private static final String[] TEXTE = {
        "Verwaltungsmodernisierung", "Öffentlicher Raum für alle Bürgerinnen", "AVATAR To Te Vo, W.",
                "1.234,56 € (2030)",
        "„Straßen“ – Größe · 50 %", "Treibhausgasneutralität", "Kita-Plätze je 1.000 Kinder", "§ 78 SGB VIII"
    };

    @ParameterizedTest
    @EnumSource
    void misstWieFontBox(Schriftdatei datei) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(datei.inhalt()));
        KerningSubtable paare = font.getKerning().getHorizontalKerningSubtable();
        for (String text : TEXTE) {
            int[] glyphen = text.chars().map(z -> glyphe(font, z)).toArray();
            double summe = 0;
            for (int i = 0; i < glyphen.length; i++) {
                summe += font.getAdvanceWidth(glyphen[i]);
                summe += i == 0 ? 0 : paare.getKerning(glyphen[i - 1], glyphen[i]);
            }
            double erwartet = summe / font.getUnitsPerEm();
            assertEquals(erwartet, datei.mass().breite(text), erwartet * 0.001, text);
        }
        font.close();
    }

    private static int glyphe(TrueTypeFont font, int zeichen) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(zeichen);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void rechnetUnbekannteZeichenAlsGeviert() {
        assertFalse(Schriftdatei.NORMAL.mass().hat(0x4e2d));
        assertEquals(24, Schriftmass.breite("中文", Schrift.TEXT), 1e-9);
        assertEquals(12, Schriftmass.breite(new String(Character.toChars(0x1f600)), Schrift.TEXT), 1e-9);
    }

    @Test
    void stelltDieBuchstabenInDieZeile() {
        double grundlinie = Schriftmass.grundlinie(Schrift.TEXT);
        assertEquals(16, Schriftmass.zeilenhoehe(Schrift.TEXT), 1e-9);
        assertTrue(grundlinie > 11 && grundlinie < 14, () -> "" + grundlinie);
        assertEquals(0.714, Schriftdatei.NORMAL.mass().versalhoehe(), 0.01);
    }
}
