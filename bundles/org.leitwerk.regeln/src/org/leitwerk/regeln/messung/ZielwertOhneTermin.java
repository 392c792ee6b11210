package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELWERT__TERMIN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.ziele.ZielOhneTermin;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Richtungswert;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielwert;

/** Zielwerte werden für ein Jahr festgelegt (Stadt Münster, V/0715/2012, Beschlusspunkt 3.2). */
public final class ZielwertOhneTermin implements Regel<Zielwert> {

    @Override
    public Stream<Befund> pruefe(Zielwert zielwert, Planstand stand) {
        // What is to happen anew every year is never due.
        boolean jaehrlich = zielwert instanceof Richtungswert verlauf && verlauf.isJaehrlich();
        // Where the goal has no term at all, that is one finding, at the goal.
        boolean schonGesagt = zielwert.eContainer() instanceof Messung messung
                && messung.eContainer() instanceof Ziel ziel
                && ZielOhneTermin.ohneTermin(ziel);
        if (Zielwerte.termin(zielwert) == null && !jaehrlich && !schonGesagt) {
            return Stream.of(Befund.an(zielwert, ZIELWERT__TERMIN).mit(Zielwerte.indikator(zielwert)));
        }
        return Stream.empty();
    }
}
