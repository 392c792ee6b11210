package org.leitwerk.daten;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Collects messages. Of one kind in one file it keeps so many that a person can go through them, and counts the rest: a
 * file in which every row is bad must not fill the memory.
 */
public final class Meldungssammler implements Consumer<Datenmeldung> {

    /** How many messages of one kind in one file are kept. */
    public static final int HOECHSTENS = 500;

    private final List<Datenmeldung> meldungen = new ArrayList<>();
    private final Map<String, Zaehlung> zaehlungen = new TreeMap<>();

    private static final class Zaehlung {
        private int anzahl;
        private int verschwiegen;
        private Datenmeldung letzte;
    }

    @Override
    public void accept(Datenmeldung meldung) {
        Zaehlung zaehlung = zaehlungen.computeIfAbsent(
                meldung.datei() + '\n' + meldung.stufe() + meldung.art(), neu -> new Zaehlung());
        if (++zaehlung.anzahl <= HOECHSTENS) {
            meldungen.add(meldung);
        } else {
            zaehlung.verschwiegen++;
            zaehlung.letzte = meldung;
        }
    }

    /** All messages in their order, with one more for each kind of which there were too many. */
    public List<Datenmeldung> meldungen() {
        List<Datenmeldung> alle = new ArrayList<>(meldungen);
        for (Zaehlung zaehlung : zaehlungen.values()) {
            if (zaehlung.verschwiegen > 0) {
                Datenmeldung letzte = zaehlung.letzte;
                alle.add(Datenmeldung.zurDatei(
                        letzte.stufe(),
                        Meldungsart.WEITERE,
                        letzte.datei(),
                        zaehlung.verschwiegen + " weitere Meldungen derselben Art, die letzte zu Zeile "
                                + letzte.zeile() + ": " + letzte.text(),
                        letzte.rat()));
            }
        }
        return alle.stream().sorted().distinct().toList();
    }
}
