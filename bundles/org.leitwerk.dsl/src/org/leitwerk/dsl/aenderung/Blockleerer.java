package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

/** Takes statements and elements out of a block and tidies the blank lines around them. */
final class Blockleerer {

    private final Block block;
    private final Textzeilen zeilen;
    private final SortedMap<Integer, Boolean> abgaenge;
    private final Set<Integer> gefuellt;
    private final Consumer<Ersetzung> ziel;

    Blockleerer(Block block, SortedMap<Integer, Boolean> abgaenge, Set<Integer> gefuellt, Consumer<Ersetzung> ziel) {
        this.block = block;
        this.zeilen = block.zeilen();
        this.abgaenge = abgaenge;
        this.gefuellt = gefuellt;
        this.ziel = ziel;
    }

    /** Takes everything out; neighbours with nothing but blanks between them in one go. */
    void leere() {
        List<Integer> lauf = new ArrayList<>();
        for (int stelle : abgaenge.keySet()) {
            if (!lauf.isEmpty() && !schliesstAn(lauf.get(lauf.size() - 1), stelle)) {
                streiche(lauf);
                lauf.clear();
            }
            lauf.add(stelle);
        }
        if (!lauf.isEmpty()) {
            streiche(lauf);
        }
    }

    private boolean schliesstAn(int davor, int stelle) {
        Punkt links = block.punkte().get(davor);
        Punkt rechts = block.punkte().get(stelle);
        return stelle == davor + 1
                && !gefuellt.contains(stelle)
                && links.abschnitt().ganz() == rechts.abschnitt().ganz()
                && (links.abschnitt().ganz()
                        ? zeilen.leer(links.abschnitt().ende(), anfang(stelle))
                        : zeilen.leer(links.bis(), rechts.von()));
    }

    private void streiche(List<Integer> lauf) {
        Punkt erster = block.punkte().get(lauf.get(0));
        Punkt letzter = block.punkte().get(lauf.get(lauf.size() - 1));
        if (erster.abschnitt().ganz()) {
            boolean ersetzt = gefuellt.contains(lauf.get(0)) || gefuellt.contains(lauf.get(lauf.size() - 1) + 1);
            streicheZeilen(anfang(lauf.get(0)), letzter.abschnitt().ende(), !ersetzt);
        } else if (erster.abschnitt().eigenerAnfang() && letzter.abschnitt().eigenesEnde()) {
            streicheZeilen(
                    anfang(lauf.get(0)),
                    zeilen.hinterZeilenende(letzter.abschnitt().schluss()),
                    true);
        } else {
            ziel.accept(Streichung.von(zeilen, erster.von(), letzter.bis()));
        }
    }

    private int anfang(int stelle) {
        Abschnitt abschnitt = block.punkte().get(stelle).abschnitt();
        return abgaenge.get(stelle) ? abschnitt.anfang() : abschnitt.zeile();
    }

    private void streicheZeilen(int von, int bis, boolean aufraeumen) {
        int a = von;
        int e = bis;
        if (aufraeumen) {
            boolean klammerDavor = block.auf() >= 0 && block.auf() <= von && zeilen.leer(block.auf(), von);
            boolean klammerDanach = block.zu() >= e && zeilen.leer(e, block.zu());
            if (zeilen.leerDanach(e) && (a <= zeilen.anfang(0) || klammerDavor || zeilen.leerDavor(a))) {
                while (zeilen.leerDanach(e)) {
                    e = zeilen.hinterZeilenende(zeilen.ende(e));
                }
            } else if (klammerDanach || e >= zeilen.text().length()) {
                while (zeilen.leerDavor(a)) {
                    a = zeilen.anfang(a - 1);
                }
            }
        }
        ziel.accept(new Ersetzung(a, e - a, ""));
    }
}
