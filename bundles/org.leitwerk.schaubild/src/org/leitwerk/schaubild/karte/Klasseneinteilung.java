package org.leitwerk.schaubild.karte;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** How values are divided into classes. */
public enum Klasseneinteilung {
    /** Classes of the same span between the least and the greatest value. */
    GLEICHE_SPANNEN {
        @Override
        TreeSet<BigDecimal> obergrenzen(List<BigDecimal> geordnet, int anzahl, int stellen) {
            BigDecimal tief = geordnet.get(0);
            BigDecimal spanne = geordnet.get(geordnet.size() - 1).subtract(tief);
            TreeSet<BigDecimal> grenzen = new TreeSet<>();
            for (int i = 1; i < anzahl; i++) {
                BigDecimal teil = spanne.multiply(BigDecimal.valueOf(i))
                        .divide(BigDecimal.valueOf(anzahl), MathContext.DECIMAL64);
                // the bound that is shown is the one that divides
                grenzen.add(tief.add(teil).setScale(stellen, RoundingMode.HALF_UP));
            }
            return grenzen;
        }
    },
    /** Classes of about the same number of areas. */
    QUANTILE {
        @Override
        TreeSet<BigDecimal> obergrenzen(List<BigDecimal> geordnet, int anzahl, int stellen) {
            TreeSet<BigDecimal> grenzen = new TreeSet<>();
            for (int i = 1; i < anzahl; i++) {
                grenzen.add(geordnet.get((int) Math.ceil((double) geordnet.size() * i / anzahl) - 1));
            }
            return grenzen;
        }
    };

    abstract TreeSet<BigDecimal> obergrenzen(List<BigDecimal> geordnet, int anzahl, int stellen);

    /**
     * The upper bounds of the classes; a value belongs to the first class whose bound it does not exceed.
     *
     * @param werte all values
     * @param anzahl how many classes are wanted, at least 1; equal bounds make fewer
     * @param stellen decimals bounds are rounded to
     * @return rising, the last one is the greatest value; none without values
     */
    public List<BigDecimal> grenzen(Collection<BigDecimal> werte, int anzahl, int stellen) {
        List<BigDecimal> geordnet = werte.stream().sorted().toList();
        if (geordnet.isEmpty()) {
            return List.of();
        }
        BigDecimal hoch = geordnet.get(geordnet.size() - 1);
        List<BigDecimal> ergebnis = new ArrayList<>();
        for (BigDecimal grenze : obergrenzen(geordnet, Math.max(1, anzahl), Math.max(0, stellen))) {
            boolean neu =
                    ergebnis.isEmpty() || ergebnis.get(ergebnis.size() - 1).compareTo(grenze) < 0;
            // a class below the least value would be empty for ever
            if (neu && grenze.compareTo(hoch) < 0 && grenze.compareTo(geordnet.get(0)) >= 0) {
                ergebnis.add(grenze);
            }
        }
        ergebnis.add(hoch);
        return ergebnis;
    }
}
