package org.leitwerk.bericht.anzeige;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.leitwerk.steuerung.werte.Altersspanne;
import org.leitwerk.steuerung.werte.Datumwert;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Geldwert;
import org.leitwerk.steuerung.werte.Rhythmus;
import org.leitwerk.steuerung.werte.Zahlwert;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Values in German spelling. Everything that is not stated becomes the empty text. */
public final class Werte {

    private static final String GESCHUETZT = "\u00A0";

    private Werte() {}

    /** {@code 1.234,5}. */
    public static String zahl(BigDecimal wert) {
        return wert == null ? "" : Zahlwert.anzeige(wert);
    }

    /** {@code 1.234}; a count, not a year. */
    public static String anzahl(Integer wert) {
        return wert == null ? "" : Zahlwert.anzeige(BigDecimal.valueOf(wert));
    }

    /** {@code 2027}; a year has no separator. */
    public static String jahr(Integer wert) {
        return wert == null ? "" : wert.toString();
    }

    /** {@code 1.234,5 %}, {@code 3,2 je 1.000}; the number never stands apart from its unit. */
    public static String menge(BigDecimal wert, String einheit) {
        if (wert == null) {
            return "";
        }
        return einheit == null || einheit.isBlank() ? zahl(wert) : zahl(wert) + GESCHUETZT + einheit.strip();
    }

    /** {@code 40 %}. */
    public static String prozent(BigDecimal wert) {
        return menge(wert, "%");
    }

    /** {@code 49.752,00 €}. */
    public static String geld(BigDecimal wert) {
        return wert == null ? "" : Geldwert.anzeige(wert).replace(" ", GESCHUETZT);
    }

    /** {@code 31.12.2027}. */
    public static String datum(LocalDate wert) {
        return wert == null ? "" : Datumwert.anzeige(wert);
    }

    /** {@code 1. Quartal 2025}. */
    public static String zeit(Zeitangabe wert) {
        return wert == null ? "" : wert.anzeige();
    }

    /** {@code Ende 2016}, {@code in drei Jahren}. */
    public static String frist(Frist wert) {
        return wert == null ? "" : wert.anzeige();
    }

    /** {@code alle zwei Jahre}. */
    public static String rhythmus(Rhythmus wert) {
        return wert == null ? "" : wert.anzeige();
    }

    /** {@code 0 bis unter 18}. */
    public static String alter(Altersspanne wert) {
        return wert == null ? "" : wert.anzeige() + " Jahre";
    }

    /** {@code 1.1.2024 bis 31.12.2026}, {@code 2024}, {@code ab 2024}, {@code bis 2026}. */
    public static String zeitraum(Frist von, Frist bis) {
        if (von != null && von.equals(bis)) {
            return von.anzeige();
        } else if (von != null && bis != null) {
            return von.anzeige() + " bis " + bis.anzeige();
        } else if (von != null) {
            return "ab " + von.anzeige();
        }
        return bis == null ? "" : "bis " + bis.anzeige();
    }

    /** {@code 1 Ziel}, {@code 3 Ziele}. */
    public static String zaehle(int anzahl, String eins, String mehrere) {
        return anzahl(anzahl) + " " + (anzahl == 1 ? eins : mehrere);
    }

    /** {@code 1 Ziel}, {@code 3 Ziele}. */
    public static String zaehle(Collection<?> viele, String eins, String mehrere) {
        return zaehle(viele.size(), eins, mehrere);
    }

    /** A text or the empty text, without blanks around it. */
    public static String text(String wert) {
        return wert == null ? "" : wert.strip();
    }
}
