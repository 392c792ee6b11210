package org.leitwerk.daten.reihe;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * The values of one series by time, at most one for each period. Immutable; compact (some 20 bytes a value): a
 * {@link Wert} is made when it is asked for. Where only numbers are needed, {@link #zahl(int)} and {@link #zeit(int)}
 * are cheaper.
 */
public final class Zeitreihe {

    private static final byte VORLAEUFIG = 16;
    private static final byte ZURUECKGEHALTEN = 32;
    private static final Fehlgrund[] GRUENDE = Fehlgrund.values();

    private final Reihenschluessel schluessel;
    private final int[] zeiten;
    private final Zahlenspeicher zahlen;
    private final byte[] merkmale;
    private final Herkunftsspeicher herkunft;
    private final int[] fallzahlen;
    private final String[] anmerkungen;

    private Zeitreihe(Reihenschluessel schluessel, List<Wert> werte) {
        int anzahl = werte.size();
        this.schluessel = Objects.requireNonNull(schluessel, "schluessel");
        zeiten = new int[anzahl];
        merkmale = new byte[anzahl];
        zahlen = new Zahlenspeicher(werte);
        herkunft = new Herkunftsspeicher(werte);
        fallzahlen = werte.stream().anyMatch(w -> w.fallzahl() != null) ? new int[anzahl] : null;
        anmerkungen = werte.stream().anyMatch(w -> !w.anmerkung().isEmpty()) ? new String[anzahl] : null;
        for (int i = 0; i < anzahl; i++) {
            Wert wert = werte.get(i);
            zeiten[i] = Zeitcode.von(wert.zeit());
            if (i > 0 && zeiten[i] == zeiten[i - 1]) {
                throw new IllegalArgumentException(
                        "Zwei Werte für " + wert.zeit().anzeige() + " in einer Reihe.");
            }
            merkmale[i] = (byte) (wert.fehlgrund().ordinal()
                    | (wert.vorlaeufig() ? VORLAEUFIG : 0)
                    | (wert.unterdrueckt() ? ZURUECKGEHALTEN : 0));
            if (fallzahlen != null) {
                fallzahlen[i] = wert.fallzahl() == null ? -1 : wert.fallzahl();
            }
            if (anmerkungen != null) {
                anmerkungen[i] = wert.anmerkung();
            }
        }
    }

    /**
     * A series of values.
     *
     * @param schluessel what the values are of
     * @param werte in any order, at most one for each period
     * @return the series
     * @throws IllegalArgumentException if two values are of the same period
     */
    public static Zeitreihe von(Reihenschluessel schluessel, Collection<Wert> werte) {
        return new Zeitreihe(
                schluessel,
                werte.stream().sorted(Comparator.comparing(Wert::zeit)).toList());
    }

    /** What the values are of. */
    public Reihenschluessel schluessel() {
        return schluessel;
    }

    /** How many periods there are, missing numbers included. */
    public int anzahl() {
        return zeiten.length;
    }

    /** All values by time, missing ones included. The list is a view that makes its elements when asked. */
    public List<Wert> werte() {
        return new Sicht();
    }

    /**
     * A value.
     *
     * @param stelle 0 to {@link #anzahl()} - 1, by time
     */
    public Wert wert(int stelle) {
        byte merkmal = merkmale[stelle];
        Integer fallzahl = fallzahlen == null || fallzahlen[stelle] < 0 ? null : (Integer) fallzahlen[stelle];
        return new Wert(
                zeit(stelle),
                zahl(stelle),
                GRUENDE[merkmal & 15],
                (merkmal & VORLAEUFIG) != 0,
                fallzahl,
                (merkmal & ZURUECKGEHALTEN) != 0,
                anmerkungen == null ? "" : anmerkungen[stelle],
                herkunft.herkunft(stelle));
    }

    /**
     * The period of a value.
     *
     * @param stelle 0 to {@link #anzahl()} - 1
     */
    public Zeitangabe zeit(int stelle) {
        return Zeitcode.zeit(zeiten[stelle]);
    }

    /**
     * The number of a value.
     *
     * @param stelle 0 to {@link #anzahl()} - 1
     * @return null if missing
     */
    public BigDecimal zahl(int stelle) {
        return hatZahl(stelle) ? zahlen.zahl(stelle) : null;
    }

    /**
     * Whether there is a number.
     *
     * @param stelle 0 to {@link #anzahl()} - 1
     */
    public boolean hatZahl(int stelle) {
        return (merkmale[stelle] & 15) == 0;
    }

    /** Whether the number of cases is known for any value. */
    public boolean hatFallzahlen() {
        return fallzahlen != null;
    }

    /**
     * The number of cases behind a value.
     *
     * @param stelle 0 to {@link #anzahl()} - 1
     * @return -1 if unknown
     */
    public int fallzahl(int stelle) {
        return fallzahlen == null ? -1 : fallzahlen[stelle];
    }

    /** The newest value that has a number. */
    public Optional<Wert> letzter() {
        for (int i = zeiten.length - 1; i >= 0; i--) {
            if (hatZahl(i)) {
                return Optional.of(wert(i));
            }
        }
        return Optional.empty();
    }

    /** The oldest value that has a number. */
    public Optional<Wert> erster() {
        for (int i = 0; i < zeiten.length; i++) {
            if (hatZahl(i)) {
                return Optional.of(wert(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The value of a calendar year: that of the whole year, else the last one that begins in it.
     *
     * @param jahr 1 to 9998
     * @return also a value without number; empty if the series says nothing about the year
     */
    public Optional<Wert> am(int jahr) {
        int code = Zeitcode.jahr(jahr);
        int stelle = Arrays.binarySearch(zeiten, code);
        if (stelle >= 0) {
            return Optional.of(wert(stelle));
        }
        int danach = Arrays.binarySearch(zeiten, Zeitcode.jahr(jahr + 1));
        int letzte = (danach < 0 ? -danach - 1 : danach) - 1;
        return letzte >= 0 && zeiten[letzte] > code ? Optional.of(wert(letzte)) : Optional.empty();
    }

    /**
     * The value of exactly this period.
     *
     * @param zeit the period
     * @return also a value without number; empty if the series says nothing about it
     */
    public Optional<Wert> am(Zeitangabe zeit) {
        int stelle = Arrays.binarySearch(zeiten, Zeitcode.von(zeit));
        return stelle < 0 ? Optional.empty() : Optional.of(wert(stelle));
    }

    @Override
    public boolean equals(Object anderes) {
        return this == anderes
                || anderes instanceof Zeitreihe z
                        && schluessel.equals(z.schluessel)
                        && Arrays.equals(zeiten, z.zeiten)
                        && Arrays.equals(merkmale, z.merkmale)
                        && werte().equals(z.werte());
    }

    @Override
    public int hashCode() {
        return 31 * schluessel.hashCode() + Arrays.hashCode(zeiten);
    }

    @Override
    public String toString() {
        return "Zeitreihe[" + schluessel + ", " + anzahl() + " Werte]";
    }

    /** The values as a list. */
    private final class Sicht extends AbstractList<Wert> implements RandomAccess {
        @Override
        public Wert get(int stelle) {
            return wert(stelle);
        }

        @Override
        public int size() {
            return zeiten.length;
        }
    }
}
