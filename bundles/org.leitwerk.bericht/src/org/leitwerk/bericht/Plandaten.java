package org.leitwerk.bericht;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.controlling.Auswerter;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Plandatei;

/**
 * A plan with its values and its evaluation, as a page needs them.
 *
 * @param stand the plan
 * @param daten its values; those that must not be shown are held back in it
 * @param auswertung how it stands
 */
public record Plandaten(Planstand stand, Datenbestand daten, Auswertung auswertung) {

    /**
     * Reads the values of a plan and evaluates it on its own reference day.
     *
     * @param stand the plan; its data files must still be there
     */
    public static Plandaten von(Planstand stand) {
        List<Resource> dateien = stand.alle(Plandatei.class).stream()
                .map(Plandatei::eResource)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Datenbestand daten = Datenbestand.lies(dateien);
        return new Plandaten(stand, daten, new Auswerter().werte(stand, daten, Auswertungsfrage.WIE_GEPLANT));
    }
}
