package org.leitwerk.schaubild.bilder;

import java.math.BigDecimal;
import org.jfree.chart.axis.NumberAxis;

/** Chooses what axes of a time series show: everything, with room for labels. */
final class Zeitachsen {

    private double frueh = Double.POSITIVE_INFINITY;
    private double spaet = Double.NEGATIVE_INFINITY;
    private double tief = Double.POSITIVE_INFINITY;
    private double hoch = Double.NEGATIVE_INFINITY;

    Zeitachsen(Zeitreihendaten daten) {
        daten.reihen().forEach(reihe -> reihe.punkte().forEach(p -> nimm(p.jahr(), p.wert())));
        if (daten.prognose() != null) {
            nimm(daten.prognosejahr(), daten.prognose());
        }
        Zeitreihendaten.Ziel ziel = daten.ziel();
        if (ziel != null) {
            nimm(ziel.basiswert() == null ? 0 : ziel.basisjahr(), ziel.basiswert());
            nimm(ziel.zieljahr(), ziel.zielwert());
            nimm(0, ziel.untergrenze());
            nimm(0, ziel.obergrenze());
        }
    }

    private void nimm(double jahr, BigDecimal wert) {
        if (jahr > 0) {
            frueh = Math.min(frueh, jahr);
            spaet = Math.max(spaet, jahr);
        }
        if (wert != null) {
            tief = Math.min(tief, wert.doubleValue());
            hoch = Math.max(hoch, wert.doubleValue());
        }
    }

    void richte(NumberAxis jahre, NumberAxis werte) {
        if (spaet >= frueh) {
            double rand = Math.max(0.35, (spaet - frueh) * 0.04);
            jahre.setRange(frueh - rand, spaet + rand);
        }
        if (hoch < tief) {
            werte.setRange(0, 1);
            return;
        }
        // with zero where values are not far from it: heights can then be compared
        double unten = tief > 0 && tief < hoch * 0.6 ? 0 : tief;
        double oben = hoch < 0 && hoch > tief * 0.6 ? 0 : hoch;
        double rand = oben > unten ? (oben - unten) * 0.14 : Math.max(Math.abs(oben) * 0.1, 0.5);
        werte.setRange(unten == 0 && tief >= 0 ? 0 : unten - rand, oben == 0 ? 0 : oben + rand);
    }
}
