package org.leitwerk.controlling;

import org.leitwerk.steuerung.Bewertungsmethode;
import org.leitwerk.steuerung.modell.Ton;

/**
 * How a status is shown: everywhere the same word, sign and tone. The tone never stands alone.
 *
 * @param wort German word, as the method calls it: grün, Sonne, verbessert …
 * @param zeichen one sign that differs in form, for texts
 * @param schriftzeichen the same in signs that every font and terminal has: {@code ++}, {@code +}, {@code -},
 *     {@code --}, {@code ?}
 * @param ton tone, whose colours are those of the pages
 */
public record Statusanzeige(String wort, String zeichen, String schriftzeichen, Ton ton) {

    private static final String[] SCHRIFT = {"++", "+", "-", "--", "?"};
    private static final Ton[] TOENE = {Ton.GUT, Ton.ACHTUNG, Ton.ACHTUNG, Ton.SCHLECHT, Ton.RUHIG};

    private static final String[] AMPEL = {"grün", "gelb", "Abweichung", "rot", "ohne Bewertung"};
    private static final String[] AMPELZEICHEN = {"✓", "!", "‼", "✗", "?"};
    private static final String[] WETTER = {"Sonne", "leicht bewölkt", "Wolke", "Gewitter", "ohne Bewertung"};
    private static final String[] WETTERZEICHEN = {"☀", "⛅", "☁", "⚡", "?"};
    private static final String[] WACHSTUM = {
        "deutlicher Fortschritt",
        "mäßiger Fortschritt",
        "geringer Fortschritt",
        "Bewegung weg vom Ziel",
        "ohne Bewertung"
    };
    private static final String[] PFEILE = {"▲", "△", "▽", "▼", "?"};
    private static final String[] TREND = {"verbessert", "stabil", "stabil", "verschlechtert", "ohne Bewertung"};
    private static final String[] TRENDZEICHEN = {"▲", "=", "=", "▼", "?"};

    /**
     * How a method shows a status.
     *
     * @param methode the method; null and {@code OFFEN} are shown as traffic lights
     * @param status the status
     */
    public static Statusanzeige von(Bewertungsmethode methode, Status status) {
        return switch (methode == null ? "" : methode.name()) {
            case "WETTER" -> anzeige(status, WETTER, WETTERZEICHEN);
            case "WACHSTUM" -> anzeige(status, WACHSTUM, PFEILE);
            case "TREND" -> anzeige(status, TREND, TRENDZEICHEN);
            default -> anzeige(status, AMPEL, AMPELZEICHEN);
        };
    }

    /**
     * How a status is shown that no method gave, such as that of a goal: as a traffic light.
     *
     * @param status the status
     */
    public static Statusanzeige von(Status status) {
        return von(null, status);
    }

    /**
     * Word and sign together.
     *
     * @return for instance {@code ✓ grün}
     */
    public String anzeige() {
        return zeichen + " " + wort;
    }

    private static Statusanzeige anzeige(Status status, String[] worte, String[] zeichen) {
        int stelle = status.ordinal();
        return new Statusanzeige(worte[stelle], zeichen[stelle], SCHRIFT[stelle], TOENE[stelle]);
    }
}
