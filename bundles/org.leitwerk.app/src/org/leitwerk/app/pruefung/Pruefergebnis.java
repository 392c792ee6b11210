package org.leitwerk.app.pruefung;

import java.util.List;
import org.leitwerk.app.Rueckgabe;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.meldungen.Meldungscodes;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Stufe;

/**
 * A plan with everything that was found in it.
 *
 * @param plan the plan as it was read
 * @param stand the plan as the rules saw it
 * @param funde the findings, by file and place
 */
public record Pruefergebnis(Plan plan, Planstand stand, List<Fund> funde) {

    /** Takes a copy of the findings. */
    public Pruefergebnis {
        funde = List.copyOf(funde);
    }

    /** Number of findings of a level. */
    public long anzahl(Stufe stufe) {
        return funde.stream().filter(fund -> fund.stufe() == stufe).count();
    }

    /** What a command returns for these findings. */
    public int rueckgabe() {
        if (unlesbar()) {
            return Rueckgabe.BEDIENUNG;
        }
        return anzahl(Stufe.FEHLER) > 0 ? Rueckgabe.BEFUNDE : Rueckgabe.IN_ORDNUNG;
    }

    /** Whether a file could not be read at all, so that the findings do not tell everything. */
    public boolean unlesbar() {
        return funde.stream()
                        .anyMatch(fund ->
                                fund.stufe() == Stufe.FEHLER && fund.regel().equals(Meldungscodes.DATEI))
                || plan.dateien().getResources().stream()
                        .anyMatch(datei -> datei.getContents().isEmpty());
    }
}
