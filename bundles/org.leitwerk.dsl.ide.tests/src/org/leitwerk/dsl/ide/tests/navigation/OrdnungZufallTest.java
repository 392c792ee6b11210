package org.leitwerk.dsl.ide.tests.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.ide.ordnung.Ordnung;

/** Tidying up files in which comments, blank lines and elements stand in every way one can think of. */
class OrdnungZufallTest {

    private static final int VERSUCHE = 400;
    private static final String DATEI = "a.leitwerk";
    private static final List<String> ELEMENTE = List.of(
            "ziel Z%d \"Z\" { bis 2027 }",
            "ziel Z%d \"Z\" {\n    // innen\n\n    ebene teilziel\n}",
            "auftrag A%d \"A\"",
            "indikator I%d \"I\" { beschreibung \"\"\"\n\n    Text // kein Kommentar\n\n    \"\"\" }",
            "maßnahme M%d \"M\"",
            "akteur B%d \"B\"",
            "kommune K%d \"K\"",
            "swot S%d \"S\"");
    private static final List<String> DAZWISCHEN = List.of(
            "\n",
            "\n\n",
            "\n\n\n",
            "\n\n",
            "\n// eins\n",
            "\n\n// eins\n",
            "\n// eins\n\n",
            "\n\n// eins\n// zwei\n\n",
            " // hinten\n",
            " // hinten\n\n",
            " /* hinten\n\n weiter */\n",
            "\n/* drei\n\n vier */\n",
            "\n\n/* fünf */ ",
            " ",
            "\n  ",
            "\n \t \n",
            " /* a */ // b\n");

    @TempDir
    Path ordner;

    @Test
    void nothingIsLostHoweverItStands() {
        Random zufall = new Random(11);
        try (Planprobe probe = Planprobe.texte(ordner, DATEI, "")) {
            for (int i = 0; i < VERSUCHE; i++) {
                String text = text(zufall);
                probe.plan().setzeText(probe.pfad(DATEI), text);
                List<String> modell = probe.lies(Modellabdruck::von);
                sortiere(probe, text, modell);
                probe.plan().setzeText(probe.pfad(DATEI), text);
                teile(probe, text);
            }
        }
    }

    private static void sortiere(Planprobe probe, String text, List<String> modell) {
        Path datei = probe.pfad(DATEI);
        Textaenderungen neu = probe.lies(stand -> new Ordnung().sortiere(stand, datei));
        String nachher = neu.istLeer() ? text : neu.dateien().get(0).nachher();
        assertEquals(zeilen(List.of(text)), zeilen(List.of(nachher)), text);
        assertEquals(text.length(), nachher.length(), text);
        probe.plan().setzeText(datei, nachher);
        assertEquals(modell, probe.lies(Modellabdruck::von), () -> text + "\n=>\n" + nachher);
        assertTrue(probe.lies(stand -> new Ordnung().sortiere(stand, datei)).istLeer(), text);
    }

    private static void teile(Planprobe probe, String text) {
        Path datei = probe.pfad(DATEI);
        Textaenderungen neu =
                probe.lies(stand -> new Ordnung().teile(stand, datei, new Ordnung().vorschlag(stand, datei)));
        if (!neu.istLeer()) {
            List<String> texte = neu.dateien().stream().map(d -> d.nachher()).toList();
            assertEquals(beschrieben(List.of(text)), beschrieben(texte), text);
        }
    }

    private static String text(Random zufall) {
        StringBuilder text = new StringBuilder(zufall.nextInt(3) == 0 ? "// Kopf\n\n" : "");
        int zahl = zufall.nextInt(7);
        for (int i = 0; i < zahl; i++) {
            text.append(String.format(ELEMENTE.get(zufall.nextInt(ELEMENTE.size())), i))
                    .append(DAZWISCHEN.get(zufall.nextInt(DAZWISCHEN.size())));
        }
        String fertig = zufall.nextInt(4) == 0 ? text.toString().stripTrailing() : text.toString();
        fertig = zufall.nextInt(3) == 0 ? fertig.replace("\n", "\r\n") : fertig;
        return (zufall.nextInt(4) == 0 ? "\uFEFF" : "") + fertig;
    }

    private static List<String> zeilen(List<String> texte) {
        return texte.stream()
                .flatMap(text -> Arrays.stream(text.replace("\uFEFF", "").split("\r?\n", -1)))
                .sorted()
                .toList();
    }

    private static List<String> beschrieben(List<String> texte) {
        return zeilen(texte).stream().filter(zeile -> !zeile.isBlank()).collect(Collectors.toList());
    }
}
