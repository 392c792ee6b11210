package org.leitwerk.controlling.indikator;

import java.util.List;
import java.util.Map;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.formel.Rechenweg;
import org.leitwerk.controlling.verfahren.Schwellenwerte;
import org.leitwerk.controlling.verfahren.Zahlform;
import org.leitwerk.controlling.ziel.Handbewertung;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.Bewertungsmethode;
import org.leitwerk.steuerung.Polaritaet;

/**
 * All that the result of an indicator depends on, as values. If it is equal to that of the last evaluation, so is the
 * result.
 *
 * @param element the indicator
 * @param methode method of evaluation
 * @param polaritaet which way is better, as stated
 * @param richtung the same as direction
 * @param form unit and decimals
 * @param schwellen thresholds
 * @param handbewertung what a person has judged; null if nobody has
 * @param reihen all its series up to the reference day
 * @param rechenweg how computed values have come about
 * @param hindernis why it cannot be worked out, a German sentence; empty if it can
 * @param messungen goals that measure by it
 * @param raumarten kind of each area, so that like is compared with like
 */
record Indikatoreingabe(
        Elementbezug element,
        Bewertungsmethode methode,
        Polaritaet polaritaet,
        Richtung richtung,
        Zahlform form,
        Schwellenwerte schwellen,
        Handbewertung handbewertung,
        List<Zeitreihe> reihen,
        Rechenweg rechenweg,
        String hindernis,
        List<Messungseingabe> messungen,
        Map<String, String> raumarten) {}
