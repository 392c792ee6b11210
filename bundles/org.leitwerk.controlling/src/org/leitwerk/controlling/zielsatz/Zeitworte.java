package org.leitwerk.controlling.zielsatz;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.leitwerk.steuerung.werte.Frist;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Finds by when and against when. */
final class Zeitworte {

    private static final String MONAT =
            "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";
    private static final String ZEIT = "(\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}|" + MONAT
            + " \\d{4}|[1-4]\\. ?Quartal \\d{4}|[12]\\. ?Halbjahr \\d{4}|Schuljahr \\d{4} ?/ ?\\d{2,4}|(?:19|20|21)\\d\\d)";
    private static final Pattern TERMIN =
            Satzrest.muster("(?:bis|spätestens)(?: spätestens)?(?: zum| zur| zu| in| im| ins)?"
                    + "(?: (Anfang|Beginn|Mitte|Ende|Jahresanfang|Jahresbeginn|Jahresmitte|Jahresende))?"
                    + "(?: des| dem| das)?(?: Jahre?s?| Zieljahr)? " + ZEIT);
    private static final Pattern IM_JAHR = Satzrest.muster("im Jahre? ((?:19|20|21)\\d\\d)");
    private static final Pattern RELATIV =
            Satzrest.muster("(?:innerhalb von|innerhalb|binnen|in)(?: den)?(?: nächsten)?"
                    + " (\\d{1,3}|einem|eines|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
                    + " (Jahr|Jahre|Jahren|Jahres|Monat|Monate|Monaten|Monats|Wochen|Woche)");
    private static final Pattern BASIS = Satzrest.muster("(?:gegenüber|(?:im )?Vergleich (?:zu|zum|mit)|verglichen mit|"
            + "bezogen auf|ausgehend von|auf (?:der )?Basis von|auf (?:der )?Basis)(?: dem| den| das| der| des)?"
            + "(?: Stand| Jahr| Basisjahr| Ausgangsjahr| Jahres)?(?: vom| von)? " + ZEIT);
    private static final Pattern VORJAHR = Satzrest.muster(
            "(?:gegenüber|(?:im )?Vergleich (?:zu|zum|mit)|verglichen mit)(?: dem)?(?: jeweiligen)? Vorjahr");
    private static final Pattern JAEHRLICH =
            Satzrest.muster("jährlich|jedes Jahr|Jahr für Jahr|von Jahr zu Jahr|in jedem Jahr");

    private Frist termin;
    private Zeitangabe basis;
    private boolean jaehrlich;

    private Zeitworte() {}

    static Zeitworte nimm(Satzrest rest) throws Unklar {
        Zeitworte worte = new Zeitworte();
        worte.jaehrlich = rest.nimm(VORJAHR).isPresent() | rest.nimm(JAEHRLICH).isPresent();
        Optional<MatchResult> basis = rest.nimm(BASIS);
        if (basis.isPresent()) {
            worte.basis = zeit(basis.get().group(1));
        }
        if (rest.hat(BASIS)) {
            throw new Unklar("Er nennt zwei Zeitpunkte, mit denen verglichen wird; nur einer kann gelten.");
        }
        Optional<MatchResult> termin = rest.nimm(TERMIN);
        if (termin.isPresent()) {
            worte.termin = frist(termin.get().group(1), termin.get().group(2));
        } else {
            Optional<MatchResult> jahr = rest.nimm(IM_JAHR);
            if (jahr.isPresent()) {
                worte.termin = Frist.zu(zeit(jahr.get().group(1)));
            } else {
                worte.relativ(rest);
            }
        }
        if (rest.hat(TERMIN) || rest.hat(IM_JAHR)) {
            throw new Unklar(
                    "Er nennt zwei Termine; für jeden einen eigenen Zielwert schreiben, mit Semikolon dazwischen.");
        }
        return worte;
    }

    private void relativ(Satzrest rest) throws Unklar {
        Optional<MatchResult> relativ = rest.nimm(RELATIV);
        if (relativ.isPresent()) {
            String anzahl = relativ.get().group(1).toLowerCase(Locale.GERMAN);
            String zahl = anzahl.equals("eines") ? "einem" : anzahl;
            String einheit = relativ.get().group(2);
            String form = einheit.startsWith("J") || einheit.startsWith("j")
                    ? "Jahr"
                    : einheit.startsWith("M") || einheit.startsWith("m") ? "Monat" : "Woche";
            boolean eins = zahl.equals("einem") || zahl.equals("1");
            termin = lies("in " + zahl + " " + form + (eins ? "" : form.equals("Woche") ? "n" : "en"));
        }
    }

    private static Frist frist(String teil, String zeit) throws Unklar {
        if (teil == null) {
            return Frist.zu(zeit(zeit));
        }
        String klein = teil.toLowerCase(Locale.GERMAN);
        String wort = klein.endsWith("mitte") ? "Mitte" : klein.endsWith("ende") ? "Ende" : "Anfang";
        return lies(wort + " " + zeit(zeit).anzeige());
    }

    private static Frist lies(String text) throws Unklar {
        try {
            return Frist.lies(text);
        } catch (IllegalArgumentException e) {
            throw new Unklar("Die Frist ist nicht zu lesen. " + e.getMessage());
        }
    }

    private static Zeitangabe zeit(String text) throws Unklar {
        try {
            return Zeitangabe.lies(text.replaceAll("(?<=\\d\\.) (?=\\d)", "").replaceAll(" ?/ ?", "/"));
        } catch (IllegalArgumentException e) {
            throw new Unklar("Die Zeit ist nicht zu lesen. " + e.getMessage());
        }
    }

    /** By when; null if not stated. */
    Frist termin() {
        return termin;
    }

    /** Against when; null if not stated. */
    Zeitangabe basis() {
        return basis;
    }

    /** Whether something shall happen every year. */
    boolean jaehrlich() {
        return jaehrlich;
    }
}
