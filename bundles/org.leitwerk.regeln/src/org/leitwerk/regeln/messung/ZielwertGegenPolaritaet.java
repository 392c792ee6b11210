package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__POLARITAET;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.Zielwert;

/** Ein Ziel verschlechtert die Lage nicht. */
public final class ZielwertGegenPolaritaet implements Regel<Zielwert> {

    @Override
    public Stream<Befund> pruefe(Zielwert zielwert, Planstand stand) {
        Indikator indikator = Zielwerte.indikator(zielwert);
        if (indikator == null) {
            return Stream.empty();
        }
        int richtung = Zielwerte.richtung(zielwert);
        boolean verkehrt = indikator.getPolaritaet() == Polaritaet.HOEHER && richtung < 0
                || indikator.getPolaritaet() == Polaritaet.NIEDRIGER && richtung > 0;
        return verkehrt
                ? Stream.of(Befund.an(zielwert)
                        .mit(
                                indikator,
                                richtung < 0 ? "sinken" : "steigen",
                                indikator.getPolaritaet() == Polaritaet.HOEHER ? "höhere" : "niedrigere")
                        .behebbarDurch(umkehren(indikator)))
                : Stream.empty();
    }

    private static Korrektur umkehren(Indikator indikator) {
        Polaritaet andere = indikator.getPolaritaet() == Polaritaet.HOEHER ? Polaritaet.NIEDRIGER : Polaritaet.HOEHER;
        return new Korrektur(
                "umkehren",
                List.of(indikator, andere),
                List.of(new Aenderung.Setzen(indikator, INDIKATOR__POLARITAET, andere)));
    }
}
