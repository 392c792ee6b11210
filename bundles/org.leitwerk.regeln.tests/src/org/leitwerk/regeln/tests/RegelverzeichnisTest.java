package org.leitwerk.regeln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.leitwerk.regeln.Regelverzeichnis;
import org.leitwerk.regeln.Regelwerk;

/**
 * The committed page of all rules is the one that the rules give today. With {@code LEITWERK_REFERENZ=schreiben} in the
 * environment the test writes it first.
 */
class RegelverzeichnisTest {

    private final Regelverzeichnis verzeichnis = Regelverzeichnis.von(Regelwerk.standard());

    @Test
    void committedPageIsUpToDate() throws IOException {
        Path datei = haus().resolve("docs/referenz/regeln.md");
        if ("schreiben".equals(System.getenv("LEITWERK_REFERENZ"))) {
            Files.createDirectories(datei.getParent());
            Files.writeString(datei, verzeichnis.markdown());
        }
        String steht = Files.exists(datei) ? Files.readString(datei).replace("\r\n", "\n") : "";
        assertTrue(
                steht.equals(verzeichnis.markdown()),
                () -> datei + " is out of date; renew it with: LEITWERK_REFERENZ=schreiben ./leitwerk test regeln");
    }

    @Test
    void jsonHatEinObjektJeRegel() {
        JsonArray regeln = JsonParser.parseString(verzeichnis.json()).getAsJsonArray();
        assertEquals(Regelwerk.standard().regeln().size(), regeln.size());
        JsonObject ersteMitSchwelle = regeln.asList().stream()
                .map(element -> element.getAsJsonObject())
                .filter(regel -> regel.has("schwelle"))
                .findFirst()
                .orElseThrow();
        assertEquals("auftragsinstanz-zu-niedrig", ersteMitSchwelle.get("regel").getAsString());
        assertEquals(
                3, ersteMitSchwelle.getAsJsonObject("schwelle").get("vorgabe").getAsInt());
        assertEquals(
                "hinweis",
                ersteMitSchwelle.getAsJsonObject("stufen").get("entwurf").getAsString());
    }

    @Test
    void nenntWasDerEditorVorschlaegt() {
        assertTrue(verzeichnis.markdown().contains("*Vorschlag im Editor:* Den Termin auf … vorziehen.\n"));
        JsonObject erste = JsonParser.parseString(verzeichnis.json()).getAsJsonArray().asList().stream()
                .map(element -> element.getAsJsonObject())
                .filter(regel -> regel.get("regel").getAsString().equals("ziel-ohne-federfuehrung"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "… zur federführenden Stelle machen",
                erste.getAsJsonArray("korrekturen").get(0).getAsString());
    }

    @Test
    void textHatEineZeileJeRegel() {
        String text = verzeichnis.text();
        Regelwerk.standard().regeln().forEach(regel -> assertTrue(text.contains("  " + regel.id() + " "), regel.id()));
        assertTrue(text.contains("hinweis/warnung/fehler   ziel-ohne-indikator"), text);
    }

    private static Path haus() {
        Path ordner = Path.of("").toAbsolutePath();
        while (!Files.exists(ordner.resolve("releng/bundles.lst"))) {
            ordner = ordner.getParent();
        }
        return ordner;
    }
}
