package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ALTERNATIVE__PUNKTE;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Nutzwertanalyse;
import org.leitwerk.steuerung.Nutzwertkriterium;

/** Jede Alternative wird an jedem Kriterium gemessen (KGSt-Handbuch, Kap. 6.6). */
public final class NutzwertBewertungLueckenhaft implements Regel<Nutzwertanalyse> {

    @Override
    public Stream<Befund> pruefe(Nutzwertanalyse analyse, Planstand stand) {
        return analyse.getAlternativen().stream()
                .map(alternative -> {
                    Set<Nutzwertkriterium> offen = new LinkedHashSet<>(analyse.getKriterien());
                    alternative.getPunkte().stream()
                            .filter(punkt -> punkt.getPunkte() != null)
                            .forEach(punkt -> offen.remove(punkt.getKriterium()));
                    return offen.isEmpty()
                            ? null
                            : Befund.an(alternative, ALTERNATIVE__PUNKTE).mit(offen);
                })
                .filter(Objects::nonNull);
    }
}
