package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELWERT__STAND;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Zielwert;
import org.leitwerk.steuerung.Zielwertstand;

/** Zielwerte werden mit dem Haushalt festgelegt (Stadt Münster, V/0715/2012, Beschlusspunkt 3.2). */
public final class ZielwertOhneHaushaltsbeschluss implements Regel<Zielwert> {

    @Override
    public Stream<Befund> pruefe(Zielwert zielwert, Planstand stand) {
        boolean unbelegt = zielwert.getStand() == Zielwertstand.FESTGELEGT && zielwert.getBeschluss() == null;
        return unbelegt
                ? Stream.of(Befund.an(zielwert, ZIELWERT__STAND).mit(Zielwerte.indikator(zielwert)))
                : Stream.empty();
    }
}
