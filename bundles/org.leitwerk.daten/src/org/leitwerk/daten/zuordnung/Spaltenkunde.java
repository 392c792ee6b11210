package org.leitwerk.daten.zuordnung;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.leitwerk.daten.tabelle.Tabelle;
import org.leitwerk.daten.tabelle.Zeile;
import org.leitwerk.daten.zahl.Fehlzeichen;
import org.leitwerk.daten.zahl.Schreibweise;
import org.leitwerk.daten.zahl.Zahltext;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * What the first rows of a column look like.
 *
 * @param gefuellt cells that hold something
 * @param zahlen cells that are numbers or signs for missing ones
 * @param ganze cells that are whole numbers
 * @param zeiten cells that are periods
 * @param inhalte different texts, in order
 */
record Spaltenkunde(int gefuellt, int zahlen, int ganze, int zeiten, Set<String> inhalte) {

    private static final int PROBE = 500;

    static Spaltenkunde von(Tabelle tabelle, int spalte) {
        Zeitleser zeitleser = new Zeitleser();
        int gefuellt = 0;
        int zahlen = 0;
        int ganze = 0;
        int zeiten = 0;
        Set<String> inhalte = new LinkedHashSet<>();
        for (Zeile zeile :
                tabelle.zeilen().subList(0, Math.min(PROBE, tabelle.zeilen().size()))) {
            String text = zeile.text(spalte);
            if (text.isEmpty()) {
                continue;
            }
            gefuellt++;
            inhalte.add(text);
            Zahltext zahl = Zahltext.von(text);
            boolean istZahl = zeile.zelle(spalte) instanceof BigDecimal || zahl.schreibweise() != Schreibweise.KEINE;
            zahlen += istZahl || Fehlzeichen.lies(text).isPresent() ? 1 : 0;
            ganze += zahl.schreibweise() == Schreibweise.GLEICH ? 1 : 0;
            zeiten += zeitleser.lies(zeile.zelle(spalte)) instanceof Zeitangabe ? 1 : 0;
        }
        return new Spaltenkunde(gefuellt, zahlen, ganze, zeiten, inhalte);
    }

    /** Whether nearly all filled cells are periods. */
    boolean istZeit() {
        return gefuellt > 0 && zeiten * 10 >= gefuellt * 8;
    }

    /** Whether most filled cells are numbers. */
    boolean istZahl() {
        return gefuellt > 0 && zahlen * 10 >= gefuellt * 6;
    }

    /** Whether all filled cells are whole numbers. */
    boolean istGanz() {
        return gefuellt > 0 && ganze == gefuellt;
    }

    /** How many of the different texts a finder knows, the whole not counted. */
    int bekannte(Namensfinder finder) {
        return (int) inhalte.stream()
                .filter(text ->
                        finder.finde(text) != null && !finder.finde(text).isEmpty())
                .count();
    }
}
