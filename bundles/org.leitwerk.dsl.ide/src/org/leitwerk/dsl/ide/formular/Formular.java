package org.leitwerk.dsl.ide.formular;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/**
 * The form of an element, a snapshot.
 *
 * @param adresse the element
 * @param art what it is, for example {@code Maßnahme}
 * @param bezeichnung its line in lists
 * @param symbol name of its class in the metamodel, by which {@code Symbole} finds the icon
 * @param gruppen the fields in groups; groups without fields are left out
 * @param meldungen problems of the element that belong to no field, the worst first
 */
public record Formular(
        URI adresse, String art, String bezeichnung, String symbol, List<Gruppe> gruppen, List<Feldmeldung> meldungen) {

    /** Copies the lists. */
    public Formular {
        gruppen = List.copyOf(gruppen);
        meldungen = List.copyOf(meldungen);
    }

    /** All fields, group after group. */
    public List<Feld> felder() {
        return gruppen.stream().flatMap(gruppe -> gruppe.felder().stream()).toList();
    }

    /**
     * A field.
     *
     * @param merkmal name of the feature
     */
    public Optional<Feld> feld(String merkmal) {
        return felder().stream().filter(f -> f.merkmal().equals(merkmal)).findFirst();
    }
}
