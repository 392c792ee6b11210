package org.leitwerk.diagramm.abgleich;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.ausdruck.Ausdruck;
import org.leitwerk.diagramm.ausdruck.Ausdrucksfehler;
import org.leitwerk.diagramm.ausdruck.Umgebung;
import org.leitwerk.diagramm.ausdruck.Werte;

/** What the failure of an expression means at each place; the answers are those of Sirius. */
final class Auswertung {

    /** Sirius' text for a label that cannot be computed. */
    static final String FEHLERTEXT = "Invalid feature as name";

    private Auswertung() {}

    /** A label: nothing is empty, a failure shows Sirius' text. */
    static String text(Ausdruck ausdruck, Umgebung umgebung) {
        try {
            return Werte.text(ausdruck.wert(umgebung));
        } catch (Ausdrucksfehler fehler) {
            return FEHLERTEXT;
        }
    }

    /** A text of minor importance: nothing and a failure are empty. */
    static String nebentext(Ausdruck ausdruck, Umgebung umgebung) {
        try {
            return Werte.text(ausdruck.wert(umgebung));
        } catch (Ausdrucksfehler fehler) {
            return "";
        }
    }

    /** A condition: a missing one holds, one that fails counts as given. */
    static boolean gilt(Ausdruck bedingung, Umgebung umgebung, boolean beiFehler) {
        if (bedingung.text().isBlank()) {
            return true;
        }
        try {
            return Werte.wahr(bedingung.wert(umgebung));
        } catch (Ausdrucksfehler fehler) {
            return beiFehler;
        }
    }

    /** A number: what is no whole number is 0, a failure the given value. */
    static int zahl(Ausdruck ausdruck, Umgebung umgebung, int beiFehler) {
        try {
            Integer zahl = Werte.ganzzahl(ausdruck.wert(umgebung));
            return zahl == null ? 0 : zahl;
        } catch (Ausdrucksfehler fehler) {
            return beiFehler;
        }
    }

    /** Elements, each once; none after a failure. */
    static Collection<EObject> elemente(Ausdruck ausdruck, Umgebung umgebung) {
        try {
            return Werte.objekte(ausdruck.wert(umgebung));
        } catch (Ausdrucksfehler fehler) {
            return List.of();
        }
    }
}
