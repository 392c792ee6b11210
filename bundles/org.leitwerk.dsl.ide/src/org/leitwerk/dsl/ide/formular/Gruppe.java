package org.leitwerk.dsl.ide.formular;

import java.util.List;

/**
 * Fields that are shown together.
 *
 * @param titel heading
 * @param felder the fields in the order of the language
 */
public record Gruppe(String titel, List<Feld> felder) {

    /** Copies the list. */
    public Gruppe {
        felder = List.copyOf(felder);
    }
}
