package org.leitwerk.dsl.ide.korrektur;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.dsl.lesen.Wortschatz;

/** A statement the language does not know or that lacks something: puts in what the message says, or sets it aside. */
final class Satzkorrekturen {

    private static final Pattern FEHLENDES_WORT = Pattern.compile("fehlt '([^']+)'");
    private static final Pattern FEHLENDER_WERT = Pattern.compile("fehlt [^']* wie (.+?)(?:, hier .*|; hier .*|\\.)$");
    private static final Pattern FALSCHES_WORT = Pattern.compile("hier steht '[\\p{L}\\d]");
    private static final Pattern NACH = Pattern.compile("^Nach '([^']+)' fehlt");

    private Satzkorrekturen() {}

    static List<Korrekturangebot> zu(Stand stand, Mangel mangel) {
        List<Korrekturangebot> angebote = new ArrayList<>();
        String meldung = mangel.meldung();
        int von = mangel.bereich().getOffset();
        if (meldung.contains("fehlt eine schließende Klammer")) {
            angebote.add(schliessen(stand, mangel).bevorzugtes());
        } else if (meldung.contains("fehlt eine öffnende Klammer")) {
            angebote.add(einfuegen(stand, mangel, "Klammer ‚{‘ einfügen", "{").bevorzugtes());
        } else if (meldung.contains("schließende Klammer '}' ist zu viel")) {
            angebote.add(
                    Textstelle.von(stand, mangel, von, von + mangel.bereich().getLength())
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
            String fehlt = ohneVorhandenes(wort.group(1), ab(stand, mangel));
            angebote.add(einfuegen(stand, mangel, "‚" + fehlt + "‘ einfügen", fehlt));
        } else if (wert.find()) {
            String[] beispiele = wert.group(1).split(", (?!\\d)| oder ");
            if (FALSCHES_WORT.matcher(mangel.meldung()).find() && istKeineAnweisung(stand, mangel)) {
                for (String beispiel : beispiele) {
                    angebote.add(wort(stand, mangel).angebot("Durch ‚" + beispiel + "‘ ersetzen", beispiel));
                }
            } else {
                angebote.add(einfuegen(stand, mangel, "Beispiel ‚" + beispiele[0] + "‘ einfügen", beispiele[0]));
            }
        } else if (mangel.meldung().contains("fehlt der Name oder ein Titel")) {
            angebote.add(einfuegen(stand, mangel, "Titel einfügen", "\"Titel\""));
        }
    }

    private static Textstelle wort(Stand stand, Mangel mangel) {
        int von = mangel.bereich().getOffset();
        return Textstelle.von(stand, mangel, von, von + mangel.bereich().getLength());
    }

    private static boolean istKeineAnweisung(Stand stand, Mangel mangel) {
        EObject objekt =
                stand.objektBei(mangel.datei(), mangel.bereich().getOffset()).orElse(null);
        return objekt != null
                && !Stand.dienst(Wortschatz.class)
                        .anweisungen(objekt.eClass())
                        .contains(wort(stand, mangel).alt());
    }

    private static String ab(Stand stand, Mangel mangel) {
        String text = stand.text(mangel.datei());
        return text.substring(Math.min(mangel.bereich().getOffset(), text.length()));
    }

    /** Of "sich ab aus" before "ab aus B" only "sich" is missing. */
    private static String ohneVorhandenes(String worte, String dahinter) {
        for (int i = worte.indexOf(' '); i >= 0; i = worte.indexOf(' ', i + 1)) {
            if (dahinter.startsWith(worte.substring(i + 1) + " ")) {
                return worte.substring(0, i);
            }
        }
        return worte;
    }

    /** Puts something right behind what it belongs to, also at the end of a line. */
    private static Korrekturangebot einfuegen(Stand stand, Mangel mangel, String titel, String neu) {
        String text = stand.text(mangel.datei());
        int stelle = Math.min(mangel.bereich().getOffset(), text.length());
        Matcher nach = NACH.matcher(mangel.meldung());
        if (nach.find() && text.startsWith(nach.group(1), stelle)) {
            stelle += nach.group(1).length();
        }
        while (stelle > 0 && Character.isWhitespace(text.charAt(stelle - 1))) {
            stelle--;
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
