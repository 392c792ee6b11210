package org.leitwerk.dsl.aenderung;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.dsl.ressource.Dateitext;
import org.leitwerk.steuerung.ablage.Entwurf;

/**
 * Writes several files as one: first each to a temporary file beside it, then moves them over the old ones. If a move
 * fails, the files moved before get their old content back.
 */
final class Dateischreiber {

    private record Auftrag(Path datei, byte[] vorher, Entwurf entwurf) {}

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
                    auftraege.get(i).entwurf.uebernimm();
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
            for (Auftrag auftrag : auftraege) {
                auftrag.entwurf.close();
            }
        }
    }

    private static Auftrag bereiteVor(Dateiaenderung aenderung) throws IOException {
        Path datei = pfad(aenderung.datei());
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
        return new Auftrag(datei, bytes, Entwurf.zu(datei, vorher.bytes(aenderung.nachher())));
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
                Entwurf.schreibe(auftrag.datei, auftrag.vorher);
            } catch (IOException e) {
                ursache.addSuppressed(e);
            }
        }
    }
}
