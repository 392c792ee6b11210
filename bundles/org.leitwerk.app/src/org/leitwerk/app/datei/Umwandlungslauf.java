package org.leitwerk.app.datei;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.leitwerk.app.Bedienfehler;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.pruefung.Fund;
import org.leitwerk.app.pruefung.Planpruefer;
import org.leitwerk.dsl.umwandlung.Umwandlung;
import org.leitwerk.dsl.umwandlung.Umwandlungsfehler;

/** Converts plans and writes what comes out. Nothing is written before everything is known to have come over. */
public final class Umwandlungslauf {

    /**
     * What came of it.
     *
     * @param geschrieben the files written
     * @param hindernisse errors of the source because of which nothing was written
     * @param unlesbar whether one of them is that a file could not be read
     */
    public record Ergebnis(List<Path> geschrieben, List<Fund> hindernisse, boolean unlesbar) {}

    private final Umgebung umgebung;

    /** Shows files as the user in this surrounding sees them. */
    public Umwandlungslauf(Umgebung umgebung) {
        this.umgebung = umgebung;
    }

    /**
     * Converts a file or a folder.
     *
     * @param quelle what to convert
     * @param ziel what to make of it
     * @param ueberschreiben whether files that exist are replaced
     * @throws Bedienfehler if source and target do not fit together or a target exists
     */
    public Ergebnis wandle(Path quelle, Path ziel, boolean ueberschreiben) {
        Umwandlung.Ergebnis ergebnis = umgewandelt(quelle, ziel);
        Planpruefer pruefer = new Planpruefer(umgebung);
        List<Fund> hindernisse = ergebnis.fehler().stream().map(pruefer::fund).toList();
        ergebnis.dateien().keySet().forEach(datei -> verweigere(datei, ueberschreiben));
        ergebnis.dateien().forEach(Ablage::schreibe);
        return new Ergebnis(List.copyOf(ergebnis.dateien().keySet()), hindernisse, ergebnis.unlesbar());
    }

    private Umwandlung.Ergebnis umgewandelt(Path quelle, Path ziel) {
        try {
            return new Umwandlung(umgebung::anzeige).wandle(quelle, ziel);
        } catch (Umwandlungsfehler fehler) {
            throw new Bedienfehler(fehler.getMessage(), fehler);
        }
    }

    private void verweigere(Path datei, boolean ueberschreiben) {
        if (Files.exists(datei) && !ueberschreiben) {
            throw new Bedienfehler(
                    umgebung.anzeige(datei)
                            + " gibt es schon und bleibt, wie es ist. Mit --ueberschreiben wird die Datei ersetzt; nichts wurde geschrieben.");
        }
    }
}
