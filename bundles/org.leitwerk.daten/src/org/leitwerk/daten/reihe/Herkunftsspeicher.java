package org.leitwerk.daten.reihe;

import java.util.List;

/** Origins of the values of a series: what all have in common is kept once. */
final class Herkunftsspeicher {

    private final Herkunft erste;
    /** Lines; null if all are that of the first. */
    private final int[] zeilen;
    /** Origins that differ in more than the line; null if there are none. */
    private final Herkunft[] andere;

    Herkunftsspeicher(List<Wert> werte) {
        erste = werte.isEmpty() ? Herkunft.UNBEKANNT : werte.get(0).herkunft();
        int[] z = new int[werte.size()];
        Herkunft[] a = new Herkunft[werte.size()];
        boolean zeilenVerschieden = false;
        boolean sonstVerschieden = false;
        for (int i = 0; i < z.length; i++) {
            Herkunft h = werte.get(i).herkunft();
            z[i] = h.zeile();
            zeilenVerschieden |= h.zeile() != erste.zeile();
            if (!gleichBisAufZeile(h)) {
                a[i] = h;
                sonstVerschieden = true;
            }
        }
        zeilen = zeilenVerschieden ? z : null;
        andere = sonstVerschieden ? a : null;
    }

    private boolean gleichBisAufZeile(Herkunft h) {
        return h == erste
                || h.datei().equals(erste.datei())
                        && h.spalte().equals(erste.spalte())
                        && h.stand().equals(erste.stand())
                        && h.lizenz().equals(erste.lizenz());
    }

    Herkunft herkunft(int stelle) {
        if (andere != null && andere[stelle] != null) {
            return andere[stelle];
        }
        return zeilen == null || zeilen[stelle] == erste.zeile()
                ? erste
                : new Herkunft(erste.datei(), zeilen[stelle], erste.spalte(), erste.stand(), erste.lizenz());
    }
}
