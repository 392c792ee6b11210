package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PROJEKT__PHASEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Projekt;
import org.leitwerk.steuerung.Projektphase;

/** Eine Projektphase beginnt mit der Freigabe (KGSt-Handbuch, Kap. 6.2, Abb. 44). */
public final class ProjektphaseOhneFreigabe implements Regel<Projekt> {

    @Override
    public Stream<Befund> pruefe(Projekt projekt, Planstand stand) {
        List<Projektphase> phasen = projekt.getPhasen();
        for (int i = 1; i < phasen.size(); i++) {
            Projektphase phase = phasen.get(i);
            Projektphase vorige = phasen.get(i - 1);
            Optional<LocalDate> beginn = stand.fristen().beginn(phase.getVon(), phase);
            boolean begonnen = phase.getFreigegeben() != null
                    || beginn.isPresent()
                            && stand.stichtag()
                                    .filter(tag -> !tag.isBefore(beginn.get()))
                                    .isPresent();
            if (begonnen && vorige.getFreigegeben() == null) {
                return Stream.of(Befund.an(projekt, PROJEKT__PHASEN, i).mit(phase.getPhase(), vorige.getPhase()));
            }
        }
        return Stream.empty();
    }
}
