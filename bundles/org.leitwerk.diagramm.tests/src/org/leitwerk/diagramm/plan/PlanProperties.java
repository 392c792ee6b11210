package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.diagramm.dienst.Antwort;
import org.leitwerk.diagramm.dienst.Auftrag;

/** Whatever a person wishes of whatever diagram of whatever example plan. */
class PlanProperties {

    private static final List<String> ARTEN = List.of(
            "Zielhierarchie",
            "VierFelder",
            "Wirkungskette",
            "Kreislauf",
            "Organisation",
            "Netzwerk",
            "Swot",
            "Matrix",
            "Sozialraeume",
            "Zeitplan");
    private static final List<String> PLAENE =
            Beispiele.alle().stream().map(Beispiel::name).toList();

    @Property(tries = 60, seed = "4711", shrinking = ShrinkingMode.OFF)
    void wishesAreGrantedOrRefusedAndUndoLeavesTheTextsByteForByte(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long saat) {
        Random zufall = new Random(saat);
        inOrdner(ordner -> {
            String plan = PLAENE.get(zufall.nextInt(PLAENE.size()));
            String art = ARTEN.get(zufall.nextInt(ARTEN.size()));
            try (Sitzungsprobe probe = Sitzungsprobe.beispiel(plan, art, ordner)) {
                Map<Path, String> vorher = probe.texte();
                long fehler = probe.schreibfehler();
                for (int i = 0; i < 6; i++) {
                    Auftrag auftrag = new Zufallsauftrag(zufall, probe.bild()).naechster();
                    Antwort antwort = probe.tue(auftrag);
                    String wer = plan + " " + art + " " + saat + " " + auftrag;
                    assertFalse(
                            antwort.ergebnis().meldung().contains("gescheitert"),
                            wer + ": " + antwort.ergebnis().meldung());
                    assertEquals(fehler, probe.schreibfehler(), wer);
                }
                probe.bild();
                probe.nimmAllesZurueck();
                assertEquals(vorher, probe.texte(), plan + " " + art + " " + saat);
                probe.bild();
            }
        });
    }

    @Property(tries = 60, seed = "4712", shrinking = ShrinkingMode.OFF)
    void aToolOnTheTextGivesTheModelOfTheToolOnTheModel(@ForAll @LongRange(min = 0, max = 1_000_000_000) long saat) {
        Random zufall = new Random(saat);
        inOrdner(ordner -> {
            String plan = PLAENE.get(zufall.nextInt(PLAENE.size()));
            String art = ARTEN.get(zufall.nextInt(ARTEN.size()));
            try (Planprobe probe = Planprobe.beispiel(plan, ordner)) {
                for (int i = 0; i < 3; i++) {
                    new Doppellauf(probe, art, zufall.nextLong()).vergleiche(plan + " " + art + " " + saat);
                }
            }
        });
    }

    private static void inOrdner(Consumer<Path> arbeit) {
        try {
            Path ordner = Files.createTempDirectory("planprobe");
            try {
                arbeit.accept(ordner);
            } finally {
                try (Stream<Path> alle = Files.walk(ordner)) {
                    alle.sorted(Comparator.reverseOrder())
                            .forEach(pfad -> pfad.toFile().delete());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
