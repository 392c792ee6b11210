package org.leitwerk.design;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.controlling.Indikatorergebnis;
import org.leitwerk.controlling.anzeige.Werttext;
import org.leitwerk.steuerung.Absolutwert;
import org.leitwerk.steuerung.Aenderungsrichtung;
import org.leitwerk.steuerung.Aenderungswert;
import org.leitwerk.steuerung.Bereichswert;
import org.leitwerk.steuerung.Grenzart;
import org.leitwerk.steuerung.Grenzwert;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Qualitativwert;
import org.leitwerk.steuerung.Richtungswert;
import org.leitwerk.steuerung.Verlaufsrichtung;
import org.leitwerk.steuerung.VonAufWert;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielsatz;
import org.leitwerk.steuerung.Zielwert;
import org.leitwerk.steuerung.werte.Zahlwert;

/**
 * The short value of a goal: what its leading indicator shows now and what it shall show. The leading indicator is the
 * one marked as such, else the first one. Values are those of the whole area and all people up to the reference day,
 * else those of the first part that has any, as in the texts beside the editor; what is held back is not shown.
 */
final class Kennwert {

    private static final String GESCHUETZT = "\u00A0";
    private static final int AUSSAGE = 40;
    private static final int KURZE_EINHEIT = 2;

    private Kennwert() {}

    /** How a goal is measured before all; empty if it is not measured or its indicator cannot be found. */
    static Optional<Messung> fuehrend(Ziel ziel) {
        Messung erste = null;
        for (Messung messung : ziel.getMessungen()) {
            if (Plan.da(messung.getIndikator())) {
                if (Boolean.TRUE.equals(messung.isFuehrend())) {
                    return Optional.of(messung);
                }
                erste = erste == null ? messung : erste;
            }
        }
        return Optional.ofNullable(erste);
    }

    /**
     * The short value of a measurement.
     *
     * @return for example {@code 86 % (2025) · Ziel 85 %}; empty with neither value nor target
     */
    static String text(Messung messung) {
        Map<Messung, String> bekannte =
                Planwissen.von(messung).einmal("kennwerte", stand -> new IdentityHashMap<Messung, String>());
        String text = bekannte.get(messung);
        if (text == null) {
            text = setze(messung);
            bekannte.put(messung, text);
        }
        return text;
    }

    private static String setze(Messung messung) {
        String ist = ist(messung.getIndikator());
        String soll = messung.getZielwerte().stream()
                .map(zielwert -> soll(zielwert, ist.isEmpty() ? einheit(zielwert, messung) : kurz(zielwert, messung)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        if (soll.isEmpty()) {
            return ist;
        }
        // The dot ends the first line rather than beginning the second one.
        return ist.isEmpty() ? "Ziel " + soll : ist + GESCHUETZT + "· Ziel " + soll;
    }

    /** The newest value of an indicator with its period, {@code 86 % (2025)}; empty if there is none. */
    static String ist(Indikator indikator) {
        if (!Plan.da(indikator)) {
            return "";
        }
        return Auswertungsstand.auswertung(indikator)
                .indikator(EcoreUtil.getURI(indikator))
                .map(Kennwert::mitWert)
                .map(Werttext::letzter)
                .orElse("");
    }

    /** The whole, or the first part that has a value. */
    private static Indikatorergebnis mitWert(Indikatorergebnis ganzes) {
        return ganzes.letzter() != null
                ? ganzes
                : ganzes.teile().stream()
                        .filter(teil -> teil.letzter() != null)
                        .findFirst()
                        .orElse(ganzes);
    }

    private static String einheit(Zielwert zielwert, Messung messung) {
        String eigene = Worte.text(zielwert.getEinheit());
        return eigene.isEmpty() ? Worte.text(messung.getIndikator().getEinheit()) : eigene;
    }

    /** The unit of a target beside a value: a word that stands at the value already is not said again. */
    private static String kurz(Zielwert zielwert, Messung messung) {
        String einheit = einheit(zielwert, messung);
        boolean wort = einheit.length() > KURZE_EINHEIT;
        return wort && einheit.equals(Worte.text(messung.getIndikator().getEinheit())) ? "" : einheit;
    }

    private static String soll(Zielwert zielwert, String einheit) {
        if (zielwert instanceof VonAufWert wert) {
            return menge(wert.getWert(), einheit);
        } else if (zielwert instanceof Absolutwert wert) {
            return menge(wert.getWert(), einheit);
        } else if (zielwert instanceof Aenderungswert wert) {
            return (wert.getRichtung() == Aenderungsrichtung.SENKEN ? "−" : "+") + menge(wert.getWert(), einheit);
        } else if (zielwert instanceof Bereichswert wert) {
            return zahl(wert.getUntergrenze()) + " bis " + menge(wert.getObergrenze(), einheit);
        } else if (zielwert instanceof Grenzwert wert) {
            return zeichen(wert.getArt()) + GESCHUETZT + menge(wert.getWert(), einheit);
        } else if (zielwert instanceof Richtungswert wert) {
            return wort(wert.getRichtung());
        }
        if (zielwert instanceof Zielsatz wert) {
            return Worte.gekuerzt(Worte.text(wert.getSatz()), AUSSAGE);
        }
        return zielwert instanceof Qualitativwert wert ? Worte.gekuerzt(Worte.text(wert.getAussage()), AUSSAGE) : "";
    }

    private static String zeichen(Grenzart art) {
        return switch (art) {
            case UNTER -> "<";
            case HOECHSTENS -> "≤";
            case MINDESTENS -> "≥";
            case UEBER -> ">";
        };
    }

    private static String wort(Verlaufsrichtung richtung) {
        return switch (richtung) {
            case SINKEN -> "sinkend";
            case STEIGEN -> "steigend";
            case BLEIBEN -> "gleichbleibend";
        };
    }

    private static String menge(BigDecimal wert, String einheit) {
        if (wert == null) {
            return "";
        }
        return einheit.isEmpty() ? zahl(wert) : zahl(wert) + GESCHUETZT + einheit;
    }

    private static String zahl(BigDecimal wert) {
        return wert == null ? "–" : Zahlwert.anzeige(wert);
    }
}
