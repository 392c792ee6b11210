package org.leitwerk.ui.uebersicht;

import org.eclipse.emf.common.util.URI;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.bearbeitung.Verschiebung;

/**
 * A line on its way to another place, dragged or cut out.
 *
 * @param was the line
 * @param bisher address of what it was shown under when the move began; null if under no element
 */
record Umzug(Planzeile was, URI bisher) {

    static Umzug von(Uebersichtsmodell modell, Planzeile was) {
        Planzeile oben = modell.ueber(was);
        return new Umzug(was, oben == null ? null : oben.adresse());
    }

    /** The changes that bring the line under another one, or why it cannot be there. */
    Ergebnis unter(Stand stand, Planzeile ziel) {
        return ziel.adresse() == null
                ? Verschiebung.nachOben(stand, was.adresse(), bisher)
                : Verschiebung.in(stand, was.adresse(), ziel.adresse(), bisher);
    }
}
