package org.leitwerk.nls.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** Each German text belongs to a text of the platform in the target, and none is forgotten or damaged. */
class UebersetzungTest {

    /** Translated only as far as a product without projects can show it. */
    private static final Set<String> PARTIAL =
            Set.of("org.eclipse.ui.ide/org/eclipse/ui/internal/ide/messages.properties");

    /** Names of bundles and of extension points: for developers only. */
    private static final Pattern NOT_SHOWN =
            Pattern.compile("(?i)plugin\\.?name|(plugin\\.)?provider\\.?name|Bundle-(Name|Vendor)|ExtPoint\\..*");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}|%s");

    private static final Pattern MNEMONIC = Pattern.compile("(?<!&)&(?=[^\\s&])");

    /** The original builds an English plural with its second value. */
    private static final Set<String> FEWER_PLACEHOLDERS =
            Set.of("org.eclipse.jface/org/eclipse/jface/messages.properties ExpandableNode.showRemaining");

    private final List<Uebersetzung> all = Uebersetzung.all();

    @Test
    void everyFragmentIsInstalled() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..").toAbsolutePath())) {
            assertEquals(
                    folders.map(folder -> folder.getFileName().toString())
                            .filter(name -> name.startsWith("org.leitwerk.nls.") && !name.endsWith(".tests"))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    Uebersetzung.fragments().stream()
                            .map(Bundle::getSymbolicName)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void everyKeyIsOneOfTheOriginal() {
        assertNone((file, key) -> !file.original().containsKey(key));
        assertTrue(all.size() > 80, "files: " + all.size());
    }

    @Test
    void everyTextIsTranslated() {
        List<String> missing = new ArrayList<>();
        for (Uebersetzung file : all) {
            if (!PARTIAL.contains(file.toString())) {
                file.original().forEach((key, text) -> {
                    if (!text.isBlank()
                            && !NOT_SHOWN.matcher(key).matches()
                            && !file.german().containsKey(key)) {
                        missing.add(file + " " + key + " = " + text);
                    }
                });
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void theSameValuesAreInserted() {
        assertNone((file, key) -> !FEWER_PLACEHOLDERS.contains(file + " " + key)
                && !placeholders(file.original().get(key))
                        .equals(placeholders(file.german().get(key))));
    }

    @Test
    void asManyMnemonicsAsInTheOriginal() {
        assertNone((file, key) ->
                mnemonics(file.original().get(key)) != mnemonics(file.german().get(key)));
    }

    @Test
    void blanksAroundATextStay() {
        assertNone((file, key) ->
                !margin(file.original().get(key)).equals(margin(file.german().get(key))));
    }

    @Test
    void noApostropheDisturbsAMessageFormat() {
        // German quotation marks make doubled apostrophes unnecessary; one left alone would swallow a placeholder
        assertNone((file, key) -> file.german().get(key).matches("(?s).*('\\{|}').*"));
    }

    @Test
    void whatIsTheSameInGermanIsReviewed() throws IOException {
        Set<String> reviewed = new TreeSet<>();
        try (InputStream in = UebersetzungTest.class.getResourceAsStream("gleich.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(reviewed::add);
        }
        Set<String> same = new TreeSet<>();
        for (Uebersetzung file : all) {
            file.german().forEach((key, text) -> {
                if (text.equals(file.original().get(key))) {
                    same.add(text.strip()
                            .replace("\\", "\\\\")
                            .replace("\n", "\\n")
                            .replace("\t", "\\t"));
                }
            });
        }
        assertEquals(String.join("\n", reviewed), String.join("\n", same));
    }

    @Test
    void theOrderIsThatOfTheOriginal() {
        for (Uebersetzung file : all) {
            List<String> keys = new ArrayList<>(file.original().keySet());
            keys.retainAll(file.german().keySet());
            assertEquals(keys, new ArrayList<>(file.german().keySet()), file.toString());
        }
    }

    @Test
    void filesAreWrittenInAscii() throws IOException {
        for (Uebersetzung file : all) {
            try (InputStream in = file.file().openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                assertTrue(text.chars().allMatch(c -> c < 127), file + ": other letters are read wrongly, write \\u");
            }
        }
    }

    /** Says whether something is wrong with a text. */
    private interface Fault {
        boolean in(Uebersetzung file, String key);
    }

    private void assertNone(Fault fault) {
        List<String> faults = new ArrayList<>();
        for (Uebersetzung file : all) {
            for (String key : file.german().keySet()) {
                if (fault.in(file, key)) {
                    faults.add(file + " " + key + " = " + file.original().get(key) + " -> "
                            + file.german().get(key));
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static long mnemonics(String text) {
        return MNEMONIC.matcher(text).results().count();
    }

    /** The blanks before and after a text. */
    private static String margin(String text) {
        return text.isBlank() ? text : text.replaceAll("(?s)^( *)[^ ].*?( *)$", "$1|$2");
    }
}
