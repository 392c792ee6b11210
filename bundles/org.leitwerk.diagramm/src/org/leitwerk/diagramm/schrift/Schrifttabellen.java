package org.leitwerk.diagramm.schrift;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a TrueType file (OpenType specification 1.9, chapter "Font Tables"): a directory of four-letter names
 * with offset and length. Big-endian, as {@link ByteBuffer} reads by itself.
 */
final class Schrifttabellen {

    private final ByteBuffer datei;
    private final Map<String, int[]> orte = new HashMap<>();

    Schrifttabellen(byte[] inhalt) {
        datei = ByteBuffer.wrap(inhalt).asReadOnlyBuffer();
        int anzahl = datei.getShort(4);
        for (int i = 0; i < anzahl; i++) {
            int eintrag = 12 + 16 * i;
            byte[] name = new byte[4];
            datei.get(eintrag, name);
            orte.put(
                    new String(name, StandardCharsets.US_ASCII),
                    new int[] {datei.getInt(eintrag + 8), datei.getInt(eintrag + 12)});
        }
    }

    /** A table from its first byte. An own view: position and limit are the caller's. */
    ByteBuffer tabelle(String name) {
        int[] ort = orte.get(name);
        if (ort == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return datei.slice(ort[0], ort[1]);
    }

    boolean hat(String name) {
        return orte.containsKey(name);
    }

    static int u16(ByteBuffer tabelle, int ort) {
        return tabelle.getShort(ort) & 0xffff;
    }
}
