package org.leitwerk.dsl.ide.vorschlag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with places to fill in, read from and written to the notation of the Language Server Protocol: {@code $1},
 * {@code ${1:value}}, {@code ${1|a,b|}}; nested places do not exist.
 *
 * @param text the text with the values that stand there at first
 * @param platzhalter the places, in the order of the text
 */
record Schnipsel(String text, List<Platzhalter> platzhalter) {

    /** Reads a snippet. */
    static Schnipsel lies(String snippet) {
        StringBuilder text = new StringBuilder();
        List<Platzhalter> platzhalter = new ArrayList<>();
        int i = 0;
        while (i < snippet.length()) {
            char c = snippet.charAt(i);
            if (c == '\\' && i + 1 < snippet.length() && "\\$}".indexOf(snippet.charAt(i + 1)) >= 0) {
                text.append(snippet.charAt(i + 1));
                i += 2;
            } else if (c == '$' && i + 1 < snippet.length() && Character.isDigit(snippet.charAt(i + 1))) {
                int ende = ziffern(snippet, i + 1);
                int nummer = Integer.parseInt(snippet.substring(i + 1, ende));
                setze(text, platzhalter, nummer, bekannt(platzhalter, nummer, text), List.of());
                i = ende;
            } else if (c == '$' && i + 1 < snippet.length() && snippet.charAt(i + 1) == '{') {
                i = geklammert(snippet, i + 2, text, platzhalter);
            } else {
                text.append(c);
                i++;
            }
        }
        return new Schnipsel(text.toString(), List.copyOf(platzhalter));
    }

    private static int geklammert(String snippet, int ab, StringBuilder text, List<Platzhalter> platzhalter) {
        int nach = ziffern(snippet, ab);
        int nummer = Integer.parseInt(snippet.substring(ab, nach));
        char art = snippet.charAt(nach);
        boolean auswahl = art == '|';
        StringBuilder inhalt = new StringBuilder();
        List<String> werte = new ArrayList<>();
        int i = art == '}' ? nach : nach + 1;
        while (auswahl ? !snippet.startsWith("|}", i) : snippet.charAt(i) != '}') {
            char c = snippet.charAt(i);
            if (c == '\\') {
                i++;
                inhalt.append(snippet.charAt(i));
            } else if (auswahl && c == ',') {
                werte.add(inhalt.toString());
                inhalt.setLength(0);
            } else {
                inhalt.append(c);
            }
            i++;
        }
        if (auswahl) {
            werte.add(inhalt.toString());
        }
        String wert = auswahl ? werte.get(0) : art == '}' ? bekannt(platzhalter, nummer, text) : inhalt.toString();
        setze(text, platzhalter, nummer, wert, werte);
        return i + (auswahl ? 2 : 1);
    }

    /** What a place of this number holds already: the same place shows the same text everywhere. */
    private static String bekannt(List<Platzhalter> platzhalter, int nummer, StringBuilder text) {
        return platzhalter.stream()
                .filter(p -> p.nummer() == nummer)
                .findFirst()
                .map(p -> text.substring(p.beginn(), p.ende()))
                .orElse("");
    }

    private static void setze(
            StringBuilder text, List<Platzhalter> platzhalter, int nummer, String wert, List<String> werte) {
        platzhalter.add(new Platzhalter(nummer, text.length(), wert.length(), werte));
        text.append(wert);
    }

    private static int ziffern(String text, int ab) {
        int i = ab;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Writes a snippet. */
    static String schreibe(String text, List<Platzhalter> platzhalter) {
        StringBuilder snippet = new StringBuilder();
        int stelle = 0;
        for (Platzhalter p : platzhalter.stream()
                .sorted(Comparator.comparingInt(Platzhalter::beginn))
                .toList()) {
            snippet.append(maskiert(text.substring(stelle, p.beginn()), "\\$}"));
            String wert = text.substring(p.beginn(), p.ende());
            if (!p.auswahl().isEmpty()) {
                snippet.append("${").append(p.nummer()).append('|');
                snippet.append(
                        p.auswahl().stream().map(w -> maskiert(w, "\\,|")).collect(Collectors.joining(",")));
                snippet.append("|}");
            } else if (wert.isEmpty()) {
                snippet.append('$').append('{').append(p.nummer()).append('}');
            } else {
                snippet.append("${")
                        .append(p.nummer())
                        .append(':')
                        .append(maskiert(wert, "\\$}"))
                        .append('}');
            }
            stelle = p.ende();
        }
        return snippet.append(maskiert(text.substring(stelle), "\\$}")).toString();
    }

    private static String maskiert(String text, String zeichen) {
        StringBuilder maskiert = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (zeichen.indexOf(c) >= 0) {
                maskiert.append('\\');
            }
            maskiert.append(c);
        }
        return maskiert.toString();
    }
}
