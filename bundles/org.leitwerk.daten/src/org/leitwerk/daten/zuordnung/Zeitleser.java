package org.leitwerk.daten.zuordnung;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Reads periods out of cells. The same texts come again and again, so what was read is remembered. */
final class Zeitleser {

    /** Years outside of these are typing errors. */
    private static final int ERSTES_JAHR = 1800;

    private static final int LETZTES_JAHR = 2200;

    private static final Pattern QUARTAL = Pattern.compile("(?i)q\\s?([1-4])[ /.-]\\s?(\\d{4})");
    private static final Pattern JAHR_QUARTAL = Pattern.compile("(?i)(\\d{4})[ /.-]?\\s?q\\s?([1-4])");
    private static final Pattern MONAT = Pattern.compile("(\\d{1,2})[/.](\\d{4})");

    private final Map<Object, Object> bekannte = new HashMap<>();

    /**
     * The period of a cell.
     *
     * @param zelle a cell as {@code Zeile.zelle} gives it
     * @return a {@link Zeitangabe}, or a German sentence on why it is none
     */
    Object lies(Object zelle) {
        return bekannte.computeIfAbsent(zelle, Zeitleser::neu);
    }

    private static Object neu(Object zelle) {
        try {
            Zeitangabe zeit = zeit(zelle);
            if (zeit != null && zeit.jahr() >= ERSTES_JAHR && zeit.jahr() <= LETZTES_JAHR) {
                return zeit;
            }
            return "'" + zelle + "' ist keine Zeitangabe wie 2024, 1. Quartal 2025 oder 31.12.2024.";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static Zeitangabe zeit(Object zelle) {
        if (zelle instanceof LocalDate tag) {
            return Zeitangabe.tag(tag);
        }
        if (zelle instanceof BigDecimal zahl) {
            return zahl.stripTrailingZeros().scale() <= 0 && zahl.precision() <= 6
                    ? Zeitangabe.jahr(zahl.intValueExact())
                    : null;
        }
        if (!(zelle instanceof String text)) {
            return null;
        }
        String t = text.strip();
        Matcher m = QUARTAL.matcher(t);
        if (m.matches()) {
            return Zeitangabe.quartal(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        }
        m = JAHR_QUARTAL.matcher(t);
        if (m.matches()) {
            return Zeitangabe.quartal(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
        }
        m = MONAT.matcher(t);
        return m.matches()
                ? Zeitangabe.monat(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))
                : Zeitangabe.lies(t);
    }
}
