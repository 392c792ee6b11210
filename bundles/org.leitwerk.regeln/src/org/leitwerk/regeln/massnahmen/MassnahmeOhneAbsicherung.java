package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.FOERDERUNG__FUER;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__PRODUKTE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Betragssumme;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;

/** Maßnahmen sind in der Ressourcenplanung abgesichert (KGSt-Handbuch, Kap. 2.4.5). */
public final class MassnahmeOhneAbsicherung implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        boolean abgesichert = !massnahme.getProdukte().isEmpty()
                || massnahme.getBudget() != null
                || !massnahme.getFinanzierungen().isEmpty()
                || massnahme.eContainer() instanceof Massnahme
                || stand.verweisende(massnahme, FOERDERUNG__FUER).findAny().isPresent();
        return Betragssumme.gesagt(massnahme) && !abgesichert
                ? Stream.of(Befund.an(massnahme, MASSNAHME__PRODUKTE))
                : Stream.empty();
    }
}
