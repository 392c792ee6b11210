package org.leitwerk.app.auswertung;

import java.util.List;
import org.leitwerk.app.Rueckgabe;
import org.leitwerk.app.pruefung.Fund;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Stufe;

/**
 * A plan as read, with its data.
 *
 * @param name where it is, as it is shown
 * @param hindernisse what is wrong with its texts and data so that something may be missing
 * @param stand the plan; null if nothing of it could be read
 * @param daten its values; null if nothing of it could be read
 */
public record Plandaten(String name, List<Fund> hindernisse, Planstand stand, Datenbestand daten) {

    /** Takes a copy of the list. */
    public Plandaten {
        hindernisse = List.copyOf(hindernisse);
    }

    /** Whether anything of the plan could be read. */
    public boolean lesbar() {
        return stand != null;
    }

    /** What a command returns that has only read this plan. */
    public int rueckgabe() {
        return rueckgabe(lesbar(), hindernisse);
    }

    static int rueckgabe(boolean lesbar, List<Fund> hindernisse) {
        if (!lesbar) {
            return Rueckgabe.BEDIENUNG;
        }
        return hindernisse.stream().anyMatch(fund -> fund.stufe() == Stufe.FEHLER)
                ? Rueckgabe.BEFUNDE
                : Rueckgabe.IN_ORDNUNG;
    }
}
