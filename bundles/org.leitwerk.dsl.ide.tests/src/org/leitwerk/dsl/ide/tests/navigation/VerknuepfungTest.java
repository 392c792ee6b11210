package org.leitwerk.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.ide.verknuepfung.Verknuepfung;
import org.leitwerk.dsl.ide.verknuepfung.Verknuepfungen;

class VerknuepfungTest {

    private static final String DATEI = "a.leitwerk";

    @TempDir
    Path ordner;

    @Test
    void dataFileOfAnExampleIsLinked() {
        try (Planprobe probe = Planprobe.beispiel("musterstadt", ordner)) {
            List<Verknuepfung> alle =
                    probe.lies(stand -> new Verknuepfungen().von(stand, probe.pfad("indikatoren.leitwerk")));
            assertEquals(2, alle.size());
            assertEquals(
                    "daten/kitabesuch.csv",
                    probe.ausschnitt("indikatoren.leitwerk", alle.get(0).bereich()));
            assertEquals(
                    probe.pfad("daten/kitabesuch.csv").toUri().toString(),
                    alle.get(0).ziel());
            assertEquals("Datei 'daten/kitabesuch.csv' öffnen", alle.get(0).hinweis());
            assertEquals("Datei 'daten/vorsorge.csv' öffnen", alle.get(1).hinweis());
        }
    }

    @Test
    void missingFileAndFileElsewhereAreNotLinkedButExplained() {
        try (Planprobe probe = Planprobe.texte(
                ordner,
                DATEI,
                "dokument D \"D\" { datei \"fehlt.pdf\" }\ndokument E \"E\" { datei \"../weg.pdf\" }\n"
                        + "dokument F \"F\" { datei \"/etc/hosts\" }\ndokument G \"G\" { datei \"a\\u0000\" }\n")) {
            List<Verknuepfung> alle = verknuepfungen(probe);
            assertEquals(
                    List.of("", "", "", ""),
                    alle.stream().map(Verknuepfung::ziel).toList());
            assertEquals(
                    "Die Datei 'fehlt.pdf' gibt es im Ordner des Plans nicht.",
                    alle.get(0).hinweis());
            assertEquals(
                    "'../weg.pdf' liegt nicht im Ordner des Plans. "
                            + "Bitte die Datei dorthin legen und den Weg von dort angeben.",
                    alle.get(1).hinweis());
        }
    }

    @Test
    void addressesAreLinkedInTextsAndCommentsWithoutPunctuation() {
        try (Planprobe probe = Planprobe.texte(
                ordner,
                DATEI,
                "// siehe https://www.example.org/plan?a=1 (Seite 3), und (http://a.de/x).\n"
                        + "dokument D \"D\" { adresse \"www.stadt.de/rat\" }\n"
                        + "rechtsgrundlage R \"R\" { norm § 16 SGB VIII }\nakteur A \"a@www.b.de javascript:x\"\n")) {
            assertEquals(
                    List.of("https://www.example.org/plan?a=1", "http://a.de/x", "https://www.stadt.de/rat"),
                    verknuepfungen(probe).stream().map(Verknuepfung::ziel).toList());
        }
    }

    private static List<Verknuepfung> verknuepfungen(Planprobe probe) {
        return probe.lies(stand -> new Verknuepfungen().von(stand, probe.pfad(DATEI)));
    }
}
