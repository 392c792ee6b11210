package org.leitwerk.ui.cockpit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines that a filter lets through, with what is above them. Works without recursion: goal trees may be deep. */
final class Zeilenauswahl implements ITreeContentProvider {

    private List<Zeile> oben = List.of();
    private Map<Zeile, Zeile> eltern = Map.of();
    private Set<Zeile> sichtbare;
    private int treffer;

    /** Takes over other lines. */
    void nimm(List<Zeile> zeilen, Filter filter) {
        oben = zeilen;
        sichtbare = filter.wirkt() ? new HashSet<>() : null;
        eltern = new HashMap<>();
        treffer = 0;
        if (sichtbare == null) {
            return;
        }
        List<Zeile> alle = new ArrayList<>(zeilen);
        for (int i = 0; i < alle.size(); i++) {
            Zeile zeile = alle.get(i);
            for (Zeile kind : zeile.kinder()) {
                eltern.put(kind, zeile);
                alle.add(kind);
            }
        }
        for (Zeile zeile : alle) {
            if (filter.passt(zeile)) {
                treffer++;
                for (Zeile eine = zeile; eine != null && sichtbare.add(eine); ) {
                    eine = eltern.get(eine);
                }
            }
        }
    }

    /** How many lines fit the filter; 0 without one. */
    int treffer() {
        return treffer;
    }

    /** The lines at the top that are to be seen. */
    List<Zeile> oberste() {
        return sichtbare(oben);
    }

    /** The lines below a line that are to be seen. */
    List<Zeile> unter(Zeile zeile) {
        return sichtbare(zeile.kinder());
    }

    private List<Zeile> sichtbare(List<Zeile> zeilen) {
        return sichtbare == null
                ? zeilen
                : zeilen.stream().filter(sichtbare::contains).toList();
    }

    /** Puts all lines that are to be seen into a list, what is above before what is below, with their depth. */
    void sammle(List<Zeile> zeilen, List<Integer> tiefen) {
        Deque<Map.Entry<Zeile, Integer>> offen = new ArrayDeque<>();
        oberste().forEach(zeile -> offen.addLast(Map.entry(zeile, 0)));
        while (!offen.isEmpty()) {
            Map.Entry<Zeile, Integer> eine = offen.pop();
            zeilen.add(eine.getKey());
            tiefen.add(eine.getValue());
            List<Zeile> kinder = unter(eine.getKey());
            for (int i = kinder.size() - 1; i >= 0; i--) {
                offen.push(Map.entry(kinder.get(i), eine.getValue() + 1));
            }
        }
    }

    @Override
    public Object[] getElements(Object eingabe) {
        return oberste().toArray();
    }

    @Override
    public Object[] getChildren(Object zeile) {
        List<Zeile> kinder = unter((Zeile) zeile);
        kinder.forEach(kind -> eltern.put(kind, (Zeile) zeile));
        return kinder.toArray();
    }

    @Override
    public Object getParent(Object zeile) {
        return eltern.get(zeile);
    }

    @Override
    public boolean hasChildren(Object zeile) {
        return !unter((Zeile) zeile).isEmpty();
    }
}
