package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;

/**
 * The change of one file.
 *
 * @param datei where the file is
 * @param vorher its text before
 * @param ersetzungen what changes, in the order of the text, with offsets of the text before; they do not overlap
 */
public record Dateiaenderung(URI datei, String vorher, List<Ersetzung> ersetzungen) {

    /** Copies the list. */
    public Dateiaenderung {
        ersetzungen = List.copyOf(ersetzungen);
    }

    /** The text of the file afterwards. */
    public String nachher() {
        return Ersetzung.wendeAn(vorher, ersetzungen);
    }

    /** The change that restores the text character by character. */
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
        return new Dateiaenderung(datei, nachher(), zurueck);
    }
}
