package org.leitwerk.controlling.zielsatz;

import java.util.Optional;
import java.util.regex.Pattern;
import org.leitwerk.steuerung.Verlaufsrichtung;

/** Finds which way a sentence goes. Words are recognised by their stems, in verbs and nouns alike. */
final class Richtungsworte {

    private static final String ENDE = "\\w*";
    private static final Pattern AB =
            Satzrest.muster("(?:zu |ge|abzu|zurückzu|zurück|ab|herab)?(?:senk|gesenkt|sink|gesunken|reduzier|"
                    + "reduktion|verringer|verminder|minder(?:n|t|ung)|verkleiner|verkürz|rückgang|rückgäng|geh(?:en|t) zurück|zurückgeh|"
                    + "zurückgegangen|abnehm|abnahm|nimmt ab|nehmen ab|abbau|abgebaut|fallen|fällt)" + ENDE);
    private static final Pattern AUF =
            Satzrest.muster("(?:zu |ge|an|anzu)?(?:steiger|gesteigert|steig|gestiegen|erhöh|heb(?:en|ung)|hebung|"
                    + "zunehm|zunahm|nimmt zu|nehmen zu|ausbau|ausgebaut|auszubau|wachs|wächst|wachstum|anstieg|zuwachs|zuwächs|"
                    + "vergrößer|vermehr)" + ENDE);
    private static final Pattern GLEICH = Satzrest.muster(
            "(?:konstant|stabil|unverändert|gleich|auf (?:gleichem|diesem|dem) Niveau)? ?(?:halten|gehalten|bleib\\w*|stabilisier\\w*|"
                    + "beibehalt\\w*|beizubehalten)");
    private static final Pattern NICHT = Satzrest.muster("nicht|nie|kein|keine|keiner|keinen|ohne");

    private Richtungsworte() {}

    /** The way, its words taken out; empty if there are none. */
    static Optional<Verlaufsrichtung> nimm(Satzrest rest) throws Unklar {
        boolean ab = alle(rest, AB);
        boolean auf = alle(rest, AUF);
        boolean gleich = alle(rest, GLEICH);
        if ((ab ? 1 : 0) + (auf ? 1 : 0) + (gleich ? 1 : 0) > 1) {
            throw new Unklar(
                    "Er nennt mehr als eine Richtung; bitte nur sagen, ob der Wert sinken, steigen oder bleiben soll.");
        }
        if (rest.hat(NICHT)) {
            throw new Unklar(
                    "Er verneint etwas; bitte sagen, was sein soll, zum Beispiel „höchstens 10 %“ statt „nicht über 10 %“.");
        }
        if (ab) {
            return Optional.of(Verlaufsrichtung.SINKEN);
        }
        return auf
                ? Optional.of(Verlaufsrichtung.STEIGEN)
                : gleich ? Optional.of(Verlaufsrichtung.BLEIBEN) : Optional.empty();
    }

    /** Whether a single word says which way. */
    static boolean istRichtung(String wort) {
        return AB.matcher(wort).matches()
                || AUF.matcher(wort).matches()
                || GLEICH.matcher(wort).matches();
    }

    private static boolean alle(Satzrest rest, Pattern worte) {
        boolean eines = false;
        while (rest.nimm(worte).isPresent()) {
            eines = true;
        }
        return eines;
    }
}
