package org.leitwerk.ui.assistenten;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leitwerk.beispiele.Planordner;
import org.leitwerk.steuerung.ablage.Entwurf;

/** Writes the files of a plan: the folder as a whole if it is new, else beside what is there. */
final class Dateienschreiber {

    private Dateienschreiber() {}

    /**
     * Writes files; those of the same names are replaced.
     *
     * @param ordner the folder
     * @param dateien the texts by the names of the files
     * @throws IOException if not all of them can be written to the disk; then none is in its place
     */
    static void schreibe(Path ordner, Map<String, String> dateien) throws IOException {
        if (Planordner.istFrei(ordner)) {
            Planordner.schreibe(ordner, dateien);
            return;
        }
        List<Entwurf> entwuerfe = new ArrayList<>();
        try {
            for (Map.Entry<String, String> datei : dateien.entrySet()) {
                entwuerfe.add(Entwurf.zu(
                        ordner.resolve(datei.getKey()), datei.getValue().getBytes(StandardCharsets.UTF_8)));
            }
            for (Entwurf entwurf : entwuerfe) {
                entwurf.uebernimm();
            }
        } finally {
            entwuerfe.forEach(Entwurf::close);
        }
    }
}
