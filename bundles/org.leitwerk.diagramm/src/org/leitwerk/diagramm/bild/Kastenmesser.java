package org.leitwerk.diagramm.bild;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.diagramm.bild.Kastenmass.Zeilenmass;
import org.leitwerk.diagramm.schrift.Satz;
import org.leitwerk.diagramm.schrift.Schriftmass;
import org.leitwerk.diagramm.schrift.Textsatz;
import org.leitwerk.diagramm.sicht.Behaeltersicht;
import org.leitwerk.diagramm.sicht.Flaechensicht;
import org.leitwerk.diagramm.sicht.Knoten;
import org.leitwerk.diagramm.szene.Form;
import org.leitwerk.diagramm.szene.Schrift;

/**
 * Measures boxes: wide enough for their texts in good proportions, not smaller than the specification says (units of 10
 * px), rows of lists below the label. Remembers texts it has set.
 */
final class Kastenmesser {

    /**
     * Widths of boxes in pixels, where the specification does not say one. A few only, so that boxes beside and below
     * each other are mostly equal without depending on each other.
     */
    private static final double[] BREITEN = {80, 120, 160, 200, 240};

    /** From this width on a box is not lowered by more width. */
    private static final double VERHAELTNIS = 2.2;

    private static final double SCHMAL = 110;

    /** Most lines of a label; more is shortened. */
    private static final int ZEILEN = 6;

    private static final int ZEILEN_AUSSEN = 3;
    private static final double BREIT_AUSSEN = 130;
    private static final int ZEILEN_LISTE = 2;
    private static final double EINHEIT = 10;
    private static final double UEBLICHE_SEITE = 30;

    /** A collapsed node is a dot of this size. */
    private static final double EINGEKLAPPT = 12;

    private record Auftrag(String text, Schrift schrift, double breite, int zeilen) {}

    /** More texts than this are not remembered: a diagram may be open for days. */
    private static final int GEMERKT = 200_000;

    private final Map<Auftrag, Satz> gesetzte = new HashMap<>();

    /** Sets a text, or takes what was set before. */
    Satz setze(String text, Schrift schrift, double breite, int zeilen) {
        if (gesetzte.size() > GEMERKT) {
            gesetzte.clear();
        }
        return gesetzte.computeIfAbsent(
                new Auftrag(text, schrift, breite, zeilen),
                neu -> Textsatz.ausgewogen(neu.text(), neu.schrift(), neu.breite(), neu.zeilen()));
    }

    /**
     * Measures a box.
     *
     * @param sicht what it shows
     * @param stil how it looks
     * @param zeilen the rows of a list that are shown, with their looks
     * @param symbol whether an icon was found for it
     */
    Kastenmass messe(Flaechensicht sicht, Kastenstil stil, List<Zeile> zeilen, boolean symbol) {
        if (sicht.eingeklappt() && sicht instanceof Knoten) {
            return new Kastenmass(
                    EINGEKLAPPT, EINGEKLAPPT, EINGEKLAPPT, EINGEKLAPPT, leer(stil), leer(stil), 0, List.of());
        }
        String text = sicht.textVerborgen() ? "" : sicht.text().strip();
        double mindestens = sicht.breite() == null ? 0 : sicht.breite() * EINHEIT;
        double mindestensHoch = sicht.hoehe() == null ? 0 : sicht.hoehe() * EINHEIT;
        if (stil.textAussen()) {
            return aussen(text, stil, mindestens, mindestensHoch);
        }
        double platz = symbol && !text.isEmpty() ? Kastenmass.SYMBOL + Kastenmass.ABSTAND : 0;
        return sicht instanceof Behaeltersicht
                ? behaelter(text, stil, zeilen, platz, mindestens, mindestensHoch)
                : innen(text, stil, platz, mindestens, mindestensHoch);
    }

    /** A row of a list: its text, its looks, whether it has an icon. */
    record Zeile(String text, Textstil stil, boolean symbol) {}

    private Kastenmass innen(String text, Kastenstil stil, double symbol, double mindestens, double hoch) {
        double anteil = nutzbar(stil.aussehen().form());
        double rand = 2 * Kastenmass.RAND + symbol;
        Schrift schrift = stil.text().schrift();
        double breite = text.isEmpty() ? 0 : mindestens > SCHMAL ? mindestens : breite(text, schrift, rand, anteil);
        Satz[] satz = saetze(text, schrift, breite * anteil - rand);
        double zeilen = Math.max(satz[0].hoehe() + satz[1].hoehe(), symbol > 0 ? Kastenmass.SYMBOL : 0);
        double hoehe = text.isEmpty() ? 0 : (zeilen + 2 * Kastenmass.RAND_OBEN) / anteil;
        double b = Math.ceil(Math.max(breite, Math.max(mindestens, text.isEmpty() ? UEBLICHE_SEITE : 0)));
        double h = Math.ceil(Math.max(hoehe, Math.max(hoch, UEBLICHE_SEITE)));
        return new Kastenmass(b, h, b, h, satz[0], satz[1], symbol, List.of());
    }

    /** The same box, as high as it must be when it is wider; its least width stays. */
    Kastenmass breiter(Flaechensicht sicht, Kastenstil stil, Kastenmass alt, double breite) {
        double anteil = nutzbar(stil.aussehen().form());
        Satz[] satz = saetze(
                sicht.text().strip(), stil.text().schrift(), breite * anteil - 2 * Kastenmass.RAND - alt.symbol());
        double zeilen = Math.max(satz[0].hoehe() + satz[1].hoehe(), alt.symbol() > 0 ? Kastenmass.SYMBOL : 0);
        double hoch = sicht.hoehe() == null ? 0 : sicht.hoehe() * EINHEIT;
        double h = Math.ceil(Math.max((zeilen + 2 * Kastenmass.RAND_OBEN) / anteil, Math.max(hoch, UEBLICHE_SEITE)));
        return new Kastenmass(
                alt.breite(), h, alt.figurbreite(), h, alt.titel(), alt.zusatz(), alt.symbol(), List.of());
    }

    private Kastenmass aussen(String text, Kastenstil stil, double mindestens, double hoch) {
        double b = mindestens > 0 ? mindestens : UEBLICHE_SEITE;
        double h = hoch > 0 ? hoch : UEBLICHE_SEITE;
        Satz satz = text.isEmpty()
                ? leer(stil)
                : setze(text, stil.text().schrift(), Math.max(b, BREIT_AUSSEN), ZEILEN_AUSSEN);
        double breite = text.isEmpty() ? b : Math.max(b, Textsatz.bedarf(satz.breite()));
        return new Kastenmass(
                breite, Math.ceil(h + satz.hoehe() + (text.isEmpty() ? 0 : 2)), b, h, satz, leer(stil), 0, List.of());
    }

    private Kastenmass behaelter(
            String text, Kastenstil stil, List<Zeile> zeilen, double symbol, double mindestens, double hoch) {
        double rand = 2 * Kastenmass.RAND + symbol;
        Schrift schrift = stil.text().schrift();
        double breite = mindestens > SCHMAL || text.isEmpty() ? mindestens : breite(text, schrift, rand, 1);
        for (Zeile zeile : mindestens > SCHMAL ? List.<Zeile>of() : zeilen) {
            double natuerlich = Textsatz.bedarf(
                    Schriftmass.breite(zeile.text(), zeile.stil().schrift()));
            breite = Math.max(breite, stufe(natuerlich + 2 * Kastenmass.RAND + symbol(zeile)));
        }
        breite = Math.ceil(Math.max(breite, UEBLICHE_SEITE));
        Satz[] satz = saetze(text, schrift, breite - rand);
        List<Zeilenmass> masse = new ArrayList<>(zeilen.size());
        double hoehe = 0;
        for (Zeile zeile : zeilen) {
            Zeilenmass mass = zeile(zeile, breite);
            masse.add(mass);
            hoehe += mass.hoehe();
        }
        Kastenmass ohneHoehe = new Kastenmass(breite, 0, breite, 0, satz[0], satz[1], symbol, masse);
        double unten = zeilen.isEmpty() ? 0 : Kastenmass.RAND_OBEN;
        double h = Math.ceil(Math.max(Math.max(hoch, UEBLICHE_SEITE), ohneHoehe.kopf() + hoehe + unten));
        return new Kastenmass(breite, h, breite, h, satz[0], satz[1], symbol, masse);
    }

    /** A row of a list of this width. */
    Zeilenmass zeile(Zeile zeile, double breite) {
        double platz = breite - 2 * Kastenmass.RAND - symbol(zeile);
        Satz satz = setze(zeile.text(), zeile.stil().schrift(), platz, ZEILEN_LISTE);
        double hoehe =
                Math.max(satz.hoehe(), symbol(zeile) > 0 ? Kastenmass.SYMBOL : Schriftmass.zeilenhoehe(satz.schrift()));
        return new Zeilenmass(satz, hoehe + 3, symbol(zeile));
    }

    /** The next of the usual widths; at most the largest of them. */
    private static double stufe(double breite) {
        for (double stufe : BREITEN) {
            if (stufe >= breite) {
                return stufe;
            }
        }
        return BREITEN[BREITEN.length - 1];
    }

    private static double symbol(Zeile zeile) {
        return zeile.symbol() ? Kastenmass.SYMBOL + Kastenmass.ABSTAND : 0;
    }

    /** A label inside: a bold one shouts with its first paragraph only, the others are set in the regular cut. */
    private Satz[] saetze(String text, Schrift schrift, double breite) {
        String[] teile = teile(text, schrift);
        return new Satz[] {setze(teile[0], schrift, breite, ZEILEN), setze(teile[1], schlicht(schrift), breite, ZEILEN)
        };
    }

    /** The least of the usual widths at which the text stands well: whole words, not higher than wide. */
    private double breite(String text, Schrift schrift, double rand, double anteil) {
        double laengstes = 0;
        for (String wort : text.split("\\s+")) {
            laengstes = Math.max(laengstes, Textsatz.bedarf(Schriftmass.breite(wort, schrift)));
        }
        for (double breite : BREITEN) {
            double platz = breite * anteil - rand;
            if (platz >= laengstes) {
                Satz[] satz = saetze(text, schrift, platz);
                double hoehe = (satz[0].hoehe() + satz[1].hoehe() + 2 * Kastenmass.RAND_OBEN) / anteil;
                int zeilen = satz[0].zeilen().size() + satz[1].zeilen().size();
                boolean gut = breite >= hoehe * VERHAELTNIS || zeilen <= text.split("\\R").length;
                if (gut && !satz[0].gekuerzt() && !satz[1].gekuerzt()) {
                    return breite;
                }
            }
        }
        return BREITEN[BREITEN.length - 1] / Math.min(1, anteil + 0.2);
    }

    /** First paragraph and the rest of a bold label; all and nothing of another one. */
    static String[] teile(String text, Schrift schrift) {
        int ende = schrift.fett() ? text.indexOf('\n') : -1;
        return ende < 0
                ? new String[] {text, ""}
                : new String[] {
                    text.substring(0, ende).strip(), text.substring(ende).strip()
                };
    }

    /** The cut of further paragraphs. */
    static Schrift schlicht(Schrift schrift) {
        return new Schrift(schrift.groesse(), false, schrift.kursiv());
    }

    private Satz leer(Kastenstil stil) {
        return setze("", stil.text().schrift(), UEBLICHE_SEITE, 1);
    }

    /** Which share of its width and height a form offers to a text in its middle. */
    static double nutzbar(Form form) {
        return switch (form) {
            case ELLIPSE -> 0.72;
            case RAUTE -> 0.55;
            default -> 1;
        };
    }
}
