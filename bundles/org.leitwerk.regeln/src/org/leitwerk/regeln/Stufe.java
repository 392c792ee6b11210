package org.leitwerk.regeln;

import java.util.Locale;
import java.util.Optional;

/** Weight of a finding, from "not checked" to "blocks". Ordered: a later constant weighs more. */
public enum Stufe {

    /** The rule is switched off; nothing is reported. */
    AUS("aus", "aus"),
    /** Worth knowing; nothing has to be done. */
    HINWEIS("hinweis", "Hinweis"),
    /** Should be settled before the plan is decided. */
    WARNUNG("warnung", "Warnung"),
    /** The plan contradicts itself, or something decided cannot be steered. */
    FEHLER("fehler", "Fehler");

    private final String wort;
    private final String anzeige;

    Stufe(String wort, String anzeige) {
        this.wort = wort;
        this.anzeige = anzeige;
    }

    /** The word as written in plans, on the command line and in JSON: {@code aus, hinweis, warnung, fehler}. */
    public String wort() {
        return wort;
    }

    /** The word as shown to people, e.g. {@code Warnung}. */
    public String anzeige() {
        return anzeige;
    }

    /** Whether this level weighs at least as much as the other. */
    public boolean mindestens(Stufe andere) {
        return compareTo(andere) >= 0;
    }

    /** The level for a written word, whatever its case; empty if there is no such level. */
    public static Optional<Stufe> aus(String wort) {
        if (wort == null) {
            return Optional.empty();
        }
        String klein = wort.strip().toLowerCase(Locale.ROOT);
        for (Stufe stufe : values()) {
            if (stufe.wort.equals(klein)) {
                return Optional.of(stufe);
            }
        }
        return Optional.empty();
    }
}
