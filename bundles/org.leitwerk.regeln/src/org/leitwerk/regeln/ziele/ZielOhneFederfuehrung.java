package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VERANTWORTBAR__FEDERFUEHREND;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Ziel;

/** Unter mehreren Verantwortlichen hat einer die Federführung (Stadt Münster, V/0715/2012, Ziffern 4 und 5). */
public final class ZielOhneFederfuehrung implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        int anzahl = ziel.getVerantwortlich().size();
        if (anzahl < 2 || ziel.getFederfuehrend() != null) {
            return Stream.empty();
        }
        Beteiligter erster = ziel.getVerantwortlich().get(0);
        return Stream.of(Befund.an(ziel, VERANTWORTBAR__FEDERFUEHREND)
                .mit(anzahl)
                .behebbarDurch(new Korrektur(
                        "erste",
                        List.of(erster),
                        List.of(new Aenderung.Setzen(ziel, VERANTWORTBAR__FEDERFUEHREND, erster)))));
    }
}
