package org.leitwerk.controlling.zielsatz;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.leitwerk.steuerung.Zielwert;

/**
 * How a sentence is read.
 *
 * @param satz the sentence
 * @param zielwert what it means, a target that belongs to no plan; null if it was not understood
 * @param hindernis why it was not understood, a German sentence that says what to write instead; empty if it was
 * @param uebergangen words that do not matter for the reading, in their order: what the sentence is about
 */
public record Zielsatzlesung(String satz, Zielwert zielwert, String hindernis, List<String> uebergangen) {

    /** Either a reading or what stands in its way. */
    public Zielsatzlesung {
        Objects.requireNonNull(satz, "satz");
        uebergangen = List.copyOf(uebergangen);
        if ((zielwert == null) == hindernis.isEmpty()) {
            throw new IllegalArgumentException("Ein Satz wird gelesen, oder es gibt einen Grund, warum nicht.");
        }
    }

    /** What the sentence means; empty if it was not understood. */
    public Optional<Zielwert> gelesen() {
        return Optional.ofNullable(zielwert);
    }

    /**
     * The reading, for a person to confirm.
     *
     * @return „Senkung auf unter 30 Hektar bis 2030“ heißt: unter 30 Hektar bis 2030. Or why it was not understood.
     */
    public String lesart() {
        if (zielwert == null) {
            return "„" + satz + "“ wird nicht bewertet. " + hindernis;
        }
        String ohne = uebergangen.isEmpty() ? "" : " Nicht ausgewertet: „" + String.join(" … ", uebergangen) + "“.";
        return "„" + satz + "“ heißt: " + Zielwertform.von(zielwert) + "." + ohne;
    }
}
