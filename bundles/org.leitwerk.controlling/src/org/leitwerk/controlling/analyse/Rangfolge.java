package org.leitwerk.controlling.analyse;

import java.math.BigDecimal;
import java.util.List;

/** Ranks: equal values share one, the next ranks are left out (1, 1, 3). */
final class Rangfolge {

    private Rangfolge() {}

    /**
     * The rank of a value.
     *
     * @param wert the value; null has no rank
     * @param alle all values; null ones do not count
     * @return 1 = greatest; 0 for null
     */
    static int von(BigDecimal wert, List<BigDecimal> alle) {
        return wert == null
                ? 0
                : 1
                        + (int) alle.stream()
                                .filter(anderer -> anderer != null && anderer.compareTo(wert) > 0)
                                .count();
    }
}
