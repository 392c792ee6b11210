package org.leitwerk.dsl.ide.bearbeitung;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leitwerk.dsl.aenderung.Dateiaenderung;
import org.leitwerk.dsl.aenderung.Ersetzung;
import org.leitwerk.dsl.aenderung.Textaenderungen;

/**
 * Puts texts where empty elements were planned: so a text gets the right place, indentation and blank lines, and keeps
 * its own comments and layout.
 */
final class Stellvertretertext {

    private static final String STAMM = "Leitwerk_Stellvertreter_";
    private static final Pattern KOPF = Pattern.compile("(?m)^([ \\t]*)[\\p{L}]+ " + STAMM + "(\\d+)_");

    private Stellvertretertext() {}

    /** The name of an empty element that will be replaced. */
    static String name(int nummer) {
        return STAMM + nummer + "_";
    }

    /** The same changes with the texts in the places of the empty elements. */
    static Textaenderungen ersetze(Textaenderungen geplant, List<String> texte) {
        return new Textaenderungen(geplant.dateien().stream()
                .map(datei -> new Dateiaenderung(
                        datei.datei(),
                        datei.vorher(),
                        datei.ersetzungen().stream()
                                .map(ersetzung -> ersetze(ersetzung, datei.vorher(), texte))
                                .toList()))
                .toList());
    }

    private static Ersetzung ersetze(Ersetzung ersetzung, String vorher, List<String> texte) {
        // an insertion may begin in the middle of a line, behind its indentation
        int zeilenanfang = vorher.lastIndexOf('\n', ersetzung.stelle() - 1) + 1;
        String davor = vorher.substring(zeilenanfang, ersetzung.stelle());
        String rand = davor.isBlank() ? davor : "";
        String zeilenende = vorher.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder neu = new StringBuilder();
        Matcher treffer = KOPF.matcher(rand + ersetzung.text());
        while (treffer.find()) {
            String einzug = treffer.group(1);
            String text = texte.get(Integer.parseInt(treffer.group(2)));
            treffer.appendReplacement(neu, Matcher.quoteReplacement(einzug + Einzug.mit(text, einzug, zeilenende)));
        }
        treffer.appendTail(neu);
        return new Ersetzung(ersetzung.stelle(), ersetzung.laenge(), neu.substring(rand.length()));
    }
}
