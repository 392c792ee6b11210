package org.leitwerk.regeln.prozess;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VORLAGE__BERATUNGSFOLGE;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Beratungsart;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Vorlage;

/** Vorberatungen liegen vor der Entscheidung (Stadt Münster, V/0715/2012, Beratungsfolge). */
public final class EntscheidungVorVorberatung implements Regel<Vorlage> {

    @Override
    public Stream<Befund> pruefe(Vorlage vorlage, Planstand stand) {
        List<Beratungsschritt> folge = vorlage.getBeratungsfolge();
        for (int i = 0; i < folge.size(); i++) {
            if (folge.get(i).getArt() == Beratungsart.ENTSCHEIDUNG) {
                for (Beratungsschritt spaeter : folge.subList(i + 1, folge.size())) {
                    if (spaeter.getArt() == Beratungsart.VORBERATUNG) {
                        return Stream.of(Befund.an(vorlage, VORLAGE__BERATUNGSFOLGE, i)
                                .mit(folge.get(i).getGremium(), spaeter.getGremium()));
                    }
                }
            }
        }
        return Stream.empty();
    }
}
