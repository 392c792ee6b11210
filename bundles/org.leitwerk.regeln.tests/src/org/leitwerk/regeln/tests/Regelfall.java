package org.leitwerk.regeln.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One case of a rule: a small plan and what the rule must say about it.
 *
 * @param regel id of the rule
 * @param text the plan
 * @param meldungen what the rule must say, in this order; empty if the rule must keep silent
 */
record Regelfall(String regel, String text, List<String> meldungen) {

    /**
     * Reads the cases of an area from {@code faelle/<area>.txt}. A line with {@code #} names the rule; {@code +} begins
     * a plan on which the rule must find something, the lines with {@code =} after it say what; {@code -} begins a plan
     * on which it must keep silent. Lines without mark go on.
     */
    static List<Regelfall> lies(String bereich) {
        List<Regelfall> faelle = new ArrayList<>();
        String regel = null;
        for (String zeile : inhalt(bereich).lines().toList()) {
            if (zeile.startsWith("# ")) {
                regel = zeile.substring(2).strip();
            } else if (zeile.startsWith("+ ") || zeile.startsWith("- ")) {
                faelle.add(new Regelfall(regel, zeile.substring(2), new ArrayList<>()));
            } else if (zeile.startsWith("= ")) {
                faelle.get(faelle.size() - 1).meldungen().add(zeile.substring(2));
            } else if (!zeile.isBlank()) {
                Regelfall letzter = faelle.remove(faelle.size() - 1);
                faelle.add(new Regelfall(regel, letzter.text() + "\n" + zeile, letzter.meldungen()));
            }
        }
        return faelle;
    }

    /** Whether the rule must find something. */
    boolean findet() {
        return !meldungen.isEmpty();
    }

    private static String inhalt(String bereich) {
        try (InputStream datei = Regelfall.class.getResourceAsStream("faelle/" + bereich + ".txt")) {
            return new String(datei.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
