package org.leitwerk.daten.reihe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Exact decimal numbers in nine bytes each; the few that are longer than 18 digits are kept as they are. */
final class Zahlenspeicher {

    private static final int MAX_ZIFFERN = 18;

    private final long[] ziffern;
    private final byte[] stellen;
    private final Map<Integer, BigDecimal> lange = new TreeMap<>();

    Zahlenspeicher(List<Wert> werte) {
        ziffern = new long[werte.size()];
        stellen = new byte[werte.size()];
        for (int i = 0; i < ziffern.length; i++) {
            BigDecimal zahl = werte.get(i).zahl();
            if (zahl == null) {
                continue;
            }
            if (zahl.precision() <= MAX_ZIFFERN && Math.abs(zahl.scale()) <= Byte.MAX_VALUE) {
                ziffern[i] = zahl.unscaledValue().longValueExact();
                stellen[i] = (byte) zahl.scale();
            } else {
                lange.put(i, zahl);
            }
        }
    }

    BigDecimal zahl(int i) {
        BigDecimal lang = lange.isEmpty() ? null : lange.get(i);
        return lang != null ? lang : BigDecimal.valueOf(ziffern[i], stellen[i]);
    }
}
