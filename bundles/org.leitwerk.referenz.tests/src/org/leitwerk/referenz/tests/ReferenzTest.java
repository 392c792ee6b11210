package org.leitwerk.referenz.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.leitwerk.referenz.Referenz;
import org.leitwerk.steuerung.SteuerungPackage;

/**
 * The committed reference pages are those that model and grammar give today. With {@code LEITWERK_REFERENZ=schreiben}
 * in the environment the test writes them first: {@code LEITWERK_REFERENZ=schreiben ./leitwerk test referenz}.
 */
class ReferenzTest {

    private static final Path ORDNER = Quelltext.haus().resolve("docs/referenz");

    @Test
    void committedPagesAreUpToDate() throws IOException {
        for (Map.Entry<String, String> seite : Referenz.seiten().entrySet()) {
            Path datei = ORDNER.resolve(seite.getKey());
            if ("schreiben".equals(System.getenv("LEITWERK_REFERENZ"))) {
                Files.createDirectories(ORDNER);
                Files.writeString(datei, seite.getValue());
            }
            String steht = Files.exists(datei) ? Files.readString(datei).replace("\r\n", "\n") : "";
            assertTrue(
                    steht.equals(seite.getValue()),
                    () -> datei
                            + " is out of date; renew it with: LEITWERK_REFERENZ=schreiben ./leitwerk test referenz");
        }
    }

    @Test
    void everyClassIsOnTheModelPageAndEveryConcreteClassOnTheLanguagePage() {
        String modell = Referenz.seiten().get("modell.md");
        String sprache = Referenz.seiten().get("sprache.md");
        SteuerungPackage.eINSTANCE.getEClassifiers().forEach(typ -> {
            if (typ instanceof EClass klasse) {
                assertTrue(
                        modell.contains("(" + klasse.getName() + ")\n")
                                || modell.contains("### " + klasse.getName() + "\n"),
                        klasse.getName());
            }
        });
        assertTrue(sprache.contains("#### Maßnahme\n"));
        assertTrue(sprache.contains("Kopf: `maßnahme ‹Name› \"Titel\" { … }` oder `massnahme …`"));
        assertTrue(sprache.contains("| `zeitraum ‹Jahr› bis ‹Jahr›` |"));
        assertTrue(sprache.contains("| `kommune ‹Kommune›` |"));
        assertTrue(sprache.contains("| `handlungsfelder ‹Handlungsfeld›, …` |"));
    }

    @Test
    void everyLinkInsideAPageLeadsToAHeading() {
        Referenz.seiten().forEach((name, text) -> {
            Set<String> anker = new HashSet<>();
            Set<String> tot = new TreeSet<>();
            text.lines()
                    .filter(z -> z.startsWith("#"))
                    .map(ReferenzTest::anker)
                    .filter(a -> !anker.add(a))
                    .forEach(a -> tot.add("twice: " + a));
            Matcher verweis = Pattern.compile("]\\(#([^)]+)\\)").matcher(text);
            while (verweis.find()) {
                if (!anker.contains(verweis.group(1))) {
                    tot.add(verweis.group(1));
                }
            }
            assertEquals(Set.of(), tot, name);
        });
    }

    /** As GitHub makes it: small letters, without punctuation, blanks as hyphens. */
    private static String anker(String zeile) {
        return zeile.replaceFirst("^#+ ", "")
                .toLowerCase()
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
