package org.leitwerk.daten.schutz;

import java.util.Objects;
import java.util.stream.Stream;
import org.leitwerk.steuerung.Datenquelle;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Messtyp;
import org.leitwerk.steuerung.Planung;

/**
 * What protects the values of an indicator.
 *
 * @param mindestfallzahl the smallest number of cases that may be shown; 0 for no limit
 * @param werteSindFaelle whether the values themselves are numbers of cases
 * @param vertraulich whether nothing may be shown at all
 */
public record Schutzregel(int mindestfallzahl, boolean werteSindFaelle, boolean vertraulich) {

    /** Nothing is protected. */
    public static final Schutzregel KEINE = new Schutzregel(0, false, false);

    /**
     * The rule of an indicator: of the limits of plan, sources and indicator the strictest. Absolute numbers are taken
     * for cases only if the indicator or its source sets the limit; that of the plan is about values that state their
     * cases, or every plan with a limit would lose its "3 Beratungsstellen".
     *
     * @param indikator the indicator
     * @param planung head of the plan, may be null
     * @return its rule
     */
    public static Schutzregel von(Indikator indikator, Planung planung) {
        int eigene = Stream.concat(
                        indikator.getQuellen().stream(),
                        indikator.getReihen().stream().map(Messreihe::getQuelle).filter(Objects::nonNull))
                .filter(quelle -> !quelle.eIsProxy())
                .map(Datenquelle::getMindestfallzahl)
                .filter(Objects::nonNull)
                .reduce(Objects.requireNonNullElse(indikator.getMindestfallzahl(), 0), Math::max);
        Integer desPlans = planung == null ? null : planung.getMindestfallzahl();
        return new Schutzregel(
                Math.max(eigene, Objects.requireNonNullElse(desPlans, 0)),
                eigene > 0 && indikator.getMesstyp() == Messtyp.ABSOLUT,
                indikator.isVertraulich());
    }
}
