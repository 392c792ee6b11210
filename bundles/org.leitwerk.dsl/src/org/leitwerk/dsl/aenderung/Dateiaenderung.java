package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;

/**
 * The change of one file.
 *
 * @param datei where the file is
 * @param vorher its text before; empty for a file that is made
 * @param ersetzungen what changes, in the order of the text, with offsets of the text before; they do not overlap
 * @param art whether the file is there before and afterwards
 */
public record Dateiaenderung(URI datei, String vorher, List<Ersetzung> ersetzungen, Art art) {

    /** Whether a file is there before and after its change. */
    public enum Art {
        /** The file is there before and afterwards. */
        AENDERN,
        /** The file is made; until then there must be none of its name. */
        ANLEGEN,
        /** The file is taken away. */
        ENTFERNEN
    }

    /** Copies the list. */
    public Dateiaenderung {
        ersetzungen = List.copyOf(ersetzungen);
    }

    /**
     * The change of a file that is there.
     *
     * @param datei where the file is
     * @param vorher its text before
     * @param ersetzungen what changes, as in the record
     */
    public Dateiaenderung(URI datei, String vorher, List<Ersetzung> ersetzungen) {
        this(datei, vorher, ersetzungen, Art.AENDERN);
    }

    /**
     * Makes a file.
     *
     * @param datei where it shall be, in a folder that exists
     * @param text its text
     */
    public static Dateiaenderung anlegen(URI datei, String text) {
        return new Dateiaenderung(datei, "", List.of(new Ersetzung(0, 0, text)), Art.ANLEGEN);
    }

    /** The text of the file afterwards. */
    public String nachher() {
        return Ersetzung.wendeAn(vorher, ersetzungen);
    }

    /** The change that restores the text character by character; what was made is taken away. */
    public Dateiaenderung umkehrung() {
        List<Ersetzung> zurueck = new ArrayList<>();
        int versatz = 0;
        for (Ersetzung ersetzung : ersetzungen) {
            zurueck.add(new Ersetzung(
                    ersetzung.stelle() + versatz,
                    ersetzung.text().length(),
                    vorher.substring(ersetzung.stelle(), ersetzung.ende())));
            versatz += ersetzung.text().length() - ersetzung.laenge();
        }
        return new Dateiaenderung(
                datei,
                nachher(),
                zurueck,
                switch (art) {
                    case AENDERN -> Art.AENDERN;
                    case ANLEGEN -> Art.ENTFERNEN;
                    case ENTFERNEN -> Art.ANLEGEN;
                });
    }
}
