package org.leitwerk.daten.schutz;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole and its parts at one time. Whoever knows all but one of them can compute the last one, and whoever knows the
 * whole and all parts but some knows their sum.
 *
 * @param ganzes the whole; null if there is no value of it
 * @param teile its parts, as far as there are values
 * @param fehlende how many parts have no value
 */
record Gleichung(Zelle ganzes, List<Zelle> teile, int fehlende) {

    private static final Comparator<Zelle> KLEINSTE =
            Comparator.comparing(Zelle::groesse).thenComparing(Zelle::schluessel);

    /**
     * The next value to hold back, if something that is held back could be computed.
     *
     * @param mindestens smallest number of cases that may be known, also as a sum
     */
    Optional<Zelle> naechste(int mindestens) {
        if (ganzes == null) {
            return Optional.empty();
        }
        List<Zelle> unbekannte = Stream.concat(Stream.of(ganzes), teile.stream())
                .filter(zelle -> !zelle.sichtbar())
                .toList();
        boolean geschuetztes = unbekannte.stream().anyMatch(Zelle::weg);
        if (!geschuetztes) {
            return Optional.empty();
        }
        if (unbekannte.size() + fehlende == 1
                || ganzes.sichtbar() && fehlende == 0 && summeZuKlein(unbekannte, mindestens)) {
            return kleinsterSichtbarer(teile.stream())
                    .or(() -> ganzes.sichtbar() && !teile.isEmpty() && fehlende == 0
                            ? Optional.of(ganzes)
                            : Optional.empty());
        }
        return ganzes.sichtbar() ? ergaenzung(unbekannte) : Optional.empty();
    }

    private static boolean summeZuKlein(List<Zelle> unbekannte, int mindestens) {
        return unbekannte.stream().allMatch(zelle -> zelle.weg() && zelle.faelle() != null)
                && summe(unbekannte).compareTo(BigDecimal.valueOf(mindestens)) < 0;
    }

    private static BigDecimal summe(List<Zelle> zellen) {
        return zellen.stream().map(Zelle::faelle).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Groups may overlap, so that not all of them make up the whole. Two that do, such as men and women among ages,
     * show by their sum; then the second gives the first away.
     */
    private Optional<Zelle> ergaenzung(List<Zelle> unbekannte) {
        if (ganzes.faelle() == null) {
            return Optional.empty();
        }
        return unbekannte.stream()
                .filter(zelle -> zelle.weg() && zelle != ganzes && zelle.faelle() != null)
                .flatMap(zelle -> teile.stream()
                        .filter(teil -> teil.sichtbar() && teil.faelle() != null)
                        .filter(teil -> teil.faelle().add(zelle.faelle()).compareTo(ganzes.faelle()) == 0))
                .min(KLEINSTE);
    }

    private static Optional<Zelle> kleinsterSichtbarer(Stream<Zelle> zellen) {
        return zellen.filter(Zelle::sichtbar).min(KLEINSTE);
    }
}
