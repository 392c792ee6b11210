package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__FORMEL;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.werte.Altersspanne;

/** Die Gezählten gehören zur Gruppe, auf die bezogen wird (KGSt-Handbuch, Kap. 5.2.2). */
public final class AltersspannenPassenNicht implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        return Formeln.ersteDivision(indikator.getFormel()).stream()
                .flatMap(division -> Formeln.indikatoren(division.getLinks()).stream()
                        .flatMap(oben -> Formeln.indikatoren(division.getRechts()).stream()
                                .filter(unten -> ragtHinaus(oben.getAlter(), unten.getAlter()))
                                .map(unten -> Befund.an(indikator, INDIKATOR__FORMEL)
                                        .mit(oben.getAlter(), unten.getAlter()))))
                .limit(1);
    }

    private static boolean ragtHinaus(Altersspanne oben, Altersspanne unten) {
        return oben != null
                && unten != null
                && (oben.juengste() < unten.juengste() || oben.aelteste() > unten.aelteste());
    }
}
