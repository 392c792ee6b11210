package org.leitwerk.diagramm.abzug;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a file.
 *
 * @param diagramm the step that chooses the diagram and its target; null for the first diagram on the root
 * @param schritte the steps in order
 */
public record Schrittdatei(Schritt diagramm, List<Schritt> schritte) {

    /** No steps at all. */
    public static final Schrittdatei LEER = new Schrittdatei(null, List.of());

    /** Reads the text of a file; blank lines and lines that begin with {@code #} are skipped. */
    public static Schrittdatei lies(String text) {
        List<Schritt> schritte = new ArrayList<>();
        int nummer = 0;
        for (String zeile : text.replace("\uFEFF", "").split("\r\n|\r|\n", -1)) {
            nummer++;
            String gekuerzt = zeile.strip();
            if (!gekuerzt.isEmpty() && !gekuerzt.startsWith("#")) {
                schritte.add(Schritt.von(nummer, gekuerzt));
            }
        }
        if (!schritte.isEmpty() && schritte.get(0).befehl().equals("diagramm")) {
            return new Schrittdatei(schritte.get(0), List.copyOf(schritte.subList(1, schritte.size())));
        }
        return new Schrittdatei(null, List.copyOf(schritte));
    }
}
