package org.leitwerk.controlling.zielwert;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.leitwerk.controlling.verfahren.Zahlform;
import org.leitwerk.steuerung.Absolutwert;
import org.leitwerk.steuerung.Aenderungswert;
import org.leitwerk.steuerung.Bereichswert;
import org.leitwerk.steuerung.Grenzwert;
import org.leitwerk.steuerung.Qualitativwert;
import org.leitwerk.steuerung.Richtungswert;
import org.leitwerk.steuerung.VonAufWert;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielsatz;
import org.leitwerk.steuerung.Zielwert;
import org.leitwerk.steuerung.werte.Frist;

/** Targets in the words of the language. */
final class Zielworte {

    private Zielworte() {}

    /** The target with its term: {@code senken um 10 % gegenüber 2023 bis Ende 2027}. */
    static String von(Zielwert zielwert, LocalDate termin, Ziel ziel) {
        StringBuilder text = new StringBuilder(kern(zielwert));
        if (zielwert.getBasis() != null) {
            text.append(" gegenüber ").append(zielwert.getBasis().anzeige());
        }
        Frist frist = zielwert.getTermin() != null ? zielwert.getTermin() : ziel.getBis();
        if (frist != null) {
            text.append(frist.istRelativ() ? " " : " bis ").append(frist.anzeige());
            if (frist.istRelativ() && termin != null) {
                text.append(" (").append(termin.getYear()).append(')');
            }
        }
        if (zielwert.getKorridorVon() != null && zielwert.getKorridorBis() != null) {
            text.append(", Korridor ")
                    .append(zahl(zielwert.getKorridorVon()))
                    .append(" bis ")
                    .append(zahl(zielwert.getKorridorBis()));
        }
        return text.toString();
    }

    private static String kern(Zielwert zielwert) {
        String einheit = zielwert.getEinheit() == null ? "" : zielwert.getEinheit();
        Zahlform form = new Zahlform(einheit, -1);
        if (zielwert instanceof Absolutwert absolut) {
            return "auf " + mit(absolut.getWert(), form);
        } else if (zielwert instanceof VonAufWert vonAuf) {
            return "von " + zahl(vonAuf.getAusgangswert()) + " auf " + mit(vonAuf.getWert(), form);
        } else if (zielwert instanceof Aenderungswert aenderung) {
            return aenderung.getRichtung().getLiteral() + " um " + mit(aenderung.getWert(), form);
        } else if (zielwert instanceof Bereichswert bereich) {
            return "zwischen " + zahl(bereich.getUntergrenze()) + " und " + mit(bereich.getObergrenze(), form);
        } else if (zielwert instanceof Grenzwert grenze) {
            return grenze.getArt().getLiteral() + " " + mit(grenze.getWert(), form);
        } else if (zielwert instanceof Richtungswert richtung) {
            return "soll " + (richtung.isJaehrlich() ? "jährlich " : "")
                    + richtung.getRichtung().getLiteral();
        }
        if (zielwert instanceof Zielsatz satz && satz.getSatz() != null) {
            return satz.getSatz().strip();
        }
        return zielwert instanceof Qualitativwert worte && worte.getAussage() != null
                ? worte.getAussage()
                : "in Worten";
    }

    private static String mit(BigDecimal wert, Zahlform form) {
        return wert == null ? "…" : form.mit(wert);
    }

    private static String zahl(BigDecimal wert) {
        return wert == null ? "…" : Zahlform.deutsch(wert);
    }
}
