package org.leitwerk.steuerung.werte;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * A period of time as planning documents name it: a year, half-year, quarter, month, school year or day. Immutable.
 *
 * <p>{@link #valueOf(String)} and {@link #toString()} are the canonical form of XMI ({@code 2024}, {@code 2025-H1},
 * {@code 2025-Q1}, {@code 2009-11}, {@code 2023/24}, {@code 2024-12-31}); {@link #lies(String)} and {@link #anzeige()}
 * are the German form.
 *
 * <p>The order is by first day; of periods with the same first day the longer one comes first. It agrees with
 * {@link #equals(Object)}.
 */
public final class Zeitangabe implements Comparable<Zeitangabe> {

    private static final Comparator<Zeitangabe> ORDNUNG = Comparator.comparing(Zeitangabe::beginn)
            .thenComparing(Zeitangabe::ende, Comparator.reverseOrder())
            .thenComparing(Zeitangabe::art);

    private final Zeitart art;
    private final LocalDate beginn;

    private Zeitangabe(Zeitart art, LocalDate beginn) {
        if (beginn.getYear() < 1 || beginn.getYear() > 9998) {
            throw new IllegalArgumentException("Das Jahr " + beginn.getYear() + " liegt außerhalb von 1 bis 9998.");
        }
        this.art = art;
        this.beginn = beginn;
    }

    /**
     * A calendar year.
     *
     * @param jahr 1 to 9998
     * @return the period
     */
    public static Zeitangabe jahr(int jahr) {
        return teil(Zeitart.JAHR, 1, jahr);
    }

    /**
     * A school year, 1 August to 31 July (for instance § 7 SchulG NRW).
     *
     * @param beginnjahr the year in which it begins, 1 to 9998
     * @return the period
     */
    public static Zeitangabe schuljahr(int beginnjahr) {
        return teil(Zeitart.SCHULJAHR, 1, beginnjahr);
    }

    /**
     * A half of a calendar year.
     *
     * @param nummer 1 or 2
     * @param jahr 1 to 9998
     * @return the period
     */
    public static Zeitangabe halbjahr(int nummer, int jahr) {
        return teil(Zeitart.HALBJAHR, nummer, jahr);
    }

    /**
     * A quarter of a calendar year.
     *
     * @param nummer 1 to 4
     * @param jahr 1 to 9998
     * @return the period
     */
    public static Zeitangabe quartal(int nummer, int jahr) {
        return teil(Zeitart.QUARTAL, nummer, jahr);
    }

    /**
     * A calendar month.
     *
     * @param monat 1 (January) to 12
     * @param jahr 1 to 9998
     * @return the period
     */
    public static Zeitangabe monat(int monat, int jahr) {
        return teil(Zeitart.MONAT, monat, jahr);
    }

    /**
     * A single day.
     *
     * @param tag the day, not null
     * @return the period of one day
     */
    public static Zeitangabe tag(LocalDate tag) {
        return new Zeitangabe(Zeitart.TAG, tag);
    }

    private static Zeitangabe teil(Zeitart art, int nummer, int jahr) {
        if (nummer < 1 || nummer > art.teileImJahr()) {
            throw new IllegalArgumentException(Zeittext.falscheNummer(art, nummer));
        }
        if (jahr < 1 || jahr > 9998) {
            throw new IllegalArgumentException("Das Jahr " + jahr + " liegt außerhalb von 1 bis 9998.");
        }
        int monat = art == Zeitart.SCHULJAHR ? 8 : 1 + (nummer - 1) * 12 / art.teileImJahr();
        return new Zeitangabe(art, LocalDate.of(jahr, monat, 1));
    }

    /**
     * Reads the canonical form; the German form is understood too.
     *
     * @param kanonisch for instance {@code 2025-Q1}
     * @return the period
     * @throws IllegalArgumentException with a German message if the text names no period
     */
    public static Zeitangabe valueOf(String kanonisch) {
        return Zeittext.lies(kanonisch);
    }

    /**
     * Reads a period as people write it: {@code 2024}, {@code 1. Halbjahr 2025}, {@code 1. Quartal 2025},
     * {@code November 2009}, {@code Schuljahr 2023/24}, {@code 31.12.2024}; the canonical form is understood too.
     *
     * @param text the written period
     * @return the period
     * @throws IllegalArgumentException with a German message if the text names no period
     */
    public static Zeitangabe lies(String text) {
        return Zeittext.lies(text);
    }

    /**
     * The kind of this period.
     *
     * @return never null
     */
    public Zeitart art() {
        return art;
    }

    /**
     * The first day.
     *
     * @return never null
     */
    public LocalDate beginn() {
        return beginn;
    }

    /**
     * The last day (inclusive).
     *
     * @return never null, not before {@link #beginn()}
     */
    public LocalDate ende() {
        return art == Zeitart.TAG ? beginn : beginn.plusMonths(monate()).minusDays(1);
    }

    private int monate() {
        return art == Zeitart.TAG ? 0 : 12 / art.teileImJahr();
    }

    /**
     * The calendar year in which the period begins.
     *
     * @return 1 to 9998; for {@code Schuljahr 2023/24} it is 2023
     */
    public int jahr() {
        return beginn.getYear();
    }

    /**
     * The number of the period within its year.
     *
     * @return 1 for years, 1 to 2 for half-years, 1 to 4 for quarters, 1 to 12 for months, the day of the year for days
     */
    public int nummer() {
        return switch (art) {
            case JAHR, SCHULJAHR -> 1;
            case TAG -> beginn.getDayOfYear();
            default -> 1 + (beginn.getMonthValue() - 1) / monate();
        };
    }

    /**
     * The period of the same kind a number of periods later, for instance the next quarter.
     *
     * @param perioden how many periods; negative ones go back
     * @return the shifted period
     */
    public Zeitangabe plus(int perioden) {
        LocalDate neu = art == Zeitart.TAG ? beginn.plusDays(perioden) : beginn.plusMonths((long) perioden * monate());
        return new Zeitangabe(art, neu);
    }

    /**
     * The same period a year before: what a value is compared with ("gegenüber Vorjahr").
     *
     * @return the period with the year reduced by one; the 29th of February becomes the 28th
     */
    public Zeitangabe vorjahr() {
        return new Zeitangabe(art, beginn.minusYears(1));
    }

    /**
     * Whether a day lies in this period.
     *
     * @param tag the day
     * @return true from the first to the last day, both included
     */
    public boolean enthaelt(LocalDate tag) {
        return !tag.isBefore(beginn) && !tag.isAfter(ende());
    }

    /**
     * Whether another period lies completely in this one.
     *
     * @param andere the other period
     * @return true also for the same period
     */
    public boolean enthaelt(Zeitangabe andere) {
        return !andere.beginn.isBefore(beginn) && !andere.ende().isAfter(ende());
    }

    /**
     * The length of this period.
     *
     * @return in days, at least 1
     */
    public long tage() {
        return ChronoUnit.DAYS.between(beginn, ende()) + 1;
    }

    /**
     * The German form.
     *
     * @return for instance {@code 1. Quartal 2025}
     */
    public String anzeige() {
        return Zeittext.anzeige(this);
    }

    @Override
    public int compareTo(Zeitangabe andere) {
        return ORDNUNG.compare(this, andere);
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Zeitangabe z && z.art == art && z.beginn.equals(beginn);
    }

    @Override
    public int hashCode() {
        return 31 * beginn.hashCode() + art.ordinal();
    }

    /** The canonical form, for instance {@code 2025-Q1}. */
    @Override
    public String toString() {
        return Zeittext.kanonisch(this);
    }
}
