package org.leitwerk.controlling.zielsatz;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.leitwerk.steuerung.Verlaufsrichtung;

/** Parts in words, as percent of the base: Halbierung, Verdopplung, um ein Viertel. */
final class Bruchworte {

    /** Stands for the direction that a word of its own implies; read again by {@link #richtung}. */
    private static final Pattern HALB = Satzrest.muster("(?:zu )?halbier\\w*");

    private static final Pattern MEHRFACH = Satzrest.muster("(?:zu )?(?:ver)(doppel|doppl|dreifach|vierfach)\\w*");
    private static final Pattern UM = Satzrest.muster(
            "um (?:mindestens |wenigstens )?(die Hälfte|(?:ein|einen|eine|drei) (?:Viertel|Fünftel|Zehntel|Drittel))");
    private static final Map<String, String> PROZENT = Map.of(
            "die hälfte", "50",
            "viertel", "25",
            "fünftel", "20",
            "zehntel", "10");
    private static final Map<String, Integer> ZUWACHS =
            Map.of("doppel", 100, "doppl", 100, "dreifach", 200, "vierfach", 300);

    private Bruchworte() {}

    /** Percent of the base; the words for "um …" are taken out, Halbierung and its like stay for the direction. */
    static Optional<BigDecimal> nimm(Satzrest rest) throws Unklar {
        if (rest.hat(HALB)) {
            return Optional.of(BigDecimal.valueOf(50));
        }
        Optional<MatchResult> mehrfach = rest.finde(MEHRFACH);
        if (mehrfach.isPresent()) {
            return Optional.of(
                    BigDecimal.valueOf(ZUWACHS.get(mehrfach.get().group(1).toLowerCase(Locale.GERMAN))));
        }
        Optional<MatchResult> um = rest.nimm(UM);
        if (um.isEmpty()) {
            return Optional.empty();
        }
        String worte = um.get().group(1).toLowerCase(Locale.GERMAN);
        String teil = worte.startsWith("die") ? worte : worte.substring(worte.lastIndexOf(' ') + 1);
        if (!PROZENT.containsKey(teil)) {
            throw new Unklar(
                    "Ein Drittel lässt sich nicht genau als Zahl schreiben; bitte den Zielwert selbst nennen.");
        }
        BigDecimal prozent = new BigDecimal(PROZENT.get(teil));
        return Optional.of(worte.startsWith("drei") ? prozent.multiply(BigDecimal.valueOf(3)) : prozent);
    }

    /** The direction of Halbierung and its like, taken out. */
    static Optional<Verlaufsrichtung> richtung(Satzrest rest) {
        if (rest.nimm(HALB).isPresent()) {
            return Optional.of(Verlaufsrichtung.SINKEN);
        }
        return rest.nimm(MEHRFACH).isPresent() ? Optional.of(Verlaufsrichtung.STEIGEN) : Optional.empty();
    }
}
