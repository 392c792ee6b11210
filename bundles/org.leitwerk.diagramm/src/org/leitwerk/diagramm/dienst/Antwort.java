package org.leitwerk.diagramm.dienst;

import java.util.List;
import java.util.Objects;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;

/**
 * What became of a wish.
 *
 * @param ergebnis changes of the texts, nothing to change, or why not (German)
 * @param lageGeaendert whether positions, layers or filters are others now; the picture changes without a change of a
 *     text
 * @param auswahl ids of drawn elements to select when they are there; empty if {@link Ergebnis#auswahl()} or the
 *     present selection counts
 * @param beschriften whether the element selected then is to be labelled at once: it was made just now
 * @param oeffne the diagram to open; null for none
 */
public record Antwort(
        Ergebnis ergebnis,
        boolean lageGeaendert,
        List<String> auswahl,
        boolean beschriften,
        Diagrammschluessel oeffne) {

    /** Checks the parts. */
    public Antwort {
        Objects.requireNonNull(ergebnis, "ergebnis");
        auswahl = List.copyOf(auswahl);
    }

    /**
     * Only texts change, or nothing, or it is refused.
     *
     * @param ergebnis what becomes of the texts
     */
    public static Antwort von(Ergebnis ergebnis) {
        return new Antwort(ergebnis, false, List.of(), false, null);
    }

    /** Only positions, layers or filters changed. */
    public static Antwort nurLage() {
        return new Antwort(Ergebnis.unveraendert(), true, List.of(), false, null);
    }

    /**
     * Refused.
     *
     * @param grund why, and what to do; German
     */
    public static Antwort abgelehnt(String grund) {
        return von(Ergebnis.abgelehnt(grund));
    }

    /**
     * A diagram is opened.
     *
     * @param schluessel which one
     */
    public static Antwort oeffne(Diagrammschluessel schluessel) {
        return new Antwort(Ergebnis.unveraendert(), false, List.of(), false, schluessel);
    }

    /** The same, and what is selected then is labelled at once. */
    public Antwort undBeschriften() {
        return new Antwort(ergebnis, lageGeaendert, auswahl, true, oeffne);
    }
}
