package org.leitwerk.dsl.ide.suche;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leitwerk.dsl.ide.gliederung.Suchwort;

/**
 * What a person looks for. All words must occur; case and the spelling of umlauts do not count.
 *
 * @param worte words in the texts of an element
 * @param arten words in the name of its kind, written {@code art:ziel}
 * @param status words in its state, written {@code status:umsetzung} or {@code status:"in Umsetzung"}
 * @param dateien words in the name of its file, written {@code datei:ziele}
 */
public record Suchanfrage(List<Suchwort> worte, List<Suchwort> arten, List<Suchwort> status, List<Suchwort> dateien) {

    private static final Pattern TEIL =
            Pattern.compile("(?:(art|status|datei):)?(?:\"([^\"]*)\"?|(\\S+))", Pattern.CASE_INSENSITIVE);

    /**
     * Reads what was typed.
     *
     * @param text words and filters with blanks between them; a filter without a value does not count
     * @return the query
     */
    public static Suchanfrage von(String text) {
        List<Suchwort> worte = new ArrayList<>();
        List<Suchwort> arten = new ArrayList<>();
        List<Suchwort> status = new ArrayList<>();
        List<Suchwort> dateien = new ArrayList<>();
        Matcher teil = TEIL.matcher(text);
        while (teil.find()) {
            String filter = teil.group(1) == null ? "" : teil.group(1).toLowerCase(Locale.ROOT);
            String wert = teil.group(2) == null ? teil.group(3) : teil.group(2);
            if (teil.group(1) == null && wert.matches("(?i)(art|status|datei):")) {
                continue; // being typed
            }
            (switch (filter) {
                        case "art" -> arten;
                        case "status" -> status;
                        case "datei" -> dateien;
                        default -> worte;
                    })
                    .addAll(Suchwort.von(wert));
        }
        return new Suchanfrage(List.copyOf(worte), List.copyOf(arten), List.copyOf(status), List.copyOf(dateien));
    }

    /** Whether nothing is asked for. */
    public boolean istLeer() {
        return worte.isEmpty() && arten.isEmpty() && status.isEmpty() && dateien.isEmpty();
    }
}
