package org.leitwerk.daten.tabelle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file, with the encoding recognised: by byte order mark, else by the zero bytes of UTF-16, else UTF-8 if
 * the bytes are valid, else Windows-1252, which contains Latin-1.
 *
 * @param text the text without byte order mark
 * @param name the encoding
 * @param sicher whether it is certain; false for Windows-1252, where every sequence of bytes would do
 */
record Zeichensatz(String text, String name, boolean sicher) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Zeichensatz von(byte[] bytes) {
        if (beginnt(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Zeichensatz(text(bytes, 3, StandardCharsets.UTF_8), "UTF-8", true);
        }
        if (beginnt(bytes, 0xFF, 0xFE)) {
            return new Zeichensatz(text(bytes, 2, StandardCharsets.UTF_16LE), "UTF-16", true);
        }
        if (beginnt(bytes, 0xFE, 0xFF)) {
            return new Zeichensatz(text(bytes, 2, StandardCharsets.UTF_16BE), "UTF-16", true);
        }
        Charset utf16 = utf16(bytes);
        if (utf16 != null) {
            return new Zeichensatz(text(bytes, 0, utf16), "UTF-16", true);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Zeichensatz(text, "UTF-8", true);
        } catch (CharacterCodingException e) {
            return new Zeichensatz(text(bytes, 0, WINDOWS), "Windows-1252 (Latin-1)", false);
        }
    }

    private static boolean beginnt(byte[] bytes, int... anfang) {
        for (int i = 0; i < anfang.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != anfang[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without mark: mostly ASCII, so nearly every second byte is zero. */
    private static Charset utf16(byte[] bytes) {
        int laenge = Math.min(bytes.length & ~1, 2000);
        int gerade = 0;
        int ungerade = 0;
        for (int i = 0; i < laenge; i += 2) {
            gerade += bytes[i] == 0 ? 1 : 0;
            ungerade += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (laenge < 4 || Math.max(gerade, ungerade) < laenge / 4 || Math.min(gerade, ungerade) > laenge / 20) {
            return null;
        }
        return gerade > ungerade ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static String text(byte[] bytes, int ab, Charset zeichensatz) {
        return new String(bytes, ab, bytes.length - ab, zeichensatz);
    }

    /** Whether the text shows that it was once read with a wrong encoding, so that signs are broken. */
    boolean beschaedigt() {
        return text.indexOf('\uFFFD') >= 0
                || text.contains("Ã¤")
                || text.contains("Ã¶")
                || text.contains("Ã¼")
                || text.contains("ÃŸ");
    }
}
