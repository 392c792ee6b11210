package org.leitwerk.controlling.anzeige;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.satz.Satz;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.werte.Zahlwert;

/** The numbers of an indicator in German notation, rounded as its plan says. Values that are held back have none. */
public final class Werttext {

    private static final int MEISTE_STELLEN = 2;
    private static final String GESCHUETZT = "\u00A0";

    private Werttext() {}

    /**
     * A number of an indicator with its unit.
     *
     * @param wert in the unit of the indicator; null if there is none
     * @param indikator whose number it is
     * @return for instance {@code 85,5 %}; empty for null
     */
    public static String menge(BigDecimal wert, Indikatorergebnis indikator) {
        if (wert == null) {
            return "";
        }
        String einheit = indikator.einheit().isEmpty() ? "" : GESCHUETZT + indikator.einheit();
        return zahl(wert, indikator.nachkommastellen()) + einheit;
    }

    /**
     * A number of an indicator with the decimals that are shown.
     *
     * @param wert in the unit of the indicator, not null
     * @param indikator whose number it is
     */
    public static BigDecimal gerundet(BigDecimal wert, Indikatorergebnis indikator) {
        int stellen = indikator.nachkommastellen();
        if (stellen >= 0) {
            return wert.setScale(stellen, RoundingMode.HALF_UP);
        }
        return wert.scale() > MEISTE_STELLEN ? wert.setScale(MEISTE_STELLEN, RoundingMode.HALF_UP) : wert;
    }

    /** The newest value with its period, {@code 86 % (2025)}, preliminary ones marked; empty if there is none. */
    public static String letzter(Indikatorergebnis indikator) {
        if (indikator.letzter() == null || !indikator.letzter().vorhanden()) {
            return "";
        }
        String zusatz = indikator.letzter().vorlaeufig() ? ", vorläufig" : "";
        return menge(indikator.letzter().zahl(), indikator) + " ("
                + indikator.letzter().zeit().anzeige() + zusatz + ")";
    }

    /** The target that decides, in German words; empty if there is none. */
    public static String ziel(Indikatorergebnis indikator) {
        return indikator.ziel() == null ? "" : indikator.ziel().text();
    }

    /** What is expected in the year of the target, {@code 88 % (2027)}; empty if nothing is. */
    public static String prognose(Indikatorergebnis indikator) {
        if (indikator.prognose() == null) {
            return "";
        }
        int jahr = indikator.ziel() == null ? 0 : indikator.ziel().zieljahr();
        return menge(indikator.prognose(), indikator) + (jahr == 0 ? "" : " (" + jahr + ")");
    }

    /** The achieved share of the way to the target, {@code 57 % des Wegs}; empty if unknown. */
    public static String anteil(Indikatorergebnis indikator) {
        return indikator.anteil() == null ? "" : Satz.anteil(indikator.anteil()) + " des Wegs";
    }

    /** The mean yearly change with its direction, {@code im Mittel +1,2 % je Jahr (besser)}; empty if unknown. */
    public static String trend(Indikatorergebnis indikator) {
        BigDecimal aenderung = indikator.jahresaenderung();
        if (aenderung == null) {
            return "";
        }
        String zahl = menge(aenderung, indikator);
        int wertung = richtung(indikator).wertung(aenderung.signum());
        String urteil = wertung > 0 ? " (besser)" : wertung < 0 ? " (schlechter)" : "";
        return "im Mittel " + (aenderung.signum() > 0 ? "+" : "") + zahl + " je Jahr" + urteil;
    }

    private static Richtung richtung(Indikatorergebnis indikator) {
        Zielvorgabe ziel = indikator.ziel();
        if (ziel != null && ziel.richtung() != Richtung.UNBESTIMMT) {
            return ziel.richtung();
        }
        return indikator.polaritaet() == Polaritaet.HOEHER
                ? Richtung.STEIGEN
                : indikator.polaritaet() == Polaritaet.NIEDRIGER ? Richtung.SINKEN : Richtung.UNBESTIMMT;
    }

    /** Rounds half up to the decimals asked for; computed numbers with endless decimals to two. */
    private static String zahl(BigDecimal wert, int stellen) {
        if (stellen >= 0) {
            return Zahlwert.anzeige(wert.setScale(stellen, RoundingMode.HALF_UP));
        }
        return wert.scale() > MEISTE_STELLEN ? Satz.zahl(wert, MEISTE_STELLEN) : Zahlwert.anzeige(wert);
    }
}
