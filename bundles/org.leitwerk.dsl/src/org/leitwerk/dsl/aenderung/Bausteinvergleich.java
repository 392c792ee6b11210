package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;

/**
 * Turns the pieces of a text into other pieces with as few changes as possible. What means the same stays as it is
 * spelled; comments and blanks between stay; what is new takes the blanks that its like has in the same text.
 */
final class Bausteinvergleich {

    private final ICompositeNode wurzel;
    private final Textzeilen zeilen;
    private final String einzug;
    private final List<Baustein> alt;
    private final List<Baustein> neu;
    private final List<Ersetzung> ersetzungen = new ArrayList<>();

    private Bausteinvergleich(ICompositeNode wurzel, Textzeilen zeilen, List<Baustein> alt, List<Baustein> neu) {
        this.wurzel = wurzel;
        this.zeilen = zeilen;
        this.alt = alt;
        this.neu = neu;
        this.einzug = alt.isEmpty() ? "" : zeilen.einzug(alt.get(0).anfang());
    }

    /**
     * The replacements that turn the old pieces into the new.
     *
     * @param wurzel the node model of the text
     * @param zeilen the text
     * @param alt the pieces as they are in the text; at least one
     * @param neu the pieces as they shall be; at least one
     */
    static List<Ersetzung> vergleiche(
            ICompositeNode wurzel, Textzeilen zeilen, List<Baustein> alt, List<Baustein> neu) {
        Bausteinvergleich vergleich = new Bausteinvergleich(wurzel, zeilen, alt, neu);
        int[] partner = Folgenabgleich.partner(alt, neu, Baustein::gleicht);
        for (Folgenabgleich.Luecke luecke : Folgenabgleich.luecken(partner, alt.size())) {
            vergleich.schliesse(luecke);
        }
        return vergleich.ersetzungen;
    }

    private void schliesse(Folgenabgleich.Luecke l) {
        if (l.neuVon() == l.neuBis()) {
            loesche(l.altVon(), l.altBis());
        } else if (l.altVon() == l.altBis()) {
            fuegeEin(l.altVon(), l.neuVon(), l.neuBis());
        } else if (paarweise(l)) {
            for (int i = l.altVon(), j = l.neuVon(); i < l.altBis(); i++, j++) {
                Baustein a = alt.get(i);
                ersetzungen.add(new Ersetzung(
                        a.anfang(),
                        a.ende() - a.anfang(),
                        fortgesetzt(neu.get(j).text())));
            }
        } else {
            ersetze(l);
        }
    }

    private boolean paarweise(Folgenabgleich.Luecke l) {
        if (l.altBis() - l.altVon() != l.neuBis() - l.neuVon()) {
            return false;
        }
        for (int i = l.altVon(), j = l.neuVon(); i < l.altBis(); i++, j++) {
            if (!alt.get(i).sorte().equals(neu.get(j).sorte())) {
                return false;
            }
        }
        return true;
    }

    private String fortgesetzt(String text) {
        return zeilen.fortsetzen(zeilen.mitStufen(text), einzug);
    }

    // ---- replacing

    private void ersetze(Folgenabgleich.Luecke l) {
        Baustein erster = alt.get(l.altVon());
        StringBuilder text = new StringBuilder();
        if (l.altVon() > 0 && stoesstAn(erster.anfang() - 1)) {
            text.append(Zwischenraum.zwischen(alt.get(l.altVon() - 1), neu.get(l.neuVon())));
        }
        text.append(verbunden(l.neuVon(), l.neuBis(), false));
        boolean allein = l.altBis() - l.altVon() == 1;
        int letztesEnde = alt.get(l.altBis() - 1).ende();
        if (l.altBis() < alt.size() && stoesstAn(letztesEnde)) {
            text.append(Zwischenraum.zwischen(neu.get(l.neuBis() - 1), alt.get(l.altBis())));
        }
        ersetzungen.add(new Ersetzung(erster.anfang(), erster.ende() - erster.anfang(), text.toString()));
        if (!allein) {
            for (int[] lauf : laeufe(l.altVon() + 1, l.altBis())) {
                streiche(alt.get(lauf[0]).anfang(), alt.get(lauf[1] - 1).ende());
            }
        }
    }

    private boolean stoesstAn(int stelle) {
        return stelle >= 0
                && stelle < zeilen.text().length()
                && !Character.isWhitespace(zeilen.text().charAt(stelle));
    }

    // ---- deleting

    private void loesche(int von, int bis) {
        int a = von;
        int e = bis;
        int bestesVon = von;
        int beste = guete(von, bis);
        while (a > 0 && alt.get(a - 1).gleicht(alt.get(e - 1))) { // the same could go one place further left
            a--;
            e--;
            int guete = guete(a, e);
            if (guete > beste) {
                beste = guete;
                bestesVon = a;
            }
        }
        for (int[] lauf : laeufe(bestesVon, bestesVon + bis - von)) {
            Abschnitt abschnitt = abschnitt(lauf[0], lauf[1]);
            if (abschnitt.ganz()) {
                ersetzungen.add(new Ersetzung(abschnitt.zeile(), abschnitt.ende() - abschnitt.zeile(), ""));
            } else {
                streiche(alt.get(lauf[0]).anfang(), alt.get(lauf[1] - 1).ende());
            }
        }
    }

    /** How well a deletion fits the layout: whole lines best, then with the separator in front. */
    private int guete(int von, int bis) {
        Baustein erster = alt.get(von);
        if (abschnitt(von, bis).ganz()) {
            return 2;
        }
        return erster.istWort() && (",".equals(erster.text()) || ";".equals(erster.text())) ? 1 : 0;
    }

    private Abschnitt abschnitt(int von, int bis) {
        return Abschnitt.von(
                wurzel, zeilen, alt.get(von).anfang(), alt.get(bis - 1).ende());
    }

    /** Stretches of old pieces with nothing but blanks between them, so that no comment goes with them. */
    private List<int[]> laeufe(int von, int bis) {
        List<int[]> laeufe = new ArrayList<>();
        int start = von;
        for (int i = von + 1; i <= bis; i++) {
            if (i == bis || !zeilen.leer(alt.get(i - 1).ende(), alt.get(i).anfang())) {
                if (start < i) {
                    laeufe.add(new int[] {start, i});
                }
                start = i;
            }
        }
        return laeufe;
    }

    private void streiche(int von, int bis) {
        ersetzungen.add(Streichung.von(zeilen, von, bis));
    }

    // ---- inserting

    private void fuegeEin(int stelle, int von, int bis) {
        int ort = stelle;
        int a = von;
        int e = bis;
        while (ort > 1
                && !beginntMitTrenner(a)
                && alt.get(ort - 1).gleicht(neu.get(e - 1))) { // rather ", B" behind A than "B," before C
            ort--;
            a--;
            e--;
        }
        if (a != von && !beginntMitTrenner(a)) {
            ort = stelle;
            a = von;
            e = bis;
        }
        if (ort == 0) {
            Baustein danach = alt.get(0);
            ersetzungen.add(new Ersetzung(
                    danach.anfang(), 0, verbunden(a, e, false) + Zwischenraum.zwischen(neu.get(e - 1), danach)));
            return;
        }
        Baustein davor = alt.get(ort - 1);
        String text = verbunden(a, e, true);
        if (ort < alt.size() && stoesstAn(davor.ende())) {
            text += Zwischenraum.zwischen(neu.get(e - 1), alt.get(ort));
        }
        ersetzungen.add(new Ersetzung(davor.ende(), 0, text));
    }

    private boolean beginntMitTrenner(int stelle) {
        Baustein erster = neu.get(stelle);
        return erster.istWort() && (",".equals(erster.text()) || ";".equals(erster.text()));
    }

    private String verbunden(int von, int bis, boolean mitAbstandDavor) {
        StringBuilder text = new StringBuilder();
        for (int j = von; j < bis; j++) {
            if (j > 0 && (j > von || mitAbstandDavor)) {
                text.append(abstand(neu.get(j - 1), neu.get(j)));
            }
            text.append(fortgesetzt(neu.get(j).text()));
        }
        return text.toString();
    }

    /**
     * The blanks between two pieces: as between two of the same kind in the text so far, or before one of the same
     * kind, otherwise as usual.
     */
    private String abstand(Baustein links, Baustein rechts) {
        String davor = null;
        for (int i = alt.size() - 1; i > 0; i--) {
            Baustein l = alt.get(i - 1);
            Baustein r = alt.get(i);
            if (r.sorte().equals(rechts.sorte()) && zeilen.leer(l.ende(), r.anfang())) {
                String abstand = zeilen.text().substring(l.ende(), r.anfang());
                if (l.sorte().equals(links.sorte())) {
                    return abstand;
                }
                davor = davor == null ? abstand : davor;
            }
        }
        return davor == null || davor.isEmpty() ? Zwischenraum.zwischen(links, rechts) : davor;
    }
}
