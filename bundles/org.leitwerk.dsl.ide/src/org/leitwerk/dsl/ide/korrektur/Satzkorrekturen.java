package org.leitwerk.dsl.ide.korrektur;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.mangel.Mangel;

/** A statement the language does not know or that lacks something: puts in what the message says, or sets it aside. */
final class Satzkorrekturen {

    private static final Pattern FEHLENDES_WORT = Pattern.compile("fehlt '([^']+)'");
    private static final Pattern FEHLENDER_WERT = Pattern.compile("fehlt [^']* wie (.+?)(?: oder .*|, hier .*|; hier .*|\\.)$");

    private Satzkorrekturen() {}

    static List<Korrekturangebot> zu(Stand stand, Mangel mangel) {
        List<Korrekturangebot> angebote = new ArrayList<>();
        String meldung = mangel.meldung();
        int von = mangel.bereich().getOffset();
        if (meldung.contains("fehlt eine schließende Klammer")) {
            angebote.add(schliessen(stand, mangel).bevorzugtes());
        } else if (meldung.contains("fehlt eine öffnende Klammer")) {
            angebote.add(einfuegen(stand, mangel, von, "{ ", "Klammer ‚{‘ einfügen").bevorzugtes());
        } else if (meldung.contains("schließende Klammer '}' ist zu viel")) {
            angebote.add(Textstelle.von(stand, mangel, von, von + mangel.bereich().getLength())
                    .angebot("Klammer ‚}‘ entfernen", "")
                    .bevorzugtes());
        } else {
            fehlendes(stand, mangel, angebote);
            beiseite(stand, mangel, angebote);
        }
        return angebote;
    }

    private static void fehlendes(Stand stand, Mangel mangel, List<Korrekturangebot> angebote) {
        Matcher wort = FEHLENDES_WORT.matcher(mangel.meldung());
        Matcher wert = FEHLENDER_WERT.matcher(mangel.meldung());
        if (wort.find()) {
            angebote.add(einfuegen(stand, mangel, "‚" + wort.group(1) + "‘ einfügen", wort.group(1)));
        } else if (wert.find()) {
            String beispiel = wert.group(1);
            angebote.add(einfuegen(stand, mangel, "Beispiel ‚" + beispiel + "‘ einfügen", beispiel));
        } else if (mangel.meldung().contains("fehlt der Name oder ein Titel")) {
            angebote.add(einfuegen(stand, mangel, "Titel einfügen", "\"Titel\""));
        }
    }

    private static Korrekturangebot einfuegen(Stand stand, Mangel mangel, String titel, String neu) {
        String text = stand.text(mangel.datei());
        int stelle = Math.min(mangel.bereich().getOffset(), text.length());
        while (stelle > 0 && Character.isWhitespace(text.charAt(stelle - 1))) {
            stelle--; // right behind what it belongs to, also at the end of a line
        }
        return einfuegen(stand, mangel, stelle, " " + neu, titel);
    }

    /** Closes the block: before the element that begins too early, else at the end of the file. */
    private static Korrekturangebot schliessen(Stand stand, Mangel mangel) {
        String text = stand.text(mangel.datei());
        boolean amEnde = mangel.meldung().startsWith("Am Ende");
        int stelle = amEnde ? text.length() : Math.min(mangel.bereich().getOffset(), text.length());
        String davor = amEnde && !text.isEmpty() && !text.endsWith("\n") ? "\n" : "";
        return einfuegen(stand, mangel, stelle, davor + "}\n", "Klammer ‚}‘ einfügen");
    }

    private static Korrekturangebot einfuegen(Stand stand, Mangel mangel, int stelle, String neu, String titel) {
        return Textstelle.von(stand, mangel, stelle, stelle).angebot(titel, neu);
    }

    /** A line with braces belongs to others and cannot be set aside alone. */
    private static void beiseite(Stand stand, Mangel mangel, List<Korrekturangebot> angebote) {
        String text = stand.text(mangel.datei());
        int von = text.lastIndexOf('\n', Math.max(0, mangel.bereich().getOffset() - 1)) + 1;
        int bis = text.indexOf('\n', von);
        String zeile = text.substring(von, bis < 0 ? text.length() : bis);
        boolean allein = zeile.chars().noneMatch(c -> c == '{' || c == '}') && !zeile.contains("\"\"\"");
        if (allein && !zeile.isBlank() && mangel.bereich().getOffset() >= von) {
            int wort = von + zeile.length() - zeile.stripLeading().length();
            angebote.add(einfuegen(stand, mangel, wort, "// ", "Zeile als Kommentar beiseitelegen"));
        }
    }
}
