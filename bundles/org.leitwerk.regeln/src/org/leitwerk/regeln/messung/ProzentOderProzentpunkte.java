package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELWERT__EINHEIT;

import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Aenderungswert;
import org.leitwerk.steuerung.Indikator;

/** „Um 10 % senken“ ist bei einem Indikator in Prozent zweideutig. */
public final class ProzentOderProzentpunkte implements Regel<Aenderungswert> {

    @Override
    public Stream<Befund> pruefe(Aenderungswert wert, Planstand stand) {
        Indikator indikator = Zielwerte.indikator(wert);
        boolean zweideutig = indikator != null
                && Einheiten.istProzent(indikator.getEinheit())
                && Einheiten.istProzent(wert.getEinheit());
        return zweideutig
                ? Stream.of(Befund.an(wert, ZIELWERT__EINHEIT)
                        .mit(indikator, wert.getWert())
                        .behebbarDurch(Korrektur.aus(
                                "prozentpunkte", new Aenderung.Setzen(wert, ZIELWERT__EINHEIT, "Prozentpunkte"))))
                : Stream.empty();
    }
}
