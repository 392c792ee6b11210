package org.leitwerk.diagramm.schrift;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.leitwerk.diagramm.szene.Schrift;

/** The font files in this bundle: Open Sans 1.10 with kern table, Apache License 2.0 (text beside the files). */
public enum Schriftdatei {
    /** Upright. */
    NORMAL("OpenSans-Regular.ttf"),
    /** Weight 600. */
    FETT("OpenSans-Semibold.ttf"),
    /** Slanted. */
    KURSIV("OpenSans-Italic.ttf");

    /** Name of the family, as fonts and style sheets name it. */
    public static final String FAMILIE = "Open Sans";

    private final String datei;
    private byte[] inhalt;
    private Schriftmass mass;

    Schriftdatei(String datei) {
        this.datei = datei;
    }

    /** The file that holds a cut. */
    public static Schriftdatei von(Schrift schrift) {
        return schrift.fett() ? FETT : schrift.kursiv() ? KURSIV : NORMAL;
    }

    /** The name of the file without folders. */
    public String dateiname() {
        return datei;
    }

    /** The bytes of the file; the same array at each call, not to be changed. */
    public synchronized byte[] inhalt() {
        if (inhalt == null) {
            try (InputStream strom = Schriftdatei.class.getResourceAsStream("daten/" + datei)) {
                inhalt = strom.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return inhalt;
    }

    /** Its measures; read at the first call. */
    public synchronized Schriftmass mass() {
        if (mass == null) {
            mass = new Schriftmass(new Schrifttabellen(inhalt()));
        }
        return mass;
    }
}
