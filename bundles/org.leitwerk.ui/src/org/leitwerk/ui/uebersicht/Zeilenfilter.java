package org.leitwerk.ui.uebersicht;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Shows only lines that contain all typed words, with the lines above and below them. */
final class Zeilenfilter extends ViewerFilter {

    private final Uebersichtsmodell modell;
    private final Set<Planzeile> sichtbare = new HashSet<>();
    private String[] worte = {};

    Zeilenfilter(Uebersichtsmodell modell) {
        this.modell = modell;
    }

    /** Whether the filter hides anything. */
    boolean wirkt() {
        return worte.length > 0;
    }

    /** Takes new words; blanks separate them. */
    void setze(String text) {
        worte = text.isBlank() ? new String[0] : norm(text).strip().split("\\s+");
        suche();
    }

    /** Looks through the tree again. */
    void suche() {
        sichtbare.clear();
        if (!wirkt()) {
            return;
        }
        Deque<Planzeile> offen = new ArrayDeque<>(modell.plaene());
        Set<Planzeile> unterTreffer = new HashSet<>();
        while (!offen.isEmpty()) {
            Planzeile zeile = offen.pop();
            boolean treffer = passt(zeile);
            if (treffer || unterTreffer.contains(zeile)) {
                zeige(zeile);
            }
            for (Planzeile kind : zeile.kinder()) {
                if ((treffer || unterTreffer.contains(zeile)) && zeile.adresse() != null) {
                    unterTreffer.add(kind);
                }
                offen.push(kind);
            }
        }
    }

    private void zeige(Planzeile treffer) {
        for (Planzeile zeile = treffer; zeile != null && sichtbare.add(zeile); zeile = modell.ueber(zeile)) {
            // the loop does it
        }
    }

    private boolean passt(Planzeile zeile) {
        if (zeile.adresse() == null) {
            return false;
        }
        String text = norm(zeile.titel() + " " + zeile.zweig().zusatz() + " "
                + zeile.zweig().status()
                + " " + zeile.zweig().auswertung());
        for (String wort : worte) {
            if (!text.contains(wort)) {
                return false;
            }
        }
        return true;
    }

    private static String norm(String text) {
        return text.toLowerCase(Locale.GERMAN)
                .replace("ß", "ss")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
    }

    @Override
    public boolean select(Viewer viewer, Object oben, Object zeile) {
        return !wirkt() || sichtbare.contains(zeile);
    }
}
