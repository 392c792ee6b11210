package org.leitwerk.ui.cockpit;

import java.util.Locale;
import java.util.Set;

/**
 * What is to be seen. Each part that is not empty must fit.
 *
 * @param text words that must all occur in title, name of the kind, state, responsible people or areas; case does not
 *     count
 * @param stelle title of a responsible organisation or unit
 * @param gremium title of a body
 * @param raum title of an area
 * @param status which states
 */
record Filter(String text, String stelle, String gremium, String raum, Statuswahl status) {

    /** Everything. */
    static final Filter ALLES = new Filter("", "", "", "", Statuswahl.ALLE);

    /** Which states are to be seen. */
    enum Statuswahl {
        ALLE,
        NICHT_AUF_KURS,
        GEFAEHRDET,
        AUF_KURS,
        OHNE;

        boolean passt(int schwere) {
            return switch (this) {
                case ALLE -> true;
                case NICHT_AUF_KURS -> schwere > 0;
                case GEFAEHRDET -> schwere >= 3;
                case AUF_KURS -> schwere == 0;
                case OHNE -> schwere == Anzeige.UNBEKANNT;
            };
        }

        /** Its name as it is shown. */
        String titel() {
            return switch (this) {
                case ALLE -> Messages.StatusAlle;
                case NICHT_AUF_KURS -> Messages.StatusNichtAufKurs;
                case GEFAEHRDET -> Messages.StatusGefaehrdet;
                case AUF_KURS -> Messages.StatusAufKurs;
                case OHNE -> Messages.StatusOhne;
            };
        }
    }

    /** Whether it leaves anything out. */
    boolean wirkt() {
        return !equals(ALLES);
    }

    boolean passt(Zeile zeile) {
        return !zeile.art().isEmpty() && passt(zeile.titel(), zeile.werte().status(), zeile.zuordnung());
    }

    boolean passt(Abweichung abweichung) {
        return passt(abweichung.titel(), abweichung.status(), abweichung.zuordnung());
    }

    private boolean passt(String titel, Anzeige anzeige, Zuordnung zuordnung) {
        return status.passt(anzeige.schwere())
                && in(stelle, zuordnung.stellen())
                && in(gremium, zuordnung.gremien())
                && in(raum, zuordnung.raeume())
                && worte(titel, anzeige, zuordnung);
    }

    private static boolean in(String gesucht, Set<String> vorhandene) {
        return gesucht.isEmpty() || vorhandene.contains(gesucht);
    }

    private boolean worte(String titel, Anzeige anzeige, Zuordnung zuordnung) {
        if (text.isBlank()) {
            return true;
        }
        StringBuilder alles = new StringBuilder(titel)
                .append(' ')
                .append(anzeige.wort())
                .append(' ')
                .append(zuordnung.verantwortlich());
        zuordnung.worte().forEach(wort -> alles.append(' ').append(wort));
        String heuhaufen = alles.toString().toLowerCase(Locale.ROOT);
        for (String wort : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!heuhaufen.contains(wort)) {
                return false;
            }
        }
        return true;
    }
}
