package org.leitwerk.diagramm.bild;

import java.util.List;
import java.util.regex.Pattern;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Kantenziel;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.diagramm.szene.Abzeichen;

/** Tooltips and sentences for people who do not see the picture. */
final class Vorlesetexte {

    private static final Pattern ZEILENWECHSEL = Pattern.compile("\\s*\\R\\s*");

    private Vorlesetexte() {}

    /** What a view is, as people read it. */
    static String art(Sicht sicht) {
        return sicht.abbildung().beschriftung();
    }

    /** A text on one line. */
    static String zeile(String text) {
        String kurz = text.strip();
        return kurz.indexOf('\n') < 0 && kurz.indexOf('\r') < 0
                ? kurz
                : ZEILENWECHSEL.matcher(kurz).replaceAll(", ");
    }

    /** One sentence on a box: what it is, what it says, where it lies, what is wrong. */
    static String kasten(Sicht sicht, List<Abzeichen> abzeichen) {
        StringBuilder satz = new StringBuilder(art(sicht));
        if (!sicht.text().isBlank()) {
            satz.append(": ").append(zeile(sicht.text()));
        }
        if (sicht.eltern() instanceof Sicht aussen && !aussen.text().isBlank()) {
            satz.append("; in ").append(zeile(aussen.text()));
        }
        abzeichen.forEach(a -> satz.append("; ").append(a.kurzinfo()));
        return satz.toString();
    }

    /** One sentence on a line: what it is, what it joins, what it says. */
    static String linie(Kante kante, List<Abzeichen> abzeichen) {
        StringBuilder satz = new StringBuilder(art(kante));
        satz.append(" von ").append(ende(kante.von())).append(" nach ").append(ende(kante.nach()));
        for (String text : List.of(kante.anfang(), kante.text(), kante.ende())) {
            satz.append(text.isBlank() ? "" : "; " + zeile(text));
        }
        abzeichen.forEach(a -> satz.append("; ").append(a.kurzinfo()));
        return satz.toString();
    }

    private static String ende(Kantenziel ende) {
        Sicht sicht = ende.alsSicht();
        return sicht.text().isBlank() ? art(sicht) : "„" + zeile(sicht.text()) + "“";
    }

    /** The tooltip: what the specification says, the whole of shortened labels, problems; each on its own line. */
    static String kurzinfo(Sicht sicht, List<String> gekuerzte, List<Abzeichen> abzeichen) {
        StringBuilder text = new StringBuilder(sicht.hinweis().strip());
        for (String voll : gekuerzte) {
            if (text.indexOf(voll) < 0) {
                text.insert(0, text.isEmpty() ? voll : voll + "\n");
            }
        }
        for (Abzeichen a : abzeichen) {
            if (text.indexOf(a.kurzinfo()) < 0) {
                text.append(text.isEmpty() ? "" : "\n").append(a.kurzinfo());
            }
        }
        return text.toString();
    }
}
