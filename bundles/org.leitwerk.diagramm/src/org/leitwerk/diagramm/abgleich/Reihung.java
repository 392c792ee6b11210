package org.leitwerk.diagramm.abgleich;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.diagramm.sicht.Sicht;

/**
 * Puts the views of one mapping into the order of their candidates, as one block where the first of them stands; views
 * of a mapping that had none go to the end.
 */
final class Reihung {

    private Reihung() {}

    /**
     * Orders a list in place, step by step as Sirius does it. The result is not always the plain order: a view that
     * stood at its place before the steps began is not moved again, and a new one for the very first place goes to the
     * end; the next time the order is right.
     *
     * @param liste views of all mappings at one place
     * @param soll the views of one mapping in the order wanted
     * @param neue those of them that are not yet in the list
     */
    static void wieSirius(List<Sicht> liste, List<? extends Sicht> soll, Set<Sicht> neue) {
        if (neue.size() == soll.size()) {
            liste.addAll(soll);
            return;
        }
        if (neue.isEmpty() && stehtDa(liste, soll)) {
            return;
        }
        Map<Sicht, Integer> alteStellen = new IdentityHashMap<>();
        for (Sicht sicht : soll) {
            alteStellen.put(sicht, -1);
        }
        int anfang = liste.size();
        for (int stelle = 0; stelle < liste.size(); stelle++) {
            if (alteStellen.replace(liste.get(stelle), stelle) != null) {
                anfang = Math.min(anfang, stelle);
            }
        }
        int stelle = anfang;
        for (Sicht sicht : soll) {
            if (neue.contains(sicht)) {
                liste.add(stelle == 0 ? liste.size() : Math.min(stelle, liste.size()), sicht);
            } else if (alteStellen.get(sicht) != stelle) {
                verschiebe(liste, sicht, stelle);
            }
            stelle++;
        }
    }

    /** Orders a list in place, plainly. */
    static void schlicht(List<Sicht> liste, List<? extends Sicht> soll, Set<Sicht> neue) {
        if (neue.size() == soll.size()) {
            liste.addAll(soll);
            return;
        }
        if (neue.isEmpty() && stehtDa(liste, soll)) {
            return;
        }
        Set<Sicht> menge = Collections.newSetFromMap(new IdentityHashMap<>());
        menge.addAll(soll);
        List<Sicht> ergebnis = new ArrayList<>(liste.size() + neue.size());
        boolean gesetzt = false;
        for (Sicht sicht : liste) {
            if (!menge.contains(sicht)) {
                ergebnis.add(sicht);
            } else if (!gesetzt) {
                ergebnis.addAll(soll);
                gesetzt = true;
            }
        }
        liste.clear();
        liste.addAll(ergebnis);
    }

    /** Whether the views stand side by side in the order wanted already; most refreshes change no order. */
    private static boolean stehtDa(List<Sicht> liste, List<? extends Sicht> soll) {
        int anfang = liste.indexOf(soll.get(0));
        if (anfang + soll.size() > liste.size()) {
            return false;
        }
        for (int stelle = 1; stelle < soll.size(); stelle++) {
            if (liste.get(anfang + stelle) != soll.get(stelle)) {
                return false;
            }
        }
        return true;
    }

    private static void verschiebe(List<Sicht> liste, Sicht sicht, int stelle) {
        if (stelle < liste.size() && liste.get(stelle) == sicht) {
            return;
        }
        liste.remove(sicht);
        liste.add(Math.min(stelle, liste.size()), sicht);
    }
}
