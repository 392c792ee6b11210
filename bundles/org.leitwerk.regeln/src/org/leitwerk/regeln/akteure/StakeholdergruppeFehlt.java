package org.leitwerk.regeln.akteure;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Beteiligung;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Akteur;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Stakeholdergruppe;

/** Vier Gruppen sind an der Planung zu beteiligen (KGSt-Handbuch, Kap. 2.5). */
public final class StakeholdergruppeFehlt implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        // Who does not sort the actors into groups at all is not missing one.
        if (stand.alle(Akteur.class).stream().allMatch(akteur -> akteur.getGruppe() == Stakeholdergruppe.OFFEN)) {
            return Stream.empty();
        }
        Set<Stakeholdergruppe> fehlende = EnumSet.of(
                Stakeholdergruppe.BEVOELKERUNG,
                Stakeholdergruppe.DIENSTLEISTUNG,
                Stakeholdergruppe.POLITIK,
                Stakeholdergruppe.VERWALTUNG);
        stand.alle(Beteiligter.class)
                .forEach(beteiligter -> Beteiligung.gruppe(beteiligter).ifPresent(fehlende::remove));
        return fehlende.isEmpty()
                ? Stream.empty()
                : Stream.of(Befund.an(planung).mit(fehlende));
    }
}
