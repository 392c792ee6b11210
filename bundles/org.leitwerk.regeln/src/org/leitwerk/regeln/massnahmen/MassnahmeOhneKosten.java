package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__KOSTEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Betragssumme;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Programm;

/** Maßnahmen fließen in die Haushaltsplanung ein (KGSt-Handbuch, Kap. 2.4.5 und 3.4). */
public final class MassnahmeOhneKosten implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        boolean bekannt = massnahme.isKostenneutral() || Betragssumme.gesagt(massnahme);
        boolean aufgeteilt = massnahme instanceof Programm
                || !massnahme.getMassnahmen().isEmpty()
                || massnahme.eContainer() instanceof Massnahme;
        return bekannt || aufgeteilt ? Stream.empty() : Stream.of(Befund.an(massnahme, MASSNAHME__KOSTEN));
    }
}
