package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__ABLEITUNGEN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ableitung;
import org.leitwerk.steuerung.Ziel;

/** Ein Ziel ist nicht aus sich selbst abgeleitet. */
public final class AbleitungZyklisch implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        List<Ziel> kreis = stand.ableitungen().kreis(ziel);
        if (kreis.isEmpty()) {
            return Stream.empty();
        }
        // Membership in a large circle is asked by circle, not by searching its list.
        Optional<Ableitung> ableitung = ziel.getAbleitungen().stream()
                .filter(eine -> eine.getVon() instanceof Ziel oberziel
                        && stand.ableitungen().kreis(oberziel) == kreis)
                .findFirst();
        Ziel ueber = ableitung.map(eine -> (Ziel) eine.getVon()).orElse(kreis.get(0));
        Befund befund = Befund.an(ziel, ZIEL__ABLEITUNGEN).mit(ueber);
        return Stream.of(ableitung
                .map(eine -> befund.behebbarDurch(new Korrektur(
                        "loesen", List.of(ueber), List.of(new Aenderung.Entfernen(ziel, ZIEL__ABLEITUNGEN, eine)))))
                .orElse(befund));
    }
}
