package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VERANTWORTBAR__VERANTWORTLICH;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Zustaendigkeit;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Projekt;

/** Zu jeder Maßnahme gehört, wer sie umsetzt (KGSt-Handbuch, Kap. 2.4.5 und 6.5). */
public final class MassnahmeOhneVerantwortliche implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        boolean geleitet = massnahme instanceof Projekt projekt && projekt.getProjektleitung() != null;
        return geleitet || !massnahme.getTraeger().isEmpty() || Zustaendigkeit.geklaert(massnahme)
                ? Stream.empty()
                : Stream.of(Befund.an(massnahme, VERANTWORTBAR__VERANTWORTLICH));
    }
}
