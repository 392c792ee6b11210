package org.leitwerk.dsl.ide.vorschlag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;

/**
 * A template. All stand in {@code muster.txt} beside this class, in the order in which they are proposed:
 *
 * <pre>
 * === wort | Symbol | Titel | Klassen
 * Beschreibung
 * ---
 * Text
 * </pre>
 *
 * The classes are those in whose block it may stand, separated by commas, {@code -} for between elements; without them
 * it is proposed wherever the word may stand. In the text are places as in snippets, and the words that
 * {@link Musterfuellung} knows.
 *
 * @param wort the keyword it begins with
 * @param klasse class of the model whose icon fits
 * @param titel what the list shows
 * @param beschreibung what it is for
 * @param bloecke names of the classes in whose block it may stand; empty for all
 * @param text its text
 */
record Muster(String wort, String klasse, String titel, String beschreibung, Set<String> bloecke, String text) {

    private static final String DATEI = "muster.txt";
    private static final List<Muster> ALLE = lies();

    /** All templates. */
    static List<Muster> alle() {
        return ALLE;
    }

    /** Whether it may be proposed in the block of an element, for null between elements. */
    boolean passtIn(EClass block) {
        return bloecke.isEmpty() || bloecke.contains(block == null ? "-" : block.getName());
    }

    private static List<Muster> lies() {
        List<Muster> muster = new ArrayList<>();
        for (String abschnitt : inhalt().split("(?m)^=== ")) {
            if (!abschnitt.isBlank() && !abschnitt.startsWith("#")) {
                muster.add(von(abschnitt));
            }
        }
        return List.copyOf(muster);
    }

    private static Muster von(String abschnitt) {
        String[] teile = abschnitt.split("(?m)^---\n", 2);
        String[] zeilen = teile[0].split("\n", 2);
        String[] kopf = zeilen[0].split("\\|");
        return new Muster(
                kopf[0].strip(),
                kopf[1].strip(),
                kopf[2].strip(),
                zeilen[1].strip(),
                kopf.length > 3 ? Set.of(kopf[3].strip().split("\\s*,\\s*")) : Set.of(),
                teile[1].stripTrailing());
    }

    private static String inhalt() {
        try (InputStream ein = Muster.class.getResourceAsStream(DATEI)) {
            if (ein == null) {
                throw new IllegalStateException(DATEI + " is missing in the bundle org.leitwerk.dsl.ide");
            }
            return new String(ein.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
