package org.leitwerk.app.bilder;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leitwerk.app.Umgebung;
import org.leitwerk.app.datei.Ablage;

/** Writes pictures into a folder and tells of each in one line. */
public final class Bildablage {

    private final Umgebung umgebung;
    private final Path ordner;
    private final Bildformat format;
    private final Set<String> vergeben = new HashSet<>();

    /** Writes pictures of a format into a folder. */
    public Bildablage(Umgebung umgebung, Path ordner, Bildformat format) {
        this.umgebung = umgebung;
        this.ordner = ordner;
        this.format = format;
    }

    /**
     * Writes.
     *
     * @param vorsatz what the names of the files begin with; of several equal ones the later get a number
     * @param bilder the pictures
     */
    public void schreibe(String vorsatz, List<Bild> bilder) {
        String eigener = vorsatz;
        for (int nummer = 2; !vergeben.add(eigener); nummer++) {
            eigener = vorsatz + "-" + nummer;
        }
        for (Bild bild : bilder) {
            Path datei = ordner.resolve(eigener + "-" + bild.name() + "." + format);
            Ablage.schreibe(datei, format.male(bild.szene()));
            bild.meldungen().forEach(meldung -> umgebung.fehler().println(meldung));
            umgebung.aus()
                    .println(umgebung.anzeige(datei) + ": geschrieben (" + bild.elemente()
                            + (bild.elemente() == 1 ? " Element)" : " Elemente)"));
        }
    }
}
