package org.leitwerk.beispiele.vorlage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A beginning of a plan. Its files are resources of this bundle, under {@code vorlagen}. */
public enum Planvorlage {

    /** Nothing but the head of the plan. */
    LEER("leer", List.of("plan.leitwerk")),

    /**
     * A file for each of the six steps of the cycle and one for networking, with the questions that belong to them
     * (Handbuch Moderne Sozialplanung, KGSt/MAIS NRW 2011, Kap. 2.4; the four Zielfelder: KGSt B10/2000).
     */
    HANDBUCH(
            "handbuch",
            List.of(
                    "plan.leitwerk",
                    "01-auftrag.leitwerk",
                    "02-bestandsaufnahme.leitwerk",
                    "03-leitbild.leitwerk",
                    "04-ziele.leitwerk",
                    "05-massnahmen.leitwerk",
                    "06-controlling.leitwerk",
                    "07-akteure.leitwerk"));

    /** Stands where the name of the municipality will be, as long as nobody has said it. */
    private static final String KOMMUNE_OFFEN = "Name der Kommune";

    private final String ordner;
    private final List<String> dateien;

    Planvorlage(String ordner, List<String> dateien) {
        this.ordner = ordner;
        this.dateien = dateien;
    }

    /**
     * The files of a new plan.
     *
     * @param kopf what is known of it
     * @return the texts by the names of their files; the main file first
     */
    public Map<String, String> dateien(Plankopf kopf) {
        Map<String, String> ergebnis = new LinkedHashMap<>();
        for (String datei : dateien) {
            ergebnis.put(datei, fuelle(lies(datei), kopf));
        }
        return ergebnis;
    }

    private static String fuelle(String text, Plankopf kopf) {
        String kommune = kopf.kommune().isBlank() ? KOMMUNE_OFFEN : kopf.kommune();
        return text.replace("@VON@", String.valueOf(kopf.von()))
                .replace("@BIS@", String.valueOf(kopf.bis()))
                .replace("@KOMMUNE@", geschrieben(kommune))
                .replace("@TITEL@", geschrieben(kopf.titel()));
    }

    /** A text of a person as it stands between quotation marks, on one line. */
    private static String geschrieben(String wert) {
        return wert.strip().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private String lies(String datei) {
        String pfad = "/vorlagen/" + ordner + "/" + datei;
        try (InputStream inhalt = Planvorlage.class.getResourceAsStream(pfad)) {
            if (inhalt == null) {
                throw new FileNotFoundException(pfad);
            }
            return new String(inhalt.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
