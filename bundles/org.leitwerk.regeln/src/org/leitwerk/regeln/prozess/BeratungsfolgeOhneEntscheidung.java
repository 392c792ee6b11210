package org.leitwerk.regeln.prozess;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BERATUNGSSCHRITT__ART;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.VORLAGE__BERATUNGSFOLGE;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Beratungsart;
import org.leitwerk.steuerung.Beratungsschritt;
import org.leitwerk.steuerung.Vorlage;

/** Eine Beratungsfolge enthält genau eine Entscheidung (Stadt Münster, V/0715/2012, Beratungsfolge). */
public final class BeratungsfolgeOhneEntscheidung implements Regel<Vorlage> {

    @Override
    public Stream<Befund> pruefe(Vorlage vorlage, Planstand stand) {
        int entscheidungen = (int) vorlage.getBeratungsfolge().stream()
                .filter(schritt -> schritt.getArt() == Beratungsart.ENTSCHEIDUNG)
                .count();
        List<Beratungsschritt> folge = vorlage.getBeratungsfolge();
        if (folge.isEmpty() || entscheidungen == 1) {
            return Stream.empty();
        }
        Befund befund = Befund.an(vorlage, VORLAGE__BERATUNGSFOLGE).mit(entscheidungen);
        // A sequence ends with the decision.
        return Stream.of(
                entscheidungen > 0
                        ? befund
                        : befund.behebbarDurch(Korrektur.setzen(
                                "letzter",
                                folge.get(folge.size() - 1),
                                BERATUNGSSCHRITT__ART,
                                Beratungsart.ENTSCHEIDUNG)));
    }
}
