package org.leitwerk.steuerung.werte;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A term: a period ({@code 2016}, {@code 31.12.2027}), a part of a period ({@code Ende 2016}, {@code Mitte Mai 2013}),
 * a span from a base date ({@code in drei Jahren}) or a unit counted from a base date ({@code im ersten Jahr}).
 * Immutable.
 *
 * <p>{@link #valueOf(String)} and {@link #toString()} are the canonical form of XMI ({@code 2016}, {@code Ende 2016},
 * {@code Mitte 2013-05}, {@code P3Y}, {@code Jahr 1}); {@link #lies(String)} and {@link #anzeige()} are the German
 * form. There is no natural order, because a span needs a base date: see {@link #nachFaelligkeit(LocalDate)}.
 */
public final class Frist {

    /** Largest number of units of a span. */
    public static final int MAX_ANZAHL = 999;

    private final Zeitangabe zeit;
    private final Fristteil teil;
    private final int anzahl;
    private final Fristeinheit einheit;
    private final boolean imLauf;

    private Frist(Zeitangabe zeit, Fristteil teil, int anzahl, Fristeinheit einheit, boolean imLauf) {
        this.zeit = zeit;
        this.teil = teil;
        this.anzahl = anzahl;
        this.einheit = einheit;
        this.imLauf = imLauf;
    }

    /**
     * A term at the end of a period.
     *
     * @param zeit the period, not null
     * @return the term
     */
    public static Frist zu(Zeitangabe zeit) {
        return new Frist(Objects.requireNonNull(zeit), null, 0, null, false);
    }

    /**
     * A term in a part of a period.
     *
     * @param teil the part, not null
     * @param zeit the period, not null and longer than a day
     * @return the term
     * @throws IllegalArgumentException if the period is a single day
     */
    public static Frist zu(Fristteil teil, Zeitangabe zeit) {
        if (zeit.art() == Zeitart.TAG) {
            throw new IllegalArgumentException("'" + teil.wort() + " " + zeit.anzeige()
                    + "': Ein einzelner Tag hat weder Anfang noch Ende; bitte nur das Datum.");
        }
        return new Frist(zeit, Objects.requireNonNull(teil), 0, null, false);
    }

    /**
     * A term that counts from a base date, for instance the day of a decision.
     *
     * @param anzahl how many units, 1 to {@link #MAX_ANZAHL}
     * @param einheit the unit, not null
     * @return the term
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Frist in(int anzahl, Fristeinheit einheit) {
        if (anzahl < 1 || anzahl > MAX_ANZAHL) {
            throw new IllegalArgumentException("'in " + anzahl + " " + einheit.wort(anzahl)
                    + "': Die Anzahl muss von 1 bis " + MAX_ANZAHL + " reichen.");
        }
        return new Frist(null, null, anzahl, Objects.requireNonNull(einheit), false);
    }

    /**
     * A term within the n-th unit after a base date: "im ersten Jahr".
     *
     * @param nummer which unit, 1 to 12
     * @param einheit {@link Fristeinheit#JAHRE}, {@link Fristeinheit#MONATE} or {@link Fristeinheit#TAGE}
     * @return the term
     * @throws IllegalArgumentException if the number is out of range or the unit is the week, which German counts in
     *     another way
     */
    public static Frist imLauf(int nummer, Fristeinheit einheit) {
        if (nummer < 1 || nummer > Fristtext.ORDNUNGSZAHLEN.size() || einheit == Fristeinheit.WOCHEN) {
            throw new IllegalArgumentException("'" + einheit.wort(1) + " " + nummer
                    + "': Möglich sind der erste bis zwölfte Tag, Monat oder " + "das erste bis zwölfte Jahr.");
        }
        return new Frist(null, null, nummer, einheit, true);
    }

    /**
     * Reads the canonical form; the German form is understood too.
     *
     * @param kanonisch for instance {@code Ende 2016} or {@code P6M}
     * @return the term
     * @throws IllegalArgumentException with a German message if the text is no term
     */
    public static Frist valueOf(String kanonisch) {
        return Fristtext.lies(kanonisch);
    }

    /**
     * Reads a term as people write it: {@code 31.12.2027}, {@code Ende 2016}, {@code Mitte Mai 2013}, {@code in drei
     * Jahren}, {@code in 6 Monaten}; the canonical form is understood too.
     *
     * @param text the written term
     * @return the term
     * @throws IllegalArgumentException with a German message if the text is no term
     */
    public static Frist lies(String text) {
        return Fristtext.lies(text);
    }

    /**
     * The period of this term.
     *
     * @return empty if the term counts from a base date
     */
    public Optional<Zeitangabe> zeit() {
        return Optional.ofNullable(zeit);
    }

    /**
     * The part of the period that is meant.
     *
     * @return empty if the whole period is meant or the term counts from a base date
     */
    public Optional<Fristteil> teil() {
        return Optional.ofNullable(teil);
    }

    /**
     * Whether this term counts from a base date ("in drei Jahren").
     *
     * @return true if there is no period
     */
    public boolean istRelativ() {
        return zeit == null;
    }

    /**
     * The number of units from the base date.
     *
     * @return 1 to {@link #MAX_ANZAHL}, or 0 if {@link #istRelativ()} is false
     */
    public int anzahl() {
        return anzahl;
    }

    /**
     * The unit of the span.
     *
     * @return empty if {@link #istRelativ()} is false
     */
    public Optional<Fristeinheit> einheit() {
        return Optional.ofNullable(einheit);
    }

    /**
     * The last day on which this term is still kept.
     *
     * <p>A period is kept until its last day, a part of a period until the last day of its third (see
     * {@link Fristteil}), a span until the base date plus the span, "im ersten Jahr" until the day before its
     * anniversary.
     *
     * @param basis the day from which a span counts, for instance that of the decision; may be null if
     *     {@link #istRelativ()} is false
     * @return the last day, empty if the term counts from a base date and none is known
     */
    public Optional<LocalDate> spaetestens(LocalDate basis) {
        if (!istRelativ()) {
            return Optional.of(teil == null ? zeit.ende() : zeit.beginn().plusDays(drittel(teil.ordinal() + 1) - 1));
        }
        return Optional.ofNullable(basis)
                .map(tag -> tag.plus(anzahl, einheit.dauer()).minusDays(imLauf ? 1 : 0));
    }

    /**
     * The first day that the words of this term cover.
     *
     * @param basis the day from which a span counts; may be null if {@link #istRelativ()} is false
     * @return the first day of the period or of its third; for a span the base date, for "im ersten Jahr" the first day
     *     of that year; empty if that is needed and not known
     */
    public Optional<LocalDate> fruehestens(LocalDate basis) {
        if (!istRelativ()) {
            return Optional.of(teil == null ? zeit.beginn() : zeit.beginn().plusDays(drittel(teil.ordinal())));
        }
        return Optional.ofNullable(basis).map(tag -> imLauf ? tag.plus(anzahl - 1L, einheit.dauer()) : tag);
    }

    /** Days from the beginning of the period to the end of its n-th third. */
    private long drittel(int n) {
        if (zeit.art() == Zeitart.JAHR || zeit.art() == Zeitart.SCHULJAHR) {
            return ChronoUnit.DAYS.between(zeit.beginn(), zeit.beginn().plusMonths(4L * n));
        }
        return zeit.tage() * n / 3;
    }

    /**
     * Orders terms by the last day on which they are kept; terms without a known day come last.
     *
     * @param basis the day from which spans count; may be null
     * @return the order
     */
    public static Comparator<Frist> nachFaelligkeit(LocalDate basis) {
        return Comparator.comparing(frist -> frist.spaetestens(basis).orElse(LocalDate.MAX));
    }

    /**
     * The German form.
     *
     * @return for instance {@code Ende 2016} or {@code in 3 Jahren}
     */
    public String anzeige() {
        if (imLauf) {
            return "im " + Fristtext.ORDNUNGSZAHLEN.get(anzahl - 1) + " " + einheit.wort(1);
        }
        if (istRelativ()) {
            return "in " + anzahl + " " + einheit.wort(anzahl);
        }
        return (teil == null ? "" : teil.wort() + " ") + zeit.anzeige();
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Frist f
                && Objects.equals(f.zeit, zeit)
                && f.teil == teil
                && f.anzahl == anzahl
                && f.einheit == einheit
                && f.imLauf == imLauf;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                zeit, teil == null ? -1 : teil.ordinal(), anzahl, einheit == null ? -1 : einheit.ordinal(), imLauf);
    }

    /** The canonical form, for instance {@code Ende 2016} or {@code P3Y}. */
    @Override
    public String toString() {
        if (imLauf) {
            return einheit.wort(1) + " " + anzahl;
        }
        if (istRelativ()) {
            return "P" + anzahl + einheit.zeichen();
        }
        return (teil == null ? "" : teil.wort() + " ") + zeit;
    }
}
