package org.leitwerk.ui.assistenten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.leitwerk.dsl.aenderung.Dateiaenderung;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.ordnung.Ordnung;

/** Divides the text of a whole plan into files by the parts of the plan, before there is any file of it. */
final class Aufteilung {

    private Aufteilung() {}

    /**
     * Divides a text.
     *
     * @param name name of the file in which all of it would be
     * @param text the text
     * @return the texts by the names of their files, in the order of the names
     * @throws IOException if there is no room for a copy on which to work
     */
    static Map<String, String> nachTeilen(String name, String text) throws IOException {
        Path ordner = Files.createTempDirectory("leitwerk");
        Path datei = ordner.resolve(name);
        try {
            Files.writeString(datei, text);
            try (Arbeitsplan plan = Arbeitsplan.oeffne(ordner)) {
                return plan.lies(stand -> geteilt(stand, stand.pfade().get(0)));
            }
        } finally {
            Files.deleteIfExists(datei);
            Files.deleteIfExists(ordner);
        }
    }

    private static Map<String, String> geteilt(Stand stand, Path datei) {
        Ordnung ordnung = Stand.dienst(Ordnung.class);
        Map<String, String> dateien = new TreeMap<>();
        dateien.put(datei.getFileName().toString(), stand.text(datei));
        for (Dateiaenderung aenderung :
                ordnung.teile(stand, datei, ordnung.vorschlag(stand, datei)).dateien()) {
            dateien.put(aenderung.datei().lastSegment(), aenderung.nachher());
        }
        return dateien;
    }
}
