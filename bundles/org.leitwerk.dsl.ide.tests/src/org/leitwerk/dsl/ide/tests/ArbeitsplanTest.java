package org.leitwerk.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Planhoerer;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;

class ArbeitsplanTest {

    @TempDir
    Path ordner;

    private Path ziele;
    private Path oben;
    private Arbeitsplan plan;
    private final BlockingQueue<List<Mangel>> gemeldet = new LinkedBlockingQueue<>();

    @BeforeEach
    void oeffne() throws IOException {
        ziele = ordner.resolve("ziele.leitwerk");
        oben = ordner.resolve("oben.leitwerk");
        Files.writeString(ziele, "ziel Z1 \"Eltern sind stark\" { leitet sich ab aus Oben }\n");
        Files.writeString(oben, "ziel Oben \"Familien geht es gut\"\n");
        plan = Arbeitsplan.oeffne(ordner);
    }

    @AfterEach
    void schliesse() {
        plan.close();
    }

    @Test
    void textOfAnEditorCountsUntilItIsClosed() {
        plan.setzeText(ziele, "ziel Z2 \"Anders\"\n");
        assertEquals(List.of("Oben", "Z2"), namen());
        plan.schliesseText(ziele);
        assertEquals(List.of("Oben", "Z1"), namen());
    }

    @Test
    void fileThatComesOrChangesIsSeenOnReading() throws IOException {
        assertEquals(List.of("Oben", "Z1"), namen());
        Files.writeString(ordner.resolve("neu.leitwerk"), "ziel Neu \"Neu\"\n");
        Files.delete(oben);
        plan.leseNeu();
        assertEquals(List.of("Neu", "Z1"), namen());
    }

    @Test
    void fileThatDoesNotExistYetCanBeEdited() {
        plan.setzeText(ordner.resolve("ungespeichert.leitwerk"), "ziel U \"Noch nicht gespeichert\"\n");
        assertEquals(List.of("Oben", "U", "Z1"), namen().stream().sorted().toList());
    }

    @Test
    void referenceIntoAnotherFileFollowsItsEdits() {
        assertEquals("Familien geht es gut", obersterTitel());
        plan.setzeText(oben, "// Vorwort\nziel Oben \"Familien geht es besser\"\n");
        assertEquals("Familien geht es besser", obersterTitel());
        plan.setzeText(oben, "ziel Umbenannt \"Familien geht es besser\"\n");
        assertEquals(List.of("verweis"), codes(pruefung()));
        plan.setzeText(oben, "ziel Oben \"Familien geht es gut\"\n");
        assertEquals("Familien geht es gut", obersterTitel());
    }

    @Test
    void elementAddedBehindACommentIsSeen() {
        String text = "// Vorwort\nziel Oben \"Familien geht es gut\" // bleibt\n";
        plan.setzeText(oben, text);
        assertEquals(List.of("Oben", "Z1"), namen());
        plan.setzeText(oben, text + "\nziel ElternStark \"Eltern sind stark\"\n");
        assertEquals(List.of("Oben", "ElternStark", "Z1"), namen());
    }

    @Test
    void addressFindsTheElementAfterAnEditBeforeIt() {
        URI adresse = plan.lies(stand -> stand.adresse(stand.mitNamen("Z1").orElseThrow()));
        plan.setzeText(ziele, "ziel Davor \"Davor\"\n\n" + lies(ziele));
        assertEquals(
                "Z1", plan.lies(stand -> ((Planelement) stand.element(adresse).orElseThrow()).getName()));
        plan.setzeText(ziele, "\n");
        plan.setzeText(oben, lies(oben) + "ziel Z1 \"Umgezogen\"\n");
        assertEquals(
                "Z1", plan.lies(stand -> ((Planelement) stand.element(adresse).orElseThrow()).getName()));
    }

    @Test
    void problemsComeWithTheirPieceOfText() {
        String text = "ziel Z1 \"Eltern sind stark\" { leitet sich ab aus Obne }\n";
        plan.setzeText(ziele, text);
        List<Mangel> maengel = pruefung();
        Mangel verweis = maengel.stream().filter(m -> !m.regel()).findFirst().orElseThrow();
        assertEquals(
                "Obne",
                text.substring(
                        verweis.bereich().getOffset(),
                        verweis.bereich().getOffset() + verweis.bereich().getLength()));
        assertEquals("ziele.leitwerk", verweis.name());
        assertEquals(1, verweis.zeile());
        assertTrue(maengel.stream().anyMatch(Mangel::regel), () -> "Regeln melden nichts: " + maengel);
    }

    @Test
    void closingAnUnchangedTextLeavesNoObjectsOfNoFile() {
        plan.setzeText(ziele, lies(ziele));
        assertEquals(List.of("Oben", "Z1"), namen());
        plan.schliesseText(ziele);
        assertTrue(plan.lies(stand -> stand.elemente().allMatch(element -> element.eResource() != null)));
    }

    @Test
    void checkEndsHoweverMuchIsAsked() throws IOException {
        Path muster = Beispiele.mitNamen("musterstadt").orElseThrow().kopiere(ordner.resolve("muster"));
        try (Arbeitsplan grosser = Arbeitsplan.oeffne(muster)) {
            CountDownLatch fertig = new CountDownLatch(1);
            grosser.melde(new Planhoerer() {
                @Override
                public void geprueft(List<Mangel> maengel, long version, boolean vollstaendig) {
                    if (vollstaendig) {
                        fertig.countDown();
                    }
                }
            });
            long ende = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (fertig.getCount() > 0 && System.nanoTime() < ende) {
                for (int i = 0; i < 20; i++) {
                    grosser.liesSpaeter(stand -> stand.elemente().count());
                }
                grosser.lies(Stand::version);
            }
            assertEquals(0, fertig.getCount(), "wer fragt, hält die Prüfung auf");
        }
    }

    private List<Mangel> pruefung() {
        Planhoerer hoerer = new Planhoerer() {
            @Override
            public void geprueft(List<Mangel> maengel, long version, boolean vollstaendig) {
                if (vollstaendig) {
                    gemeldet.add(maengel);
                }
            }
        };
        gemeldet.clear();
        plan.melde(hoerer);
        try {
            List<Mangel> maengel = gemeldet.poll(30, TimeUnit.SECONDS);
            return maengel == null ? List.of() : maengel;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            plan.vergiss(hoerer);
        }
    }

    private static List<String> codes(List<Mangel> maengel) {
        return maengel.stream().filter(m -> !m.regel()).map(Mangel::code).toList();
    }

    private List<String> namen() {
        return plan.lies(stand -> stand.elemente().map(Planelement::getName).toList());
    }

    private String obersterTitel() {
        return plan.lies(stand -> {
            Ziel ziel = (Ziel) stand.mitNamen("Z1").orElseThrow();
            return ziel.getAbleitungen().get(0).getVon().getTitel();
        });
    }

    private static String lies(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
