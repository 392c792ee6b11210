package org.leitwerk.steuerung.beschriftung;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One line for parts that have neither title nor name, from the values they carry: {@code 2023 · 12,4}. */
final class Kurzfassung {

    /** Longer lines are cut with an ellipsis: trees and diagrams have no room for more. */
    static final int LAENGSTE = 80;

    private static final String TRENNER = " · ";

    private Kurzfassung() {}

    /**
     * Values in the order of the metamodel; referred elements by their own line, flags by their name; empty when
     * nothing is set.
     */
    static String von(EObject teil) {
        List<String> angaben = new ArrayList<>();
        for (EStructuralFeature merkmal : teil.eClass().getEAllStructuralFeatures()) {
            // contained parts have lines of their own
            if (!teil.eIsSet(merkmal) || merkmal instanceof EReference verweis && verweis.isContainment()) {
                continue;
            }
            Object wert = teil.eGet(merkmal);
            angaben.add(Boolean.TRUE.equals(wert) ? Beschriftung.merkmal(merkmal) : Wertanzeige.von(merkmal, wert));
        }
        String zeile = String.join(TRENNER, angaben);
        return zeile.codePointCount(0, zeile.length()) <= LAENGSTE
                ? zeile
                : zeile.substring(0, zeile.offsetByCodePoints(0, LAENGSTE - 1)) + "…";
    }
}
