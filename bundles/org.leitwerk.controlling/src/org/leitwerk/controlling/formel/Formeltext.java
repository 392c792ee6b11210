package org.leitwerk.controlling.formel;

import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.leitwerk.controlling.verfahren.Zahlform;
import org.leitwerk.steuerung.Formel;
import org.leitwerk.steuerung.Formelfunktion;
import org.leitwerk.steuerung.Formelindikator;
import org.leitwerk.steuerung.Formelzahl;
import org.leitwerk.steuerung.Funktionsaufruf;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Punktoperator;
import org.leitwerk.steuerung.Punktrechnung;
import org.leitwerk.steuerung.Strichoperator;
import org.leitwerk.steuerung.Strichrechnung;

/** A formula as it is written, with names or with numbers in the places of the indicators. */
public final class Formeltext {

    private Formeltext() {}

    /**
     * The formula in German notation: {@code Hilfen : Kinder · 1.000}.
     *
     * @param formel the formula; may be null
     * @param glied what to write for an indicator (null if the reference leads nowhere) so many years back
     */
    public static String von(Formel formel, BiFunction<Indikator, Integer, String> glied) {
        return von(formel, 0, glied);
    }

    private static String von(Formel formel, int zurueck, BiFunction<Indikator, Integer, String> glied) {
        if (formel instanceof Formelzahl zahl) {
            return zahl.getWert() == null ? "…" : Zahlform.deutsch(zahl.getWert());
        } else if (formel instanceof Formelindikator verweis) {
            return glied.apply(Formelglieder.gueltig(verweis.getIndikator()) ? verweis.getIndikator() : null, zurueck);
        } else if (formel instanceof Strichrechnung strich) {
            String zeichen = strich.getOperator() == Strichoperator.PLUS ? " + " : " − ";
            boolean klammer =
                    strich.getOperator() == Strichoperator.MINUS && strich.getRechts() instanceof Strichrechnung;
            return von(strich.getLinks(), zurueck, glied)
                    + zeichen
                    + geklammert(strich.getRechts(), zurueck, glied, klammer);
        } else if (formel instanceof Punktrechnung punkt) {
            String zeichen = punkt.getOperator() == Punktoperator.MAL ? " · " : " : ";
            boolean rechts = punkt.getRechts() instanceof Strichrechnung || punkt.getRechts() instanceof Punktrechnung;
            return geklammert(punkt.getLinks(), zurueck, glied, punkt.getLinks() instanceof Strichrechnung)
                    + zeichen
                    + geklammert(punkt.getRechts(), zurueck, glied, rechts);
        } else if (formel instanceof Funktionsaufruf aufruf) {
            int davor = zurueck + (aufruf.getFunktion() == Formelfunktion.VORJAHR ? 1 : 0);
            return aufruf.getFunktion().getLiteral()
                    + aufruf.getArgumente().stream()
                            .map(teil -> von(teil, davor, glied))
                            .collect(Collectors.joining("; ", "(", ")"));
        }
        return "…";
    }

    private static String geklammert(
            Formel formel, int zurueck, BiFunction<Indikator, Integer, String> glied, boolean klammer) {
        String text = von(formel, zurueck, glied);
        return klammer ? "(" + text + ")" : text;
    }
}
