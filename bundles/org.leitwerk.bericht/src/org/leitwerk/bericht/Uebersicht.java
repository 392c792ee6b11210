package org.leitwerk.bericht;

import java.util.List;
import java.util.Map;

/** The index page over several plans. */
public final class Uebersicht {

    private Uebersicht() {}

    /**
     * Makes the page.
     *
     * @param titel heading of the page
     * @param einleitung one or two sentences below it
     * @param karten the plans in the order shown
     * @return the HTML
     */
    public static String html(String titel, String einleitung, List<Plankarte> karten) {
        return Vorlagen.fuelle(
                "uebersicht.ftlh", Map.of("titel", titel, "einleitung", einleitung, "karten", List.copyOf(karten)));
    }
}
