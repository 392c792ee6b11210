package org.leitwerk.ui.cockpit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the cockpit is asked.
 *
 * @param stichtag the day on which the plan is looked at; null for the one that the plan says
 * @param szenario name of a scenario; empty for the plan as it is
 * @param vergleich name of the scenario that is put beside it, empty for the plan as it is; null for no comparison
 */
record Frage(LocalDate stichtag, String szenario, String vergleich) {

    /** The plan as it is. */
    static final Frage IST = new Frage(null, "", null);

    private static final Pattern DATUM = Pattern.compile("(?:(?:(\\d{1,2})\\.)?(\\d{1,2})\\.)?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter DEUTSCH = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /**
     * Reads a day as people type it.
     *
     * @param text {@code 31.12.2025}, {@code 2025-12-31}, {@code 12.2025} or {@code 2025}; the latter two mean the last
     *     day of month and year
     * @return the day; empty if it is none
     */
    static Optional<LocalDate> tag(String text) {
        String wort = text.strip();
        try {
            if (ISO.matcher(wort).matches()) {
                return Optional.of(LocalDate.parse(wort));
            }
            Matcher teile = DATUM.matcher(wort);
            if (!teile.matches()) {
                return Optional.empty();
            }
            int jahr = Integer.parseInt(teile.group(3));
            int monat = teile.group(2) == null ? 12 : Integer.parseInt(teile.group(2));
            LocalDate erster = LocalDate.of(jahr, monat, 1);
            return Optional.of(
                    teile.group(1) == null
                            ? erster.withDayOfMonth(erster.lengthOfMonth())
                            : LocalDate.of(jahr, monat, Integer.parseInt(teile.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty(); // the 31st of February
        }
    }

    /** A day as it is shown; empty for null. */
    static String text(LocalDate tag) {
        return tag == null ? "" : DEUTSCH.format(tag);
    }
}
