package org.leitwerk.dsl.ide.formular;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.beschriftung.Beschriftung;

/** Features that stand in one statement and cannot do without each other, such as the two ends of a period. */
final class Satzpartner {

    private Satzpartner() {}

    /**
     * Adds what the statement of a new value needs beside it: a second value of the same kind starts as the first.
     *
     * @throws Eingabefehler if another value has to be given together with this one
     */
    static void ergaenze(
            Sprachmerkmale sprache, Feldwerte werte, EObject objekt, Map<Sprachmerkmal, List<Object>> neue) {
        for (Sprachmerkmal merkmal : List.copyOf(neue.keySet())) {
            if (neue.get(merkmal).isEmpty()) {
                continue;
            }
            for (String name : sprache.noetigNeben(merkmal.merkmal())) {
                Sprachmerkmal partner = sprache.von(objekt.eClass(), name).orElseThrow();
                boolean fehlt = neue.containsKey(partner)
                        ? neue.get(partner).isEmpty()
                        : werte.werte(objekt, partner).isEmpty();
                if (fehlt
                        && !partner.istVerweis()
                        && partner.merkmal().getEType() == merkmal.merkmal().getEType()) {
                    neue.put(partner, neue.get(merkmal));
                } else if (fehlt && !partner.istWort()) {
                    throw new Eingabefehler(
                            "'" + Beschriftung.merkmal(merkmal.merkmal()) + "' steht in einem Satz mit '"
                                    + Beschriftung.merkmal(partner.merkmal()) + "'. Bitte beides angeben.");
                }
            }
        }
    }
}
