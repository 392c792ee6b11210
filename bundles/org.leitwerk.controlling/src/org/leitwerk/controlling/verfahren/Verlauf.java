package org.leitwerk.controlling.verfahren;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.leitwerk.controlling.rechnen.Bruch;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.werte.Zeitangabe;
import org.leitwerk.steuerung.werte.Zeitart;

/**
 * The end of a series, as methods look at it: its last six data points, one for each year. Of a year with several
 * values that of the whole year counts, else the last one in it. Missing values leave a gap; they are never filled.
 */
public final class Verlauf {

    /** So many data points give the mean of the last five yearly changes. */
    public static final int PUNKTE = 6;

    /**
     * A value of a year.
     *
     * @param zeit the period
     * @param wert the exact number
     */
    public record Punkt(Zeitangabe zeit, BigDecimal wert) {

        /** The year the period begins in. */
        public int jahr() {
            return zeit.jahr();
        }
    }

    private final List<Punkt> punkte;

    private Verlauf(List<Punkt> punkte) {
        this.punkte = punkte;
    }

    /**
     * The end of a series.
     *
     * @param reihe values up to the reference day
     */
    public static Verlauf von(Zeitreihe reihe) {
        List<Punkt> punkte = new ArrayList<>(PUNKTE);
        for (int i = reihe.anzahl() - 1; i >= 0; i--) {
            if (!reihe.hatZahl(i)) {
                continue;
            }
            Zeitangabe zeit = reihe.zeit(i);
            int letzter = punkte.size() - 1;
            if (letzter >= 0 && punkte.get(letzter).jahr() == zeit.jahr()) {
                if (zeit.art() == Zeitart.JAHR) {
                    punkte.set(letzter, new Punkt(zeit, reihe.zahl(i)));
                }
            } else if (punkte.size() == PUNKTE) {
                break;
            } else {
                punkte.add(new Punkt(zeit, reihe.zahl(i)));
            }
        }
        Collections.reverse(punkte);
        return new Verlauf(punkte);
    }

    /** Up to six points, oldest first. */
    public List<Punkt> punkte() {
        return Collections.unmodifiableList(punkte);
    }

    /** How many there are, 0 to 6. */
    public int anzahl() {
        return punkte.size();
    }

    /** The newest point; null if there is none. */
    public Punkt letzter() {
        return punkte.isEmpty() ? null : punkte.get(punkte.size() - 1);
    }

    /** The oldest of the six; null if there is none. */
    public Punkt erster() {
        return punkte.isEmpty() ? null : punkte.get(0);
    }

    /**
     * The mean of the yearly changes: the change from the first to the last point, divided by the years between. With a
     * value for each year this is the mean of the changes from year to year; across a gap each year gets its part.
     *
     * @return null with fewer than two points
     */
    public Bruch jahresaenderung() {
        if (punkte.size() < 2) {
            return null;
        }
        return Bruch.von(
                letzter().wert().subtract(erster().wert()),
                BigDecimal.valueOf(letzter().jahr() - erster().jahr()));
    }

    /**
     * The change from the last but one point to the last.
     *
     * @return null with fewer than two points
     */
    public BigDecimal letzteAenderung() {
        return punkte.size() < 2 ? null : letzter().wert().subtract(vorletzter().wert());
    }

    /** The last point but one; null with fewer than two. */
    public Punkt vorletzter() {
        return punkte.size() < 2 ? null : punkte.get(punkte.size() - 2);
    }

    /**
     * The mean change carried on from the last value.
     *
     * @param jahr the year
     * @return the expected value, exact; null with fewer than two points
     */
    public Bruch fortgeschrieben(int jahr) {
        Bruch aenderung = jahresaenderung();
        return aenderung == null
                ? null
                : Bruch.von(letzter().wert())
                        .plus(aenderung.mal(BigDecimal.valueOf(jahr - letzter().jahr())));
    }
}
