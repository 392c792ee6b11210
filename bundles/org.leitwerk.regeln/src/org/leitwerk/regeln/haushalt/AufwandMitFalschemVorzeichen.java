package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.HAUSHALTSPOSITION__BETRAEGE;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Betrag;
import org.leitwerk.regeln.Betragssumme;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Haushaltsposition;
import org.leitwerk.steuerung.Positionsart;

/** Aufwendungen stehen mit negativem Vorzeichen (KGSt-Handbuch, Kap. 3.1, Abb. 20). */
public final class AufwandMitFalschemVorzeichen implements Regel<Haushaltsposition> {

    private static final Set<Positionsart> ABFLUSS = EnumSet.of(Positionsart.AUFWAND, Positionsart.AUSZAHLUNG);
    private static final Set<Positionsart> ZUFLUSS = EnumSet.of(Positionsart.ERTRAG, Positionsart.EINZAHLUNG);

    @Override
    public Stream<Befund> pruefe(Haushaltsposition position, Planstand stand) {
        int erwartet = ABFLUSS.contains(position.getArt()) ? -1 : ZUFLUSS.contains(position.getArt()) ? 1 : 0;
        return Betragssumme.jeSpalte(position.getBetraege()).entrySet().stream()
                .filter(eintrag -> erwartet * eintrag.getValue().signum() < 0)
                .limit(1)
                .map(eintrag -> Befund.an(position, HAUSHALTSPOSITION__BETRAEGE)
                        .mit(position.getArt(), eintrag.getKey().toString(), new Betrag(eintrag.getValue())));
    }
}
