package org.leitwerk.controlling.ziel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Gives parts their weights. Only parts about which something is known are weighed, so a part that is missing changes
 * nothing.
 *
 * <p>A stated weight counts as it is. If no such part states one, its priority does (indispensable 4, important 3,
 * useful 2, minor 1). A part that states neither weighs as much as the others in the mean; if none does, all weigh 1.
 * Source: our proposal; the handbooks ask for weights (KGSt-Handbuch 2011, Kap. 2.4.4) and do not say what holds where
 * they are missing. Example: parts with weights 60, 40 and none weigh 60, 40 and 50.
 */
final class Gewichtung {

    /**
     * The weight of a part.
     *
     * @param wert greater than 0; null if nothing is known about the part
     * @param grund where it comes from; null if nothing is known about the part
     */
    record Gewicht(BigDecimal wert, Gewichtsgrund grund) {}

    private static final Gewicht KEINES = new Gewicht(null, null);

    private Gewichtung() {}

    /** The weights, in the order of the parts. */
    static List<Gewicht> von(List<Teilwert> teile) {
        if (teile.stream().anyMatch(teil -> teil.bekannt() && teil.gewicht() != null)) {
            return von(teile, Teilwert::gewicht, Gewichtsgrund.GENANNT);
        }
        return von(teile, Teilwert::vorrang, Gewichtsgrund.PRIORITAET);
    }

    private static List<Gewicht> von(List<Teilwert> teile, Function<Teilwert, BigDecimal> angabe, Gewichtsgrund grund) {
        List<BigDecimal> genannte = teile.stream()
                .filter(Teilwert::bekannt)
                .map(angabe)
                .filter(Objects::nonNull)
                .toList();
        Gewicht sonst = genannte.isEmpty()
                ? new Gewicht(BigDecimal.ONE, Gewichtsgrund.GLEICH)
                : new Gewicht(mittel(genannte), Gewichtsgrund.MITTEL);
        List<Gewicht> ergebnis = new ArrayList<>(teile.size());
        for (Teilwert teil : teile) {
            BigDecimal genannt = angabe.apply(teil);
            ergebnis.add(!teil.bekannt() ? KEINES : genannt == null ? sonst : new Gewicht(genannt, grund));
        }
        return ergebnis;
    }

    private static BigDecimal mittel(List<BigDecimal> werte) {
        return werte.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(werte.size()), MathContext.DECIMAL64);
    }
}
