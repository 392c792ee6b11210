package org.leitwerk.regeln;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.werte.Frist;

/**
 * Turns terms into days. A term such as "in drei Jahren" counts from the beginning of the goal it stands in, else from
 * the earliest decision on the element, else from the first day of the plan's period; if none of these is known it has
 * no day.
 */
public final class Fristen {

    private final Planstand stand;

    Fristen(Planstand stand) {
        this.stand = stand;
    }

    /** Last day on which a term is still kept; empty if the term is not stated or has no known base. */
    public Optional<LocalDate> ende(Frist frist, EObject element) {
        return frist == null ? Optional.empty() : frist.spaetestens(frist.istRelativ() ? basis(element) : null);
    }

    /** First day that a term covers; empty if the term is not stated or has no known base. */
    public Optional<LocalDate> beginn(Frist frist, EObject element) {
        return frist == null ? Optional.empty() : frist.fruehestens(frist.istRelativ() ? basis(element) : null);
    }

    private LocalDate basis(EObject element) {
        for (EObject stelle = element; stelle != null; stelle = stelle.eContainer()) {
            if (stelle instanceof Ziel ziel && ziel.getAb() != null) {
                return ziel.getAb().beginn();
            }
            Optional<LocalDate> beschlossen = stand.verweisende(stelle, Beschluss.class)
                    .map(Beschluss::getDatum)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder());
            if (beschlossen.isPresent()) {
                return beschlossen.get();
            }
        }
        return stand.planung()
                .map(Planung::getZeitraumVon)
                .filter(Fristen::alsJahr)
                .map(jahr -> LocalDate.of(jahr, 1, 1))
                .orElse(null);
    }

    private static boolean alsJahr(int jahr) {
        return jahr > 0 && jahr <= 9999;
    }
}
