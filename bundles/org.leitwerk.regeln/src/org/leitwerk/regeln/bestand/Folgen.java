package org.leitwerk.regeln.bestand;

import org.eclipse.emf.ecore.EReference;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Bedarf;
import org.leitwerk.steuerung.Versorgungsluecke;

/** What follows from a need. */
final class Folgen {

    private Folgen() {}

    /** Whether something refers to a need by the given reference, directly or to a gap that stems from the need. */
    static boolean hat(Bedarf bedarf, EReference merkmal, Planstand stand) {
        return stand.verweisende(bedarf, merkmal).findAny().isPresent()
                || stand.verweisende(bedarf, Versorgungsluecke.class)
                        .anyMatch(luecke ->
                                stand.verweisende(luecke, merkmal).findAny().isPresent());
    }
}
