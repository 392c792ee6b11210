package org.leitwerk.controlling.indikator;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.formel.Formeltext;
import org.leitwerk.steuerung.Formel;

/**
 * Tells whether a formula is still the same.
 *
 * @param text the formula, with a sign for each indicator
 * @param glieder the indicators, in their order
 * @param einheiten their units
 */
record Formelschluessel(String text, List<Elementbezug> glieder, List<String> einheiten) {

    static Formelschluessel von(Formel formel) {
        List<Elementbezug> glieder = new ArrayList<>();
        List<String> einheiten = new ArrayList<>();
        String text = Formeltext.von(formel, (indikator, zurueck) -> {
            if (indikator != null) {
                glieder.add(Elementbezug.von(indikator));
                einheiten.add(String.valueOf(indikator.getEinheit()));
            }
            return indikator == null ? "?" : "#";
        });
        return new Formelschluessel(text, glieder, einheiten);
    }
}
