package org.leitwerk.controlling.indikator;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.formel.Formeltext;
import org.leitwerk.steuerung.Formel;
import org.leitwerk.steuerung.Indikator;

/**
 * Tells whether a formula is still the same: its text and the indicators and units in it.
 *
 * @param text the formula, with a number for each indicator
 * @param glieder the indicators, compared by identity
 * @param einheiten their units and titles
 */
record Formelschluessel(String text, List<Identisch> glieder, List<String> einheiten) {

    /** Compares by identity. */
    record Identisch(Object objekt) {
        @Override
        public boolean equals(Object anderes) {
            return anderes instanceof Identisch i && i.objekt == objekt;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(objekt);
        }
    }

    static Formelschluessel von(Formel formel) {
        List<Identisch> glieder = new ArrayList<>();
        List<String> einheiten = new ArrayList<>();
        String text = Formeltext.von(formel, (indikator, zurueck) -> {
            merke(indikator, glieder, einheiten);
            return "#";
        });
        return new Formelschluessel(text, glieder, einheiten);
    }

    private static void merke(Indikator indikator, List<Identisch> glieder, List<String> einheiten) {
        glieder.add(new Identisch(indikator));
        einheiten.add(indikator == null ? "" : indikator.getEinheit() + "|" + indikator.getTitel());
    }
}
