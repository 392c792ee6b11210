package org.leitwerk.controlling.verlauf;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.controlling.Elementbezug;
import org.leitwerk.controlling.satz.Satz;

/**
 * An element on all days.
 *
 * @param element indicator or goal
 * @param punkte one for each day, by time
 */
public record Verlaufszeile(Elementbezug element, List<Verlaufspunkt> punkte) {

    /** Copies the list. */
    public Verlaufszeile {
        punkte = List.copyOf(punkte);
    }

    /** The course in a German sentence: „Wartezeit“: 2021 bis 2022 rot, 2023 gelb, seit 2024 grün. */
    public String satz() {
        List<String> teile = new ArrayList<>();
        int von = 0;
        for (int i = 1; i <= punkte.size(); i++) {
            if (i == punkte.size() || punkte.get(i).status() != punkte.get(von).status()) {
                teile.add(spanne(von, i - 1));
                von = i;
            }
        }
        return element.anzeige() + ": " + Satz.liste(teile) + ".";
    }

    private String spanne(int von, int bis) {
        int anfang = punkte.get(von).tag().getYear();
        int ende = punkte.get(bis).tag().getYear();
        boolean zuletzt = bis == punkte.size() - 1;
        String zeit = zuletzt && von > 0 && anfang < ende
                ? "seit " + anfang
                : anfang == ende ? String.valueOf(anfang) : anfang + " bis " + ende;
        return zeit + " " + punkte.get(von).anzeige().wort();
    }
}
