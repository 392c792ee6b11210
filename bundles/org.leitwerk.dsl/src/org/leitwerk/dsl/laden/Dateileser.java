package org.leitwerk.dsl.laden;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.leitwerk.dsl.laden.Dateizugriff.Zustand;
import org.leitwerk.dsl.meldungen.Meldungscodes;

/** Reads the bytes of a file in one consistent state, or says in German why that is not possible. */
final class Dateileser {

    /** Larger files are refused without reading them. A goal tree of 3,000 levels, indented, has 35 MB. */
    static final long MAX_BYTES = 64L << 20;

    /** More than this beside blanks is refused: the model of a text takes about forty times its size in memory. */
    static final long MAX_INHALT = 12L << 20;

    private static final int VERSUCHE = 3;

    private final Dateizugriff zugriff;
    private final Consumer<Meldung> meldungen;

    Dateileser(Dateizugriff zugriff, Consumer<Meldung> meldungen) {
        this.zugriff = zugriff;
        this.meldungen = meldungen;
    }

    Optional<byte[]> lies(Path datei, String name) {
        try {
            return liesRuhend(datei, name);
        } catch (NoSuchFileException | FileNotFoundException e) {
            melde(name, "Diese Datei gibt es nicht.", "Bitte den Pfad prüfen.");
        } catch (AccessDeniedException e) {
            melde(name, "Diese Datei darf nicht gelesen werden.", "Bitte die Leserechte prüfen.");
        } catch (IOException e) {
            melde(
                    name,
                    Files.isDirectory(datei)
                            ? "Das ist ein Ordner und keine Datei."
                            : "Diese Datei lässt sich nicht lesen: " + grund(e),
                    "Bitte Datenträger und Rechte prüfen.");
        }
        return Optional.empty();
    }

    /** Reads again if somebody writes the file at the same time. */
    private Optional<byte[]> liesRuhend(Path datei, String name) throws IOException {
        for (int versuch = 0; versuch < VERSUCHE; versuch++) {
            Zustand vorher = zugriff.zustand(datei);
            if (vorher.groesse() > MAX_BYTES) {
                return zuGross(name, vorher.groesse(), MAX_BYTES);
            }
            byte[] bytes = zugriff.lies(datei);
            if (zugriff.zustand(datei).equals(vorher) && bytes.length == vorher.groesse()) {
                long inhalt = inhalt(bytes);
                return inhalt > MAX_INHALT ? zuGross(name, inhalt, MAX_INHALT) : Optional.of(bytes);
            }
        }
        melde(
                name,
                "Diese Datei wird gerade von einem anderen Programm geändert.",
                "Bitte erneut versuchen, wenn es fertig ist.");
        return Optional.empty();
    }

    private Optional<byte[]> zuGross(String name, long groesse, long grenze) {
        melde(
                name,
                "Diese Datei ist mit " + (groesse >> 20) + " MB" + (grenze == MAX_INHALT ? " Text" : "")
                        + " zu groß: Gelesen werden höchstens " + (grenze >> 20) + " MB.",
                "Bitte den Plan auf mehrere Dateien eines Ordners verteilen.");
        return Optional.empty();
    }

    private static long inhalt(byte[] bytes) {
        long zeichen = 0;
        for (byte b : bytes) {
            zeichen += b == ' ' || b == '\t' || b == '\r' || b == '\n' ? 0 : 1;
        }
        return zeichen;
    }

    private static String grund(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private void melde(String name, String meldung, String hinweis) {
        meldungen.accept(Meldung.zurDatei(name, Stufe.FEHLER, Meldungscodes.DATEI, meldung, hinweis));
    }
}
