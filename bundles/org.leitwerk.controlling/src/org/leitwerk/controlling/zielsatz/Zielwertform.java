package org.leitwerk.controlling.zielsatz;

import java.math.BigDecimal;
import org.leitwerk.steuerung.Absolutwert;
import org.leitwerk.steuerung.Aenderungswert;
import org.leitwerk.steuerung.Bereichswert;
import org.leitwerk.steuerung.Grenzwert;
import org.leitwerk.steuerung.Qualitativwert;
import org.leitwerk.steuerung.Richtungswert;
import org.leitwerk.steuerung.VonAufWert;
import org.leitwerk.steuerung.Zielsatz;
import org.leitwerk.steuerung.Zielwert;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Zahlwert;

/**
 * A target in the short words of the language, which are German: {@code senken um 10 % gegenüber 2023 bis Ende 2027}.
 */
public final class Zielwertform {

    private Zielwertform() {}

    /**
     * The target with its base and term.
     *
     * @param zielwert a target, in a plan or not; what it does not state is left out
     */
    public static String von(Zielwert zielwert) {
        StringBuilder text = new StringBuilder(kern(zielwert));
        if (zielwert.getBasis() != null) {
            text.append(" gegenüber ").append(zielwert.getBasis().anzeige());
        }
        Frist termin = zielwert.getTermin();
        if (termin != null) {
            text.append(termin.istRelativ() ? " " : " bis ").append(termin.anzeige());
        }
        return text.toString();
    }

    private static String kern(Zielwert zielwert) {
        String einheit = zielwert.getEinheit();
        if (zielwert instanceof VonAufWert wert) {
            return "von " + zahl(wert.getAusgangswert()) + " auf " + menge(wert.getWert(), einheit);
        } else if (zielwert instanceof Absolutwert wert) {
            return "auf " + menge(wert.getWert(), einheit);
        } else if (zielwert instanceof Aenderungswert wert) {
            return wert.getRichtung().getLiteral() + " um " + menge(wert.getWert(), einheit);
        } else if (zielwert instanceof Bereichswert wert) {
            return "zwischen " + zahl(wert.getUntergrenze()) + " und " + menge(wert.getObergrenze(), einheit);
        } else if (zielwert instanceof Grenzwert wert) {
            return wert.getArt().getLiteral() + " " + menge(wert.getWert(), einheit);
        } else if (zielwert instanceof Richtungswert wert) {
            return "soll " + (wert.isJaehrlich() ? "jährlich " : "")
                    + wert.getRichtung().getLiteral();
        } else if (zielwert instanceof Zielsatz satz) {
            return satz.getSatz() == null ? "" : satz.getSatz().strip();
        }
        return zielwert instanceof Qualitativwert worte && worte.getAussage() != null
                ? worte.getAussage().strip()
                : "";
    }

    private static String menge(BigDecimal wert, String einheit) {
        return zahl(wert) + (einheit == null || einheit.isBlank() ? "" : " " + einheit.strip());
    }

    private static String zahl(BigDecimal wert) {
        return wert == null ? "…" : Zahlwert.anzeige(wert);
    }
}
