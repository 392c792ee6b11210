package org.leitwerk.diagramm.plan;

import java.nio.file.Path;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.dienst.Diagrammdienst;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;

/**
 * Draws a small diagram that nobody sees, so that the specification, the layout and the fonts are in memory when a
 * person opens the first one: most of the time that takes is loading.
 */
public final class Vorlauf {

    private static final String ART = "Zielhierarchie";
    private static final String TEXT = """
            planung Vorlauf "Vorlauf" { zeitraum 2025 bis 2026 }
            ziel Oben "Alle Kinder wachsen gesund auf" { ebene strategisch }
            ziel Unten "Familien finden früh Hilfe" { leitet sich ab aus Oben }
            ziel Daneben "Beratung ist erreichbar" { leitet sich ab aus Oben ergänzt Unten }
            massnahme Besuch "Willkommensbesuche" { trägt bei zu Unten stark }
            """;

    private Vorlauf() {}

    /**
     * Draws it, on a thread of its own, and waits. Nothing is read from disk but the parts of the program, and nothing
     * is written.
     *
     * @param dienst the service that will be asked for diagrams later
     */
    public static void laufe(Diagrammdienst dienst) {
        Path ordner = Path.of("vorlauf").toAbsolutePath(); // need not be there: its only text is given
        try (Arbeitsplan plan = Arbeitsplan.oeffne(ordner)) {
            plan.setzeText(ordner.resolve("vorlauf.leitwerk"), TEXT);
            plan.lies(stand -> {
                dienst.angebote(stand, null).stream()
                        .map(Diagrammangebot::schluessel)
                        .filter(einer -> einer.art().equals(ART))
                        .forEach(einer -> dienst.oeffne(stand, einer).bild(stand));
                if (dienst instanceof Plandienst eingebauter) {
                    eingebauter.gibWeiter();
                }
                return null;
            });
        }
    }
}
