package org.leitwerk.steuerung.werte;

import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of ages in completed years, as statutes and statistics write it: {@code 0 bis unter 18}, {@code 0 bis 18},
 * {@code unter 3}, {@code bis 18}, {@code ab 65}, {@code über 65}. Immutable.
 *
 * <p>The text is its own canonical form. {@code 0 bis unter 18} and {@code 0 bis 17} cover the same ages
 * ({@link #umfasstDasselbe}) but are different texts and therefore not equal. The order is by youngest, then by oldest
 * age, and agrees with {@link #equals(Object)}.
 */
public final class Altersspanne implements Comparable<Altersspanne> {

    /** Highest age that can be written. */
    public static final int MAX_ALTER = 150;

    private static final Pattern BEIDE = Pattern.compile("(\\d{1,6}) bis (unter )?(\\d{1,6})");
    private static final Pattern EINE = Pattern.compile("(unter|bis|bis unter|ab|über|ueber) (\\d{1,6})");
    private static final Comparator<Altersspanne> ORDNUNG = Comparator.comparingInt(Altersspanne::juengste)
            .thenComparingInt(Altersspanne::aelteste)
            .thenComparing(Altersspanne::toString);

    private final Integer von;
    private final boolean vonAusgeschlossen;
    private final Integer bis;
    private final boolean bisAusgeschlossen;

    private Altersspanne(Integer von, boolean vonAusgeschlossen, Integer bis, boolean bisAusgeschlossen) {
        this.von = von;
        this.vonAusgeschlossen = vonAusgeschlossen;
        this.bis = bis;
        this.bisAusgeschlossen = bisAusgeschlossen;
        if (von != null && von > MAX_ALTER || bis != null && bis > MAX_ALTER) {
            throw new IllegalArgumentException("'" + this + "': Das Alter reicht von 0 bis " + MAX_ALTER + ".");
        }
        if (juengste() > aelteste()) {
            throw new IllegalArgumentException(
                    "'" + this + "' umfasst kein Alter: Die obere Grenze liegt unter der unteren.");
        }
    }

    /**
     * Ages from … to …, the upper bound included.
     *
     * @param von youngest age, 0 to {@link #MAX_ALTER}
     * @param bis oldest age, not below {@code von}
     * @return the range, written {@code 0 bis 18}
     */
    public static Altersspanne vonBis(int von, int bis) {
        return new Altersspanne(von, false, bis, false);
    }

    /**
     * Ages from … to below …, the upper bound excluded.
     *
     * @param von youngest age, 0 to {@link #MAX_ALTER}
     * @param unter first age that does not belong, above {@code von}
     * @return the range, written {@code 0 bis unter 18}
     */
    public static Altersspanne vonBisUnter(int von, int unter) {
        return new Altersspanne(von, false, unter, true);
    }

    /**
     * All ages below a bound.
     *
     * @param alter first age that does not belong, 1 to {@link #MAX_ALTER}
     * @return the range, written {@code unter 3}
     */
    public static Altersspanne unter(int alter) {
        return new Altersspanne(null, false, alter, true);
    }

    /**
     * All ages up to a bound.
     *
     * @param alter oldest age, 0 to {@link #MAX_ALTER}
     * @return the range, written {@code bis 18}
     */
    public static Altersspanne bis(int alter) {
        return new Altersspanne(null, false, alter, false);
    }

    /**
     * All ages from a bound.
     *
     * @param alter youngest age, 0 to {@link #MAX_ALTER}
     * @return the range, written {@code ab 65}
     */
    public static Altersspanne ab(int alter) {
        return new Altersspanne(alter, false, null, false);
    }

    /**
     * All ages above a bound.
     *
     * @param alter last age that does not belong, 0 to {@link #MAX_ALTER}
     * @return the range, written {@code über 65}
     */
    public static Altersspanne ueber(int alter) {
        return new Altersspanne(alter, true, null, false);
    }

    /**
     * Reads the text form.
     *
     * @param text for instance {@code 0 bis unter 18}; a following "Jahre" is ignored
     * @return the range
     * @throws IllegalArgumentException with a German message if the text is no range of ages
     */
    public static Altersspanne valueOf(String text) {
        String t = Zeittext.einheitlich(text).replaceFirst(" jahren?$| jahre$", "");
        Matcher beide = BEIDE.matcher(t);
        if (beide.matches()) {
            return new Altersspanne(zahl(beide.group(1)), false, zahl(beide.group(3)), beide.group(2) != null);
        }
        Matcher eine = EINE.matcher(t);
        if (!eine.matches()) {
            throw new IllegalArgumentException("'" + text.strip()
                    + "' ist keine Altersspanne. Beispiele: 0 bis unter 18, 0 bis 18, unter 3, ab 65, über 65.");
        }
        Integer alter = zahl(eine.group(2));
        return switch (eine.group(1)) {
            case "ab" -> ab(alter);
            case "bis" -> bis(alter);
            case "unter", "bis unter" -> unter(alter);
            default -> ueber(alter);
        };
    }

    private static Integer zahl(String ziffern) {
        return Integer.valueOf(ziffern);
    }

    /**
     * Reads the German form, which is the canonical one.
     *
     * @param text see {@link #valueOf(String)}
     * @return the range
     */
    public static Altersspanne lies(String text) {
        return valueOf(text);
    }

    /**
     * The youngest age that belongs.
     *
     * @return 0 or more; 0 if there is no lower bound
     */
    public int juengste() {
        return von == null ? 0 : vonAusgeschlossen ? von + 1 : von;
    }

    /**
     * The oldest age that belongs.
     *
     * @return -1 or more; {@link Integer#MAX_VALUE} if there is no upper bound
     */
    public int aelteste() {
        return bis == null ? Integer.MAX_VALUE : bisAusgeschlossen ? bis - 1 : bis;
    }

    /**
     * The number written as lower bound.
     *
     * @return empty if there is no lower bound
     */
    public OptionalInt von() {
        return von == null ? OptionalInt.empty() : OptionalInt.of(von);
    }

    /**
     * The number written as upper bound.
     *
     * @return empty if there is no upper bound
     */
    public OptionalInt bis() {
        return bis == null ? OptionalInt.empty() : OptionalInt.of(bis);
    }

    /**
     * Whether a person of this age belongs.
     *
     * @param alter completed years, 0 or more
     * @return true if it is within the bounds
     */
    public boolean enthaelt(int alter) {
        return alter >= juengste() && alter <= aelteste();
    }

    /**
     * Whether two ranges share an age.
     *
     * @param andere the other range
     * @return true if at least one age belongs to both
     */
    public boolean ueberschneidet(Altersspanne andere) {
        return juengste() <= andere.aelteste() && andere.juengste() <= aelteste();
    }

    /**
     * Whether two ranges cover the same ages, however they are written.
     *
     * @param andere the other range
     * @return true for instance for {@code 0 bis unter 18} and {@code 0 bis 17}
     */
    public boolean umfasstDasselbe(Altersspanne andere) {
        return juengste() == andere.juengste() && aelteste() == andere.aelteste();
    }

    /**
     * The German form, which is the canonical one.
     *
     * @return for instance {@code 0 bis unter 18}
     */
    public String anzeige() {
        return toString();
    }

    @Override
    public int compareTo(Altersspanne andere) {
        return ORDNUNG.compare(this, andere);
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Altersspanne a
                && Objects.equals(a.von, von)
                && a.vonAusgeschlossen == vonAusgeschlossen
                && Objects.equals(a.bis, bis)
                && a.bisAusgeschlossen == bisAusgeschlossen;
    }

    @Override
    public int hashCode() {
        return Objects.hash(von, vonAusgeschlossen, bis, bisAusgeschlossen);
    }

    @Override
    public String toString() {
        if (von == null) {
            return (bisAusgeschlossen ? "unter " : "bis ") + bis;
        }
        if (bis == null) {
            return (vonAusgeschlossen ? "über " : "ab ") + von;
        }
        return von + " bis " + (bisAusgeschlossen ? "unter " : "") + bis;
    }
}
