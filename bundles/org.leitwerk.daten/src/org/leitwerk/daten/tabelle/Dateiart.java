package org.leitwerk.daten.tabelle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.leitwerk.daten.Meldungsart;

/** Kinds of files, told apart by their first bytes. */
enum Dateiart {
    /** Text: read as CSV. */
    TEXT,
    /** A packed file, as XLSX is. */
    XLSX,
    /** The old container of Microsoft: .xls, or an XLSX with a password. */
    OLE2,
    /** A PDF. */
    PDF;

    static Dateiart von(byte[] bytes) {
        if (beginnt(bytes, "PK\u0003\u0004") || beginnt(bytes, "PK\u0005\u0006")) {
            return XLSX;
        }
        if (beginnt(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            return OLE2;
        }
        return beginnt(bytes, "%PDF") ? PDF : TEXT;
    }

    private static boolean beginnt(byte[] bytes, String anfang) {
        byte[] gesucht = anfang.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= gesucht.length && Arrays.equals(bytes, 0, gesucht.length, gesucht, 0, gesucht.length);
    }

    /** Refuses what is no text. */
    void pruefe(byte[] bytes) throws Tabellenfehler {
        if (this == PDF) {
            throw new Tabellenfehler(
                    Meldungsart.FORMAT,
                    "Die Datei ist ein PDF.",
                    "Die Daten als CSV oder XLSX besorgen; aus einem PDF werden keine Werte gelesen.");
        }
        if (this == OLE2) {
            String inhalt = new String(bytes, StandardCharsets.ISO_8859_1);
            boolean kennwort = inhalt.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
            throw new Tabellenfehler(
                    Meldungsart.FORMAT,
                    kennwort
                            ? "Die Datei ist mit einem Kennwort geschützt."
                            : "Die Datei hat das alte Excel-Format (.xls).",
                    kennwort
                            ? "Die Datei ohne Kennwort speichern."
                            : "Die Datei in der Tabellenkalkulation öffnen und als .xlsx speichern.");
        }
    }
}
