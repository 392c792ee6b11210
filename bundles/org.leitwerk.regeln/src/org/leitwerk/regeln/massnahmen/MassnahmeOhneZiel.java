package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__BEITRAEGE;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Programm;
import org.leitwerk.steuerung.Ziel;

/** Maßnahmen werden aus Zielen abgeleitet (KGSt-Handbuch, Kap. 2.4.5). */
public final class MassnahmeOhneZiel implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        for (EObject ort = massnahme; ort instanceof Massnahme stelle; ort = ort.eContainer()) {
            if (stelle.getBeitraege().stream().anyMatch(beitrag -> beitrag.getZiel() != null)) {
                return Stream.empty();
            }
        }
        boolean gebuendelt =
                massnahme instanceof Programm programm && !programm.getUmfasst().isEmpty();
        return gebuendelt || stand.alle(Ziel.class).isEmpty()
                ? Stream.empty()
                : Stream.of(Befund.an(massnahme, MASSNAHME__BEITRAEGE));
    }
}
