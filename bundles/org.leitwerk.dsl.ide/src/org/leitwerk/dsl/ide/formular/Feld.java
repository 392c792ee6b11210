package org.leitwerk.dsl.ide.formular;

import java.util.List;
import java.util.Optional;
import org.leitwerk.regeln.Stufe;

/**
 * A field of a form: one feature of an element.
 *
 * @param merkmal name of the feature, to be handed to {@link Formularaenderungen}
 * @param beschriftung the feature as people read it
 * @param art what the field holds
 * @param anzeige the value as people read it, on one line; empty if unset
 * @param eingabe the value as one would type it; several values one a line; empty if unset
 * @param wahlen what may be chosen, for words and references; empty if anything may be typed
 * @param teile the single values of {@link Feldart#LISTE}, {@link Feldart#VERWEISE} and {@link Feldart#TEILE}
 * @param hinweis documentation of the feature
 * @param beispiel a value as one would type it
 * @param pflicht whether the language cannot do without the value
 * @param aenderbar whether the value can be typed; false for elements inside the element, which are added, moved and
 *     deleted as such
 * @param meldungen problems at this feature, the worst first
 */
public record Feld(
        String merkmal,
        String beschriftung,
        Feldart art,
        String anzeige,
        String eingabe,
        List<Wahl> wahlen,
        List<Feldteil> teile,
        String hinweis,
        String beispiel,
        boolean pflicht,
        boolean aenderbar,
        List<Feldmeldung> meldungen) {

    /** Copies the lists. */
    public Feld {
        wahlen = List.copyOf(wahlen);
        teile = List.copyOf(teile);
        meldungen = List.copyOf(meldungen);
    }

    /** How serious the worst problem at this field is; empty if there is none. */
    public Optional<Stufe> stufe() {
        return meldungen.stream().map(Feldmeldung::stufe).max(Stufe::compareTo);
    }
}
