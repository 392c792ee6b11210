package org.leitwerk.ui.verweise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leitwerk.dsl.ide.fundort.Verweisliste;
import org.leitwerk.ui.plan.Plansitzung;

/**
 * Places that have something in common. Two groups are equal if they have the same title, so that a tree keeps what is
 * expanded.
 *
 * @param titel what they have in common
 * @param zeilen the places
 */
record Verweisgruppe(String titel, List<Verweiszeile> zeilen) {

    /** By file in the order of names, or by the kind of reference. */
    static List<Verweisgruppe> bilde(Plansitzung sitzung, Verweisliste liste, boolean nachArt) {
        Map<String, List<Verweiszeile>> gruppen = new TreeMap<>();
        liste.dateien().forEach(datei -> datei.stellen().forEach(stelle -> gruppen.computeIfAbsent(
                        nachArt ? stelle.merkmal() : datei.dateiname(), neu -> new ArrayList<>())
                .add(new Verweiszeile(sitzung, stelle))));
        List<Verweisgruppe> alle = new ArrayList<>();
        gruppen.forEach((titel, zeilen) -> alle.add(new Verweisgruppe(titel, List.copyOf(zeilen))));
        return alle;
    }

    @Override
    public boolean equals(Object anderes) {
        return anderes instanceof Verweisgruppe gruppe && gruppe.titel.equals(titel);
    }

    @Override
    public int hashCode() {
        return titel.hashCode();
    }
}
