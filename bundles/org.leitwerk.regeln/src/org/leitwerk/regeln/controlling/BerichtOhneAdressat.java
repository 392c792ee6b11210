package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BERICHT__ADRESSATEN;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Auftrag;
import org.leitwerk.steuerung.Bericht;
import org.leitwerk.steuerung.Beteiligter;

/** Ein Bericht richtet sich an jemanden (KGSt-Handbuch, Kap. 5.5.1 und 6.7). */
public final class BerichtOhneAdressat implements Regel<Bericht> {

    @Override
    public Stream<Befund> pruefe(Bericht bericht, Planstand stand) {
        if (!bericht.getAdressaten().isEmpty()) {
            return Stream.empty();
        }
        // Who gives a mandate is reported to.
        List<Beteiligter> auftraggeber = stand.alle(Auftrag.class).stream()
                .flatMap(auftrag -> auftrag.getAuftraggeber().stream())
                .toList();
        return Stream.of(Befund.an(bericht, BERICHT__ADRESSATEN)
                .behebbarDurch(Korrektur.zurWahl(
                        auftraggeber,
                        einer -> new Korrektur(
                                "auftraggeber",
                                List.of(einer),
                                List.of(new Aenderung.Einfuegen(bericht, BERICHT__ADRESSATEN, -1, einer))))));
    }
}
