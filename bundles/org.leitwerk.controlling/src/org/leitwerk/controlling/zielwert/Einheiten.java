package org.leitwerk.controlling.zielwert;

import java.util.Locale;
import java.util.Set;

/** Compares units as people write them. */
public final class Einheiten {

    private static final Set<String> PROZENT = Set.of("%", "prozent", "v. h.", "v.h.", "vh");
    private static final Set<String> PROZENTPUNKTE =
            Set.of("prozentpunkte", "prozentpunkt", "prozentpunkten", "%-punkte", "%-punkt", "%-punkten", "pp");
    private static final Set<String> EURO = Set.of("€", "eur", "euro");

    private Einheiten() {}

    /** Whether a unit is percent. */
    public static boolean istProzent(String einheit) {
        return PROZENT.contains(klein(einheit));
    }

    /** Whether a unit is percentage points. */
    public static boolean istProzentpunkt(String einheit) {
        return PROZENTPUNKTE.contains(klein(einheit));
    }

    /**
     * Whether two units are the same, written in one way or another.
     *
     * @param eine may be null or empty: not stated
     * @param andere likewise
     * @return true if both mean the same or one is not stated
     */
    public static boolean passen(String eine, String andere) {
        String a = norm(eine);
        String b = norm(andere);
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    /**
     * One spelling for all spellings of a unit.
     *
     * @param einheit may be null
     * @return lower case, single blanks; empty if not stated
     */
    public static String norm(String einheit) {
        String klein = klein(einheit);
        if (PROZENT.contains(klein)) {
            return "%";
        }
        if (PROZENTPUNKTE.contains(klein)) {
            return "prozentpunkte";
        }
        return EURO.contains(klein) ? "€" : klein;
    }

    private static String klein(String einheit) {
        return einheit == null ? "" : einheit.strip().replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
    }
}
