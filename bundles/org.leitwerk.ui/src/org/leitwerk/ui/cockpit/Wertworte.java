package org.leitwerk.ui.cockpit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Status;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.Zielwertergebnis;
import org.leitwerk.controlling.anzeige.Werttext;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Results as the columns of the cockpit show them. */
final class Wertworte {

    private static final double TAGE_IM_JAHR = 365.25;

    private Wertworte() {}

    /** A state with its sign and word. */
    static Anzeige anzeige(Statusanzeige anzeige, Status status) {
        return new Anzeige(
                status.bewertet() ? status.ordinal() : Anzeige.UNBEKANNT,
                anzeige.zeichen(),
                anzeige.wort(),
                anzeige.ton());
    }

    /** A share in per cent; empty for null. */
    static String anteil(BigDecimal anteil) {
        return anteil == null ? "" : Satz.anteil(anteil);
    }

    /**
     * How much is missing to a target.
     *
     * @param indikator gives unit and decimals
     * @param vorgabe the target; may be null
     * @return a number above 0; 0 if it is reached; null if it cannot be said
     */
    static BigDecimal fehlbetrag(Indikatorergebnis indikator, Zielvorgabe vorgabe) {
        if (vorgabe == null
                || indikator.letzter() == null
                || !indikator.letzter().vorhanden()) {
            return null;
        }
        BigDecimal wert = indikator.letzter().zahl();
        if (vorgabe.untergrenze() != null && wert.compareTo(vorgabe.untergrenze()) < 0) {
            return vorgabe.untergrenze().subtract(wert);
        }
        if (vorgabe.obergrenze() != null && wert.compareTo(vorgabe.obergrenze()) > 0) {
            return wert.subtract(vorgabe.obergrenze());
        }
        return vorgabe.untergrenze() == null && vorgabe.obergrenze() == null ? null : BigDecimal.ZERO;
    }

    /** How much is missing, in a few words; empty if it cannot be said. */
    static String abweichung(Indikatorergebnis indikator, Zielvorgabe vorgabe) {
        BigDecimal fehlt = fehlbetrag(indikator, vorgabe);
        if (fehlt == null) {
            return "";
        }
        return fehlt.signum() == 0 ? "erreicht" : "fehlen " + Werttext.menge(fehlt, indikator);
    }

    /** How much is missing, with the share of the way and of the time. */
    static String umWieviel(Indikatorergebnis indikator) {
        Zielwertergebnis massgeblich = indikator.massgeblich();
        List<String> teile = new ArrayList<>();
        String fehlt = abweichung(indikator, indikator.ziel());
        if (!fehlt.isEmpty()) {
            teile.add(fehlt);
        }
        if (massgeblich != null && massgeblich.anteil() != null && massgeblich.zeitanteil() != null) {
            teile.add(Satz.anteil(massgeblich.anteil()) + " des Wegs nach " + Satz.anteil(massgeblich.zeitanteil())
                    + " der Zeit");
        }
        return String.join("; ", teile);
    }

    /** How far an indicator lags, as a share, for sorting. */
    static double rueckstand(Indikatorergebnis indikator) {
        Zielwertergebnis massgeblich = indikator.massgeblich();
        if (massgeblich == null) {
            return 0;
        }
        if (massgeblich.anteil() != null && massgeblich.zeitanteil() != null) {
            return massgeblich.zeitanteil().subtract(massgeblich.anteil()).doubleValue();
        }
        return massgeblich.erfuellung() == null
                ? 0
                : 1 - massgeblich.erfuellung().doubleValue();
    }

    /** What a spark line draws of an indicator. */
    static Verlaufsbild verlauf(Indikatorergebnis indikator, Zielvorgabe vorgabe) {
        Zeitreihe reihe = indikator.reihe();
        List<Verlaufsbild.Punkt> punkte = new ArrayList<>();
        for (int i = 0; i < reihe.anzahl(); i++) {
            if (reihe.hatZahl(i)) {
                punkte.add(new Verlaufsbild.Punkt(
                        jahre(reihe.zeit(i)), reihe.zahl(i).doubleValue()));
            }
        }
        return new Verlaufsbild(punkte, grenze(vorgabe));
    }

    private static Double grenze(Zielvorgabe vorgabe) {
        if (vorgabe == null) {
            return null;
        }
        BigDecimal grenze = vorgabe.zielwert() != null
                ? vorgabe.zielwert()
                : vorgabe.untergrenze() != null ? vorgabe.untergrenze() : vorgabe.obergrenze();
        return grenze == null ? null : grenze.doubleValue();
    }

    private static double jahre(Zeitangabe zeit) {
        return zeit.ende().toEpochDay() / TAGE_IM_JAHR;
    }
}
