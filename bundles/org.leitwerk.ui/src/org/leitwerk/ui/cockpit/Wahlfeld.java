package org.leitwerk.ui.cockpit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.leitwerk.ui.sicht.Zugang;

/**
 * A field in which one of several things is chosen, or none. What was chosen stays chosen when the plan is evaluated
 * anew; if it is no longer there, none is.
 */
final class Wahlfeld {

    /** Width of a field, in pixels; the list that opens is as wide as its longest line. */
    static final int BREITE = 122;

    private final Combo feld;
    private List<Wahl> angebot = List.of();
    private String gewaehlt;

    /**
     * A thing to choose.
     *
     * @param wert by which it is known
     * @param titel what people read
     */
    record Wahl(String wert, String titel) {}

    Wahlfeld(Composite oben, String name, Runnable beiWahl) {
        feld = new Combo(oben, SWT.DROP_DOWN | SWT.READ_ONLY);
        feld.setLayoutData(new RowData(BREITE, SWT.DEFAULT));
        feld.setToolTipText(name);
        Zugang.benenne(feld, name);
        feld.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
        feld.addListener(SWT.Selection, e -> {
            int stelle = feld.getSelectionIndex();
            gewaehlt = stelle <= 0 ? null : angebot.get(stelle - 1).wert();
            beiWahl.run();
        });
    }

    Combo widget() {
        return feld;
    }

    /** What is chosen; empty for none, also if what was chosen is not there at the moment. */
    Optional<String> wert() {
        return Optional.ofNullable(gewaehlt)
                .filter(wert -> angebot.isEmpty()
                        || angebot.stream().anyMatch(wahl -> wahl.wert().equals(wert)));
    }

    /** Chooses a thing; null for none. */
    void waehle(String wert) {
        gewaehlt = wert;
        zeige();
    }

    /**
     * Offers things.
     *
     * @param keine what stands for none
     * @param neue the things
     */
    void biete(String keine, List<Wahl> neue) {
        List<String> zeilen = new ArrayList<>(List.of(keine));
        neue.forEach(wahl -> zeilen.add(wahl.titel()));
        angebot = neue;
        if (!Arrays.asList(feld.getItems()).equals(zeilen)) {
            feld.setItems(zeilen.toArray(new String[0]));
        }
        zeige();
    }

    private void zeige() {
        int stelle = 0;
        for (int i = 0; i < angebot.size() && gewaehlt != null; i++) {
            if (Objects.equals(angebot.get(i).wert(), gewaehlt)) {
                stelle = i + 1;
            }
        }
        if (feld.getItemCount() > 0) {
            if (feld.getSelectionIndex() != stelle) {
                feld.select(stelle);
            }
        }
    }

    void merke(IMemento merkzettel, String schluessel) {
        if (gewaehlt != null) {
            merkzettel.putString(schluessel, gewaehlt);
        }
    }

    void erinnere(IMemento merkzettel, String schluessel) {
        gewaehlt = merkzettel == null ? null : merkzettel.getString(schluessel);
    }
}
