package org.leitwerk.daten.zuordnung;

import java.util.List;
import java.util.stream.IntStream;
import org.leitwerk.daten.tabelle.Tabelle;
import org.leitwerk.daten.tabelle.Zeile;
import org.leitwerk.daten.zahl.Dezimalregel;
import org.leitwerk.daten.zahl.Fehlzeichen;
import org.leitwerk.daten.zahl.Schreibweise;
import org.leitwerk.daten.zahl.Zahltext;

/** What the columns of a table tell about the sign before the decimals; counted once for each table. */
final class Dezimalkunde {

    private final Tabelle tabelle;
    private final Dezimalregel.Zaehler[] spalten;

    private Dezimalkunde(Tabelle tabelle) {
        this.tabelle = tabelle;
        spalten = new Dezimalregel.Zaehler[tabelle.spalten().size()];
    }

    static Dezimalkunde von(Tabelle tabelle) {
        return tabelle.einmal(Dezimalkunde.class, () -> new Dezimalkunde(tabelle));
    }

    /** A column of texts with a number here and there, such as dates, tells nothing. */
    private static Dezimalregel.Zaehler zaehle(Tabelle tabelle, int spalte) {
        Dezimalregel.Zaehler zaehler = new Dezimalregel.Zaehler();
        int zahlen = 0;
        int texte = 0;
        for (Zeile zeile : tabelle.zeilen()) {
            if (zeile.zelle(spalte) instanceof String zelle
                    && Fehlzeichen.lies(zelle).isEmpty()) {
                Zahltext text = Zahltext.von(zelle);
                zaehler.zaehle(text);
                boolean zahl = text.schreibweise() != Schreibweise.KEINE;
                zahlen += zahl ? 1 : 0;
                texte += zahl ? 0 : 1;
            }
        }
        return zahlen > texte ? zaehler : new Dezimalregel.Zaehler();
    }

    /** The rule for values that stand in these columns; the others are only looked at if these say nothing. */
    Dezimalregel regel(List<Integer> wertspalten) {
        Dezimalregel.Zaehler eigene = zusammen(wertspalten);
        Dezimalregel regel = Dezimalregel.aus(eigene, new Dezimalregel.Zaehler());
        return regel.quelle() == Dezimalregel.Quelle.UNBEKANNT
                ? Dezimalregel.aus(
                        eigene,
                        zusammen(IntStream.range(0, spalten.length).boxed().toList()))
                : regel;
    }

    /** Whether values of both forms stand in these columns. */
    boolean gemischt(List<Integer> wertspalten) {
        return zusammen(wertspalten).gemischt();
    }

    private synchronized Dezimalregel.Zaehler zusammen(List<Integer> gefragte) {
        Dezimalregel.Zaehler zusammen = new Dezimalregel.Zaehler();
        for (int spalte : gefragte) {
            if (spalten[spalte] == null) {
                spalten[spalte] = zaehle(tabelle, spalte);
            }
            zusammen.zaehle(spalten[spalte]);
        }
        return zusammen;
    }
}
