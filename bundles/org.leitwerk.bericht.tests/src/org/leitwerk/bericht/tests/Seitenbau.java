package org.leitwerk.bericht.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.leitwerk.bericht.Planseite;
import org.leitwerk.bericht.Seitenbefund;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.stapel.TieferStapel;

/** Makes pages of plans written in a test. */
final class Seitenbau {

    private Seitenbau() {}

    /** The plan of one text. */
    static Planstand plan(Path ordner, String text) throws IOException {
        Files.createDirectories(ordner);
        Files.writeString(ordner.resolve("plan.leitwerk"), text);
        return plan(ordner);
    }

    /** The plan of a folder. */
    static Planstand plan(Path ordner) {
        Plan plan = Planlader.neu().lade(ordner);
        if (plan.hatFehler()) {
            throw new IllegalArgumentException("Der Plan des Tests hat Fehler: " + plan.meldungen());
        }
        return Planstand.von(plan.dateien().getResources());
    }

    /** The page of a plan. */
    static String html(Planstand stand, Seitenbefund... befunde) {
        return TieferStapel.rufe(() -> Planseite.html(stand, List.of(befunde), "index.html"));
    }

    /** The page of a plan of one text, to look into. */
    static Document seite(Path ordner, String text, Seitenbefund... befunde) throws IOException {
        return Jsoup.parse(html(plan(ordner, text), befunde));
    }
}
