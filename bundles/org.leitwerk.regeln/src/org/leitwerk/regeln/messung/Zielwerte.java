package org.leitwerk.regeln.messung;

import java.math.BigDecimal;
import org.leitwerk.steuerung.Absolutwert;
import org.leitwerk.steuerung.Aenderungsrichtung;
import org.leitwerk.steuerung.Aenderungswert;
import org.leitwerk.steuerung.Bereichswert;
import org.leitwerk.steuerung.Grenzart;
import org.leitwerk.steuerung.Grenzwert;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.Richtungswert;
import org.leitwerk.steuerung.Verlaufsrichtung;
import org.leitwerk.steuerung.VonAufWert;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielwert;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Zahlwert;

/** What the kinds of target values have in common. */
final class Zielwerte {

    private Zielwerte() {}

    /** The indicator a target is about, {@code null} if it is not stated or cannot be found. */
    static Indikator indikator(Zielwert zielwert) {
        Indikator indikator = zielwert.eContainer() instanceof Messung messung ? messung.getIndikator() : null;
        return indikator == null || indikator.eIsProxy() ? null : indikator;
    }

    /** The term of a target, else of its goal; {@code null} if neither is stated. */
    static Frist termin(Zielwert zielwert) {
        if (zielwert.getTermin() != null) {
            return zielwert.getTermin();
        }
        boolean imZiel = zielwert.eContainer() instanceof Messung messung && messung.eContainer() instanceof Ziel;
        return imZiel ? ((Ziel) zielwert.eContainer().eContainer()).getBis() : null;
    }

    /** The number to be reached, {@code null} if the target is not a single number. */
    static BigDecimal wert(Zielwert zielwert) {
        if (zielwert instanceof Absolutwert absolut) {
            return absolut.getWert();
        } else if (zielwert instanceof VonAufWert vonAuf) {
            return vonAuf.getWert();
        }
        return zielwert instanceof Grenzwert grenze ? grenze.getWert() : null;
    }

    /** Where a target leads: 1 upwards, -1 downwards, 0 if it does not say. */
    static int richtung(Zielwert zielwert) {
        if (zielwert instanceof Aenderungswert aenderung) {
            return aenderung.getRichtung() == Aenderungsrichtung.STEIGERN ? 1 : -1;
        } else if (zielwert instanceof Richtungswert verlauf) {
            return verlauf.getRichtung() == Verlaufsrichtung.STEIGEN
                    ? 1
                    : verlauf.getRichtung() == Verlaufsrichtung.SINKEN ? -1 : 0;
        } else if (zielwert instanceof VonAufWert vonAuf
                && vonAuf.getAusgangswert() != null
                && vonAuf.getWert() != null) {
            return vonAuf.getWert().compareTo(vonAuf.getAusgangswert());
        } else if (zielwert instanceof Grenzwert grenze) {
            return nachUnten(grenze) ? -1 : 1;
        }
        return 0;
    }

    /** Whether a value fulfils a target that states a number or a range; {@code false} if that cannot be said. */
    static boolean erfuellt(Zielwert zielwert, BigDecimal ist, Polaritaet polaritaet) {
        if (zielwert instanceof Bereichswert bereich) {
            return bereich.getUntergrenze() != null
                    && bereich.getObergrenze() != null
                    && hoechstens(bereich.getUntergrenze(), ist)
                    && hoechstens(ist, bereich.getObergrenze());
        }
        BigDecimal soll = wert(zielwert);
        if (soll == null) {
            return false;
        }
        int vergleich = ist.compareTo(soll);
        if (zielwert instanceof Grenzwert grenze) {
            return vergleich == 0
                    ? grenze.getArt() == Grenzart.HOECHSTENS || grenze.getArt() == Grenzart.MINDESTENS
                    : vergleich < 0 == nachUnten(grenze);
        }
        return polaritaet == Polaritaet.HOEHER && vergleich >= 0
                || polaritaet == Polaritaet.NIEDRIGER && vergleich <= 0;
    }

    /** A target in words. */
    static String wort(Zielwert zielwert) {
        if (zielwert instanceof Bereichswert bereich) {
            return zahl(bereich.getUntergrenze()) + " bis " + zahl(bereich.getObergrenze());
        }
        return (zielwert instanceof Grenzwert grenze ? grenze.getArt().getLiteral() + " " : "") + zahl(wert(zielwert));
    }

    /** Whether the first number is at most the second; a number that is not stated limits nothing. */
    static boolean hoechstens(BigDecimal kleiner, BigDecimal groesser) {
        return kleiner == null || groesser == null || kleiner.compareTo(groesser) <= 0;
    }

    private static boolean nachUnten(Grenzwert grenze) {
        return grenze.getArt() == Grenzart.UNTER || grenze.getArt() == Grenzart.HOECHSTENS;
    }

    private static String zahl(BigDecimal wert) {
        return wert == null ? "–" : Zahlwert.anzeige(wert);
    }
}
