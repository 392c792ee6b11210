package org.leitwerk.controlling.zielsatz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a sentence has not been understood yet. What is taken out leaves a mark, so that its neighbours do not join.
 */
final class Satzrest {

    /** Stands where something was taken out. */
    static final String LUECKE = "¦";

    private static final String MARKE = " ¦ ";
    private static final Pattern ZIFFER = Pattern.compile("\\S*\\d\\S*");
    private static final int FLAGGEN =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private String text;

    Satzrest(String satz) {
        text = satz.strip().replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ").replaceAll("[.!]$", "");
    }

    /** A pattern for whole words; case does not matter. */
    static Pattern muster(String ausdruck) {
        return Pattern.compile("(?<![\\w%])(?:" + ausdruck + ")(?![\\w%])", FLAGGEN);
    }

    boolean hat(Pattern muster) {
        return muster.matcher(text).find();
    }

    /** The first match, left where it is. */
    Optional<MatchResult> finde(Pattern muster) {
        Matcher treffer = muster.matcher(text);
        return treffer.find() ? Optional.of(treffer.toMatchResult()) : Optional.empty();
    }

    /** The first match, taken out. */
    Optional<MatchResult> nimm(Pattern muster) {
        Optional<MatchResult> treffer = finde(muster);
        treffer.ifPresent(m -> text = text.substring(0, m.start()) + MARKE + text.substring(m.end()));
        return treffer;
    }

    /** The words and signs as they stand; commas, semicolons and percent signs are words of their own. */
    List<String> worte() {
        return List.of(text.replaceAll("(?<=\\d) ?%", " %")
                .replaceAll("([;:()]|,(?!\\d))", " $1 ")
                .strip()
                .split("\\s+"));
    }

    /** Takes new words instead of the old ones. */
    void setze(List<String> worte) {
        text = String.join(" ", worte);
    }

    /** The first word with a digit in it. */
    Optional<String> ziffern() {
        return finde(ZIFFER).map(MatchResult::group);
    }

    /** The pieces between what was taken out, without signs and without words that only hold a sentence together. */
    List<String> stuecke(Pattern fuellworte) {
        List<String> stuecke = new ArrayList<>();
        for (String stueck : text.split("¦")) {
            String ohne = fuellworte
                    .matcher(stueck)
                    .replaceAll(" ")
                    .replaceAll("[\\s,;:.–-]+", " ")
                    .strip();
            if (!ohne.isEmpty()) {
                stuecke.add(stueck.replaceAll("^[\\s,;:–]+|[\\s,;:–]+$", ""));
            }
        }
        return stuecke;
    }
}
