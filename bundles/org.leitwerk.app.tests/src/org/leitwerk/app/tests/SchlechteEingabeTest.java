package org.leitwerk.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Input that is not as it should be: every kind gets a message that helps and the right return code, and nothing of the
 * user's is changed.
 */
class SchlechteEingabeTest {

    private static final String KOPF = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String WURZEL =
            "<steuerung:Plandatei xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                    + "xmlns:steuerung=\"https://leitwerk.org/steuerung/1.0\">";

    @TempDir
    private Path ordner;

    private Lauf pruefe(String pfad) {
        return Lauf.in(ordner, "pruefen", pfad);
    }

    private static void nennt(Lauf lauf, int rueckgabe, String... worte) {
        for (String wort : worte) {
            assertTrue(lauf.alles().contains(wort), "„" + wort + "“ fehlt in: " + lauf.alles());
        }
        assertFalse(lauf.alles().contains("Exception") || lauf.alles().contains("\tat "), lauf.alles());
        assertEquals(rueckgabe, lauf.rueckgabe(), lauf.alles());
    }

    @Test
    void missingFile() {
        nennt(pruefe("fehlt.leitwerk"), 2, "fehlt.leitwerk: Fehler [datei]", "gibt es nicht");
        nennt(Lauf.in(ordner, "formatieren", "fehlt.leitwerk"), 2, "fehlt.leitwerk", "gibt es nicht");
        nennt(Lauf.in(ordner, "konvertieren", "fehlt", "ziel"), 2, "fehlt", "gibt es nicht");
    }

    @Test
    void unreadableFile() throws IOException {
        Path datei = Lauf.schreibe(ordner, "plan/geheim.leitwerk", "ziel A\n");
        Files.setPosixFilePermissions(datei, Set.of());
        Assumptions.assumeFalse(Files.isReadable(datei), "an administrator may read everything");
        nennt(pruefe("plan"), 2, "plan/geheim.leitwerk: Fehler [datei]", "Leserechte");
    }

    @Test
    void folderInPlaceOfAFile() throws IOException {
        Files.createDirectories(ordner.resolve("plan/falsch.leitwerk"));
        Lauf.schreibe(ordner, "plan/a.leitwerk", "ziel A\n");
        nennt(pruefe("plan"), 0, "Befund");
    }

    @Test
    void folderWithoutPlans() throws IOException {
        Files.createDirectories(ordner.resolve("leer/tiefer"));
        nennt(pruefe("leer"), 2, "leer: Fehler [datei]", "kein Plan", ".leitwerk");
    }

    @Test
    void fileOfAnotherKind() {
        Lauf.schreibe(ordner, "notiz.txt", "Hallo");
        nennt(pruefe("notiz.txt"), 2, "notiz.txt", "kein Plan", ".leitwerk oder .xmi");
    }

    @Test
    void latin1IsReadAndSaid() throws IOException {
        Files.write(
                ordner.resolve("a.leitwerk"),
                "gremium G \"Ausschuss für Größe\"\n".getBytes(Charset.forName("ISO-8859-1")));
        Lauf lauf = pruefe("a.leitwerk");
        nennt(lauf, 0, "a.leitwerk", "Warnung [datei.kodierung]", "UTF-8");
        assertTrue(pruefe("a.leitwerk").aus().contains("für Größe"), lauf.aus());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarksAreUnderstood(String kodierung) throws IOException {
        Files.write(ordner.resolve("a.leitwerk"), "\uFEFFgremium G \"Ausschuss für Größe\"\n".getBytes(kodierung));
        Lauf lauf = pruefe("a.leitwerk");
        nennt(lauf, 0, "für Größe");
        assertFalse(lauf.aus().contains("[datei.kodierung]"), lauf.aus());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gross.leitwerk", "gross.xmi"})
    void fiftyMegabytes(String name) throws IOException {
        try (RandomAccessFile datei = new RandomAccessFile(ordner.resolve(name).toFile(), "rw")) {
            datei.setLength(50L << 20);
        }
        nennt(pruefe(name), 2, name, "50 MB", "mehrere Dateien");
    }

    @Test
    void binaryFile() throws IOException {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(ordner.resolve("bild.leitwerk"), bytes);
        nennt(pruefe("bild.leitwerk"), 1, "bild.leitwerk");
    }

    @Test
    void goalTreeOfThreeThousandLevels() throws IOException {
        Files.writeString(ordner.resolve("tief.leitwerk"), tief(3000));
        Lauf text = pruefe("tief.leitwerk");
        assertTrue(text.rueckgabe() <= 1, text.alles());
        nennt(Lauf.in(ordner, "konvertieren", "tief.leitwerk", "tief.xmi"), 0, "tief.xmi: geschrieben");
        Lauf xmi = pruefe("tief.xmi");
        assertEquals(text.rueckgabe(), xmi.rueckgabe());
        assertEquals(text.aus().lines().count(), xmi.aus().lines().count());
        nennt(Lauf.in(ordner, "konvertieren", "tief.xmi", "zurueck.leitwerk"), 0, "zurueck.leitwerk: geschrieben");
        nennt(Lauf.in(ordner, "formatieren", "tief.leitwerk"), 0, "1 Datei");
    }

    @Test
    void goalTreeThatIsTooDeepIsRefusedWithAMessage() throws IOException {
        Files.writeString(ordner.resolve("tief.leitwerk"), tief(6_000));
        nennt(pruefe("tief.leitwerk"), 1, "tief.leitwerk", "tief");
        StringBuilder xmi = new StringBuilder(KOPF).append(WURZEL).append("<elemente xsi:type=\"steuerung:Ziel\">");
        xmi.append("<unterziele>".repeat(30_000))
                .append("</unterziele>".repeat(30_000))
                .append("</elemente></steuerung:Plandatei>");
        Files.writeString(ordner.resolve("tief.xmi"), xmi);
        nennt(pruefe("tief.xmi"), 2, "tief.xmi", "tief");
    }

    private static String tief(int stufen) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < stufen; i++) {
            text.append("ziel Z").append(i).append(" {\n");
        }
        return text.append("}\n".repeat(stufen)).toString();
    }

    @Test
    void cyclicDerivation() {
        Lauf.schreibe(
                ordner,
                "a.leitwerk",
                "ziel A \"Erstes\" { leitet sich ab aus B }\nziel B \"Zweites\" { leitet sich ab aus A }\nziel C { leitet sich ab aus C }\n");
        nennt(pruefe("a.leitwerk"), 1, "[ableitung-zyklisch]", "Erstes");
    }

    @Test
    void oneNameInTwoFiles() {
        Lauf.schreibe(ordner, "plan/a.leitwerk", "ziel Doppelt \"Eins\"\n");
        Lauf.schreibe(ordner, "plan/b.leitwerk", "ziel Doppelt \"Zwei\"\n");
        nennt(
                pruefe("plan"),
                1,
                "plan/a.leitwerk:1:6: Fehler [name-doppelt]",
                "plan/b.leitwerk:1:6: Fehler [name-doppelt]",
                "Doppelt");
    }

    @Test
    void xmiWithDocumentTypeIsRefused() throws IOException {
        Path geheim = Lauf.schreibe(ordner, "geheim.txt", "streng geheim");
        Files.writeString(
                ordner.resolve("a.xmi"),
                KOPF + "<!DOCTYPE p [<!ENTITY x SYSTEM \"" + geheim.toUri() + "\">]>\n" + WURZEL
                        + "<elemente xsi:type=\"steuerung:Ziel\" name=\"A\" titel=\"&x;\"/></steuerung:Plandatei>",
                StandardCharsets.UTF_8);
        Lauf lauf = pruefe("a.xmi");
        nennt(lauf, 2, "a.xmi", "DOCTYPE");
        assertFalse(lauf.alles().contains("streng geheim"));
    }

    @Test
    void xmiThatIsNoXmlOrNoPlan() {
        Lauf.schreibe(ordner, "a.xmi", "kein XML");
        nennt(pruefe("a.xmi"), 2, "a.xmi:1:");
        Lauf.schreibe(ordner, "b.xmi", KOPF + "<html/>");
        nennt(pruefe("b.xmi"), 2, "b.xmi");
        Lauf.schreibe(ordner, "c.xmi", "");
        nennt(pruefe("c.xmi"), 2, "c.xmi");
    }

    @Test
    void targetThatCannotBeWritten() throws IOException {
        Lauf.schreibe(ordner, "a.leitwerk", "ziel A\n");
        Lauf.schreibe(ordner, "datei", "belegt");
        nennt(Lauf.in(ordner, "konvertieren", "a.leitwerk", "datei/b.xmi"), 2, "lässt sich nicht schreiben");
        nennt(Lauf.in(ordner, "demo", "datei"), 2, "lässt sich nicht schreiben");
        assertEquals("belegt", Files.readString(ordner.resolve("datei")));
    }

    @Test
    void checkingChangesNothing() throws IOException {
        Path datei = Lauf.schreibe(ordner, "plan/a.leitwerk", "ziel   A {{{ \"\n");
        pruefe("plan");
        assertEquals("ziel   A {{{ \"\n", Files.readString(datei));
        assertEquals(1, ordner.resolve("plan").toFile().list().length);
    }
}
