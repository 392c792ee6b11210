package org.leitwerk.diagramm.schrift;

import static org.leitwerk.diagramm.schrift.Schrifttabellen.u16;

import java.nio.ByteBuffer;

/** Which glyph shows which character: table {@code cmap}, sub-table of the Windows platform in format 4 (plane 0). */
final class Zeichentafel {

    private static final int WINDOWS = 3;
    private static final int UNICODE_EBENE_0 = 1;

    private final char[] glyphen = new char[0x10000];

    Zeichentafel(Schrifttabellen tabellen) {
        ByteBuffer cmap = tabellen.tabelle("cmap");
        for (int i = 0; i < u16(cmap, 2); i++) {
            int ort = cmap.getInt(4 + 8 * i + 4);
            if (u16(cmap, 4 + 8 * i) == WINDOWS && u16(cmap, 6 + 8 * i) == UNICODE_EBENE_0 && u16(cmap, ort) == 4) {
                lies(cmap.slice(ort, cmap.capacity() - ort));
                return;
            }
        }
        throw new IllegalArgumentException("no character map of plane 0");
    }

    /** Format 4: segments of characters; a segment either shifts by a delta or looks into an array behind it. */
    private void lies(ByteBuffer karte) {
        int doppelt = u16(karte, 6);
        for (int i = 0; i < doppelt; i += 2) {
            int bis = u16(karte, 14 + i);
            int von = u16(karte, 16 + doppelt + i);
            int versatz = u16(karte, 16 + 2 * doppelt + i);
            int ortDesSprungs = 16 + 3 * doppelt + i;
            int sprung = u16(karte, ortDesSprungs);
            for (int zeichen = von; zeichen <= bis && zeichen != 0xffff; zeichen++) {
                int glyphe = sprung == 0 ? zeichen : u16(karte, ortDesSprungs + sprung + 2 * (zeichen - von));
                glyphen[zeichen] = (char) (sprung != 0 && glyphe == 0 ? 0 : glyphe + versatz & 0xffff);
            }
        }
    }

    /** The glyph of a character (code point); 0: the font has none. */
    int glyphe(int zeichen) {
        return zeichen < glyphen.length ? glyphen[zeichen] : 0;
    }
}
