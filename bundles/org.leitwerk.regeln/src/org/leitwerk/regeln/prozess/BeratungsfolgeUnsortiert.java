package org.leitwerk.regeln.prozess;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VORLAGE__BERATUNGSFOLGE;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Vorlage;

/** Die Schritte einer Beratungsfolge stehen in zeitlicher Ordnung (Stadt Münster, V/0715/2012, Beratungsfolge). */
public final class BeratungsfolgeUnsortiert implements Regel<Vorlage> {

    @Override
    public Stream<Befund> pruefe(Vorlage vorlage, Planstand stand) {
        LocalDate bisher = null;
        for (int i = 0; i < vorlage.getBeratungsfolge().size(); i++) {
            LocalDate datum = vorlage.getBeratungsfolge().get(i).getDatum();
            if (datum != null && bisher != null && datum.isBefore(bisher)) {
                return Stream.of(Befund.an(vorlage, VORLAGE__BERATUNGSFOLGE, i).mit(bisher, datum));
            }
            bisher = datum == null ? bisher : datum;
        }
        return Stream.empty();
    }
}
