package org.leitwerk.controlling.formel;

import java.util.List;
import java.util.Optional;
import org.leitwerk.controlling.zielwert.Einheiten;
import org.leitwerk.steuerung.Formel;
import org.leitwerk.steuerung.Formelindikator;
import org.leitwerk.steuerung.Funktionsaufruf;
import org.leitwerk.steuerung.Punktrechnung;
import org.leitwerk.steuerung.Strichrechnung;

/**
 * Checks the units of a formula: only values of the same unit are added, subtracted, averaged and compared. The unit of
 * a product or quotient is not followed any further.
 */
final class Einheitenpruefung {

    /** The unit is not known; it fits to every other. */
    private static final String UNBEKANNT = "";

    private String widerspruch;

    private Einheitenpruefung() {}

    /**
     * Checks a formula.
     *
     * @param formel the formula
     * @return what does not fit, as two units; empty if all fits
     */
    static Optional<String> widerspruch(Formel formel) {
        Einheitenpruefung pruefung = new Einheitenpruefung();
        pruefung.einheit(formel);
        return Optional.ofNullable(pruefung.widerspruch);
    }

    private String einheit(Formel formel) {
        if (formel instanceof Formelindikator verweis && Formelglieder.gueltig(verweis.getIndikator())) {
            String einheit = verweis.getIndikator().getEinheit();
            return einheit == null ? UNBEKANNT : einheit;
        } else if (formel instanceof Strichrechnung strich) {
            return gemeinsam(einheit(strich.getLinks()), einheit(strich.getRechts()));
        } else if (formel instanceof Punktrechnung punkt) {
            einheit(punkt.getLinks());
            einheit(punkt.getRechts());
            return UNBEKANNT;
        } else if (formel instanceof Funktionsaufruf aufruf) {
            return gemeinsam(aufruf.getArgumente());
        }
        return UNBEKANNT;
    }

    private String gemeinsam(List<Formel> teile) {
        String einheit = UNBEKANNT;
        for (Formel teil : teile) {
            einheit = gemeinsam(einheit, einheit(teil));
        }
        return einheit;
    }

    private String gemeinsam(String eine, String andere) {
        if (!Einheiten.passen(eine, andere)) {
            widerspruch = widerspruch == null ? "„" + eine + "“ und „" + andere + "“" : widerspruch;
            return UNBEKANNT;
        }
        return eine.isEmpty() ? andere : eine;
    }
}
