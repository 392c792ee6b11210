package org.leitwerk.dsl.aenderung;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.dsl.ressource.Dateitext;
import org.leitwerk.steuerung.ablage.Entwurf;

/**
 * Writes several files as one: first each to a temporary file beside it, then moves them over the old ones. If a move
 * fails, the files moved before get their old content back; those that were made go again.
 */
final class Dateischreiber {

    /** A file that is about to be written. There is no content before it is made, and no draft if it is taken away. */
    private record Auftrag(Path datei, byte[] vorher, Entwurf entwurf) implements AutoCloseable {

        void fuehreAus() throws IOException {
            if (vorher == null && Files.exists(datei, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(datei.toString());
            } else if (entwurf == null) {
                Files.delete(datei);
            } else {
                entwurf.uebernimm();
            }
        }

        void nimmZurueck() throws IOException {
            if (vorher == null) {
                Files.deleteIfExists(datei);
            } else {
                Entwurf.schreibe(datei, vorher);
            }
        }

        @Override
        public void close() {
            if (entwurf != null) {
                entwurf.close();
            }
        }
    }

    private Dateischreiber() {}

    /** Writes the files, all or none. */
    static void schreibe(List<Dateiaenderung> aenderungen) throws IOException {
        List<Auftrag> auftraege = new ArrayList<>();
        try {
            for (Dateiaenderung aenderung : aenderungen) {
                auftraege.add(bereiteVor(aenderung));
            }
            for (int i = 0; i < auftraege.size(); i++) {
                try {
                    auftraege.get(i).fuehreAus();
                } catch (IOException e) {
                    nimmZurueck(auftraege.subList(0, i), e);
                    throw new IOException(
                            auftraege.get(i).datei.getFileName()
                                    + " ließ sich nicht schreiben; keine Datei wurde geändert. "
                                    + "Ist sie schreibgeschützt oder in einem anderen Programm geöffnet?",
                            e);
                }
            }
        } finally {
            auftraege.forEach(Auftrag::close);
        }
    }

    private static Auftrag bereiteVor(Dateiaenderung aenderung) throws IOException {
        Path datei = pfad(aenderung.datei());
        return aenderung.art() == Dateiaenderung.Art.ANLEGEN ? neu(datei, aenderung) : vorhanden(datei, aenderung);
    }

    private static Auftrag neu(Path datei, Dateiaenderung aenderung) throws IOException {
        if (Files.exists(datei, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(datei.getFileName() + " gibt es schon; keine Datei wurde geschrieben. "
                    + "Bitte die Datei umbenennen und die Änderung wiederholen.");
        }
        return new Auftrag(datei, null, Entwurf.zu(datei, aenderung.nachher().getBytes(StandardCharsets.UTF_8)));
    }

    private static Auftrag vorhanden(Path gesucht, Dateiaenderung aenderung) throws IOException {
        Path datei = gesucht;
        byte[] bytes;
        try {
            datei = datei.toRealPath();
            bytes = Files.readAllBytes(datei);
        } catch (IOException e) {
            throw new IOException(datei.getFileName() + " lässt sich nicht lesen; keine Datei wurde geändert.", e);
        }
        Dateitext vorher = Dateitext.lies(bytes);
        if (!vorher.text().equals(aenderung.vorher())) {
            throw new IOException(datei.getFileName()
                    + " wurde inzwischen von anderer Seite geändert; keine Datei wurde geschrieben. "
                    + "Bitte den Plan neu laden und die Änderung wiederholen.");
        }
        return new Auftrag(
                datei,
                bytes,
                aenderung.art() == Dateiaenderung.Art.ENTFERNEN
                        ? null
                        : Entwurf.zu(datei, vorher.bytes(aenderung.nachher())));
    }

    private static Path pfad(URI datei) throws IOException {
        if (!datei.isFile()) {
            throw new IOException(datei + " ist keine Datei auf diesem Rechner.");
        }
        return Path.of(datei.toFileString());
    }

    private static void nimmZurueck(List<Auftrag> fertige, IOException ursache) {
        for (Auftrag auftrag : fertige) {
            try {
                auftrag.nimmZurueck();
            } catch (IOException e) {
                ursache.addSuppressed(e);
            }
        }
    }
}
