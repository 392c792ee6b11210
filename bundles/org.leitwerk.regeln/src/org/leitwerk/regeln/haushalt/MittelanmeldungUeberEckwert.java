package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BUDGET__BETRAG;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Betrag;
import org.leitwerk.regeln.Betragssumme;
import org.leitwerk.regeln.MitSchwelle;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Anmeldestatus;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Mittelanmeldung;

/** Anmeldungen halten den Eckwert ein (KGSt-Handbuch, Kap. 3.4). */
public final class MittelanmeldungUeberEckwert implements Regel<Budget>, MitSchwelle {

    private static final BigDecimal VORGABE = BigDecimal.ONE;

    @Override
    public Stream<Befund> pruefe(Budget budget, Planstand stand) {
        if (budget.getBetrag() == null) {
            return Stream.empty();
        }
        BigDecimal angemeldet = stand.verweisende(budget, Mittelanmeldung.class)
                .filter(anmeldung -> anmeldung.getStatus() != Anmeldestatus.ABGELEHNT)
                .map(anmeldung -> Betragssumme.imJahr(anmeldung.getBetraege(), budget.getJahr()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean ueber = angemeldet.subtract(budget.getBetrag()).compareTo(Toleranz.in(stand, this)) > 0;
        return ueber
                ? Stream.of(
                        Befund.an(budget, BUDGET__BETRAG).mit(new Betrag(angemeldet), new Betrag(budget.getBetrag())))
                : Stream.empty();
    }

    @Override
    public BigDecimal vorgabe() {
        return VORGABE;
    }
}
