package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__BIS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;

/** Ein Ziel ist nicht erst nach seinem Oberziel erreicht. */
public final class ZielSpaeterAlsOberziel implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        Optional<LocalDate> ende = stand.fristen().ende(ziel.getBis(), ziel);
        if (ende.isEmpty()) {
            return Stream.empty();
        }
        return stand.ableitungen().oberziele(ziel).stream()
                .filter(oberziel -> stand.fristen()
                        .ende(oberziel.getBis(), oberziel)
                        .filter(ende.get()::isAfter)
                        .isPresent())
                .map(oberziel -> befund(ziel, oberziel));
    }

    private static Befund befund(Ziel ziel, Ziel oberziel) {
        Befund befund = Befund.an(ziel, ZIEL__BIS).mit(ziel.getBis(), oberziel, oberziel.getBis());
        // "In two years" may mean another day at another goal.
        return oberziel.getBis().istRelativ()
                ? befund
                : befund.behebbarDurch(Korrektur.setzen("vorziehen", ziel, ZIEL__BIS, oberziel.getBis()));
    }
}
