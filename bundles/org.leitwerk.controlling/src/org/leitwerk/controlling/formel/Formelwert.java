package org.leitwerk.controlling.formel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.daten.reihe.Fehlgrund;
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
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * Works out a formula for one period. Exact: fractions are divided only at the end. What is missing makes the whole
 * missing; only {@code ersatz(a; b)} puts another value in its place.
 */
final class Formelwert {

    /** Looks up the value of an indicator for a period. */
    interface Quelle {
        Rechenwert wert(Indikator indikator, Zeitangabe zeit);
    }

    private final Quelle quelle;

    Formelwert(Quelle quelle) {
        this.quelle = quelle;
    }

    Rechenwert von(Formel formel, Zeitangabe zeit) {
        if (formel instanceof Formelzahl zahl && zahl.getWert() != null) {
            return Rechenwert.von(Bruch.von(zahl.getWert()), false);
        } else if (formel instanceof Formelindikator verweis && Formelglieder.gueltig(verweis.getIndikator())) {
            return quelle.wert(verweis.getIndikator(), zeit);
        } else if (formel instanceof Strichrechnung strich) {
            return strich(strich, zeit);
        } else if (formel instanceof Punktrechnung punkt) {
            return punkt(punkt, zeit);
        } else if (formel instanceof Funktionsaufruf aufruf) {
            return aufruf(aufruf, zeit);
        }
        return Rechenwert.fehlt(Fehlgrund.FEHLT, "die Formel ist nicht vollständig");
    }

    private Rechenwert strich(Strichrechnung strich, Zeitangabe zeit) {
        Rechenwert links = von(strich.getLinks(), zeit);
        Rechenwert rechts = links.fehlt() ? links : von(strich.getRechts(), zeit);
        if (rechts.fehlt()) {
            return rechts;
        }
        boolean plus = strich.getOperator() == Strichoperator.PLUS;
        return Rechenwert.von(
                plus ? links.wert().plus(rechts.wert()) : links.wert().minus(rechts.wert()),
                links.vorlaeufig() || rechts.vorlaeufig());
    }

    private Rechenwert punkt(Punktrechnung punkt, Zeitangabe zeit) {
        Rechenwert links = von(punkt.getLinks(), zeit);
        Rechenwert rechts = links.fehlt() ? links : von(punkt.getRechts(), zeit);
        if (rechts.fehlt()) {
            return rechts;
        }
        boolean vorlaeufig = links.vorlaeufig() || rechts.vorlaeufig();
        if (punkt.getOperator() == Punktoperator.MAL) {
            return Rechenwert.von(links.wert().mal(rechts.wert()), vorlaeufig);
        }
        return rechts.wert().signum() == 0
                ? Rechenwert.fehlt(Fehlgrund.NICHT_SINNVOLL, Formelrechner.DURCH_NULL)
                : Rechenwert.von(links.wert().durch(rechts.wert()), vorlaeufig);
    }

    private Rechenwert aufruf(Funktionsaufruf aufruf, Zeitangabe zeit) {
        List<Formel> argumente = aufruf.getArgumente();
        if (argumente.isEmpty()) {
            return Rechenwert.fehlt(
                    Fehlgrund.FEHLT, "der Funktion " + aufruf.getFunktion().getLiteral() + " fehlen die Werte");
        }
        return switch (aufruf.getFunktion()) {
            case VORJAHR ->
                zeit.jahr() > 1
                        ? von(argumente.get(0), zeit.vorjahr())
                        : Rechenwert.fehlt(Fehlgrund.FEHLT, "vor dem Jahr 1 gibt es keine Werte");
            case WENN_FEHLT -> ersatz(argumente, zeit);
            case BETRAG -> {
                Rechenwert wert = von(argumente.get(0), zeit);
                yield wert.fehlt() ? wert : Rechenwert.von(wert.wert().betrag(), wert.vorlaeufig());
            }
            case SUMME, MITTELWERT, MINIMUM, MAXIMUM -> verdichtet(aufruf.getFunktion(), argumente, zeit);
            case OFFEN -> Rechenwert.fehlt(Fehlgrund.FEHLT, "die Funktion ist nicht bekannt");
        };
    }

    private Rechenwert ersatz(List<Formel> argumente, Zeitangabe zeit) {
        Rechenwert wert = von(argumente.get(0), zeit);
        for (int i = 1; i < argumente.size() && wert.fehlt(); i++) {
            // What is held back must not be told apart from what is missing by another value in its place.
            if (wert.grund() == Fehlgrund.UNTERDRUECKT || wert.grund() == Fehlgrund.VERTRAULICH) {
                return wert;
            }
            wert = von(argumente.get(i), zeit);
        }
        return wert;
    }

    private Rechenwert verdichtet(Formelfunktion funktion, List<Formel> argumente, Zeitangabe zeit) {
        List<Bruch> werte = new ArrayList<>();
        boolean vorlaeufig = false;
        for (Formel argument : argumente) {
            Rechenwert wert = von(argument, zeit);
            if (wert.fehlt()) {
                return wert;
            }
            werte.add(wert.wert());
            vorlaeufig |= wert.vorlaeufig();
        }
        Bruch ergebnis = werte.get(0);
        for (Bruch wert : werte.subList(1, werte.size())) {
            ergebnis = switch (funktion) {
                case MINIMUM -> wert.compareTo(ergebnis) < 0 ? wert : ergebnis;
                case MAXIMUM -> wert.compareTo(ergebnis) > 0 ? wert : ergebnis;
                default -> ergebnis.plus(wert);
            };
        }
        if (funktion == Formelfunktion.MITTELWERT) {
            ergebnis = ergebnis.durch(Bruch.von(BigDecimal.valueOf(werte.size())));
        }
        return Rechenwert.von(ergebnis, vorlaeufig);
    }
}
