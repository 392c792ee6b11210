package org.leitwerk.regeln.leitbild;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VERANTWORTBAR__MITWIRKEND;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Beteiligung;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Leitbild;
import org.leitwerk.steuerung.Stakeholdergruppe;

/** Politik, Verwaltung, Anbieter und Bürgerschaft wirken mit (KGSt-Handbuch, Kap. 2.4.3). */
public final class LeitbildEinseitigBeteiligt implements Regel<Leitbild> {

    @Override
    public Stream<Befund> pruefe(Leitbild leitbild, Planstand stand) {
        if (leitbild.getMitwirkend().isEmpty()) {
            return Stream.empty();
        }
        Set<Stakeholdergruppe> fehlende = EnumSet.of(
                Stakeholdergruppe.BEVOELKERUNG,
                Stakeholdergruppe.DIENSTLEISTUNG,
                Stakeholdergruppe.POLITIK,
                Stakeholdergruppe.VERWALTUNG);
        leitbild.getMitwirkend()
                .forEach(beteiligter -> Beteiligung.gruppe(beteiligter).ifPresent(fehlende::remove));
        return fehlende.isEmpty()
                ? Stream.empty()
                : Stream.of(Befund.an(leitbild, VERANTWORTBAR__MITWIRKEND).mit(fehlende));
    }
}
