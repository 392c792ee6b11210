package org.leitwerk.dsl.ide.formular;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;

/**
 * One cell of a table of parts or values.
 *
 * @param anzeige what people read
 * @param eingabe the value as one would type it
 * @param wahlen what may be chosen; empty if anything may be typed
 * @param adresse the object that holds the value; null if the cell cannot be changed
 * @param merkmal the feature that holds it
 * @param stelle index in the feature if the cell is one of several values, else -1
 * @param vorsatz what must stand before the input to make a new part, such as {@code 2026:}; empty if the value exists
 * @param mitTeil whether the part that holds the value goes when the value is taken away
 */
public record Teilzelle(
        String anzeige,
        String eingabe,
        List<Wahl> wahlen,
        URI adresse,
        String merkmal,
        int stelle,
        String vorsatz,
        boolean mitTeil) {

    /** Copies the list. */
    public Teilzelle {
        wahlen = List.copyOf(wahlen);
    }

    /** A cell that is only read. */
    static Teilzelle fest(String anzeige) {
        return new Teilzelle(anzeige, "", List.of(), null, "", -1, "", false);
    }

    /** One of several values of a feature. */
    static Teilzelle wert(URI adresse, String merkmal, Feldteil teil, List<Wahl> wahlen) {
        return new Teilzelle(teil.anzeige(), teil.eingabe(), wahlen, adresse, merkmal, teil.stelle(), "", false);
    }

    /** A field of a part. */
    static Teilzelle feld(URI teil, Feld feld) {
        return new Teilzelle(feld.anzeige(), feld.eingabe(), feld.wahlen(), teil, feld.merkmal(), -1, "", false);
    }

    /** The value of a part that is nothing without it; shown with what else the part says. */
    static Teilzelle inhalt(String anzeige, URI teil, Feld feld) {
        return new Teilzelle(anzeige, feld.eingabe(), feld.wahlen(), teil, feld.merkmal(), -1, "", true);
    }

    /** A part that is not there yet. */
    static Teilzelle neu(URI adresse, String merkmal, String vorsatz) {
        return new Teilzelle("", "", List.of(), adresse, merkmal, -1, vorsatz, false);
    }

    /** Whether something can be typed into the cell. */
    public boolean aenderbar() {
        return adresse != null;
    }

    /**
     * Plans the change of the text that follows from what was typed.
     *
     * @param stand the plan
     * @param neu what was typed; blank takes the value away
     * @return the changes, or what is expected instead
     */
    public Ergebnis setze(Stand stand, String neu) {
        if (!vorsatz.isEmpty()) {
            return neu.isBlank()
                    ? Ergebnis.unveraendert()
                    : Formularaenderungen.fuegeHinzu(stand, adresse, merkmal, (vorsatz + " " + neu.strip()).strip());
        }
        if (mitTeil && neu.isBlank()) {
            return stand.element(adresse).map(teil -> ohne(stand, teil)).orElse(Ergebnis.unveraendert());
        }
        return stelle >= 0
                ? Formularaenderungen.ersetze(stand, adresse, merkmal, stelle, neu)
                : Formularaenderungen.setze(stand, adresse, merkmal, neu);
    }

    private static Ergebnis ohne(Stand stand, EObject teil) {
        List<?> liste = (List<?>) teil.eContainer().eGet(teil.eContainmentFeature());
        return Formularaenderungen.entferne(
                stand,
                stand.adresse(teil.eContainer()),
                teil.eContainmentFeature().getName(),
                liste.indexOf(teil));
    }
}
