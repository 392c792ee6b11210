package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VERANTWORTBAR__MITWIRKEND;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.MitSchwelle;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Massnahme;

/** Zu viele Akteure machen eine Maßnahme unübersichtlich (Sozialplanung in Kreisen, 2019). */
public final class MassnahmeZuVieleBeteiligte implements Regel<Massnahme>, MitSchwelle {

    private static final BigDecimal VORGABE = BigDecimal.TEN;

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        Set<Beteiligter> beteiligte = new HashSet<>(massnahme.getVerantwortlich());
        beteiligte.addAll(massnahme.getMitwirkend());
        beteiligte.addAll(massnahme.getTraeger());
        BigDecimal hoechstens = stand.schwelle(this);
        boolean zuViele = BigDecimal.valueOf(beteiligte.size()).compareTo(hoechstens) > 0;
        return zuViele
                ? Stream.of(Befund.an(massnahme, VERANTWORTBAR__MITWIRKEND).mit(beteiligte.size(), hoechstens))
                : Stream.empty();
    }

    @Override
    public BigDecimal vorgabe() {
        return VORGABE;
    }
}
