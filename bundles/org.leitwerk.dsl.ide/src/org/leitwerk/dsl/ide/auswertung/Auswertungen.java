package org.leitwerk.dsl.ide.auswertung;

import java.util.Optional;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.anzeige.Elementanzeige;
import org.leitwerk.controlling.anzeige.Elementanzeigen;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;

/**
 * The evaluation of a plan that is being worked on. To be asked on the thread of the plan; what it gives, except for
 * {@link #daten}, is immutable, holds no object of the model and may go anywhere:
 *
 * <pre>{@code Auswertung jetzt = plan.lies(Auswertungen::von);}</pre>
 *
 * <p>For one state and one question it is worked out once, however often it is asked. After an edit only what changed
 * is worked out again. Data files are read once and again when they changed on disk; a changed data file gives a new
 * state of the plan, of which listeners are told as of any other ({@code Planhoerer.geaendert}).
 */
public final class Auswertungen {

    private Auswertungen() {}

    /**
     * The evaluation of the plan as it stands: on its own reference day, without scenario.
     *
     * @param stand the plan
     */
    public static Auswertung von(Stand stand) {
        return von(stand, Auswertungsfrage.WIE_GEPLANT);
    }

    /**
     * The evaluation on another day or under the assumptions of a scenario. The last few questions are kept, so that
     * switching between them is quick.
     *
     * @param stand the plan
     * @param frage day and scenario
     */
    public static Auswertung von(Stand stand, Auswertungsfrage frage) {
        return speicher(stand).auswertung(stand, frage);
    }

    /**
     * How an element stands.
     *
     * @param stand the plan
     * @param element an element of it
     * @return empty for what is not evaluated, such as an area
     */
    public static Optional<Elementanzeige> zu(Stand stand, Planelement element) {
        return Elementanzeigen.zu(von(stand), stand.adresse(element));
    }

    /**
     * The values of the plan, with what is wrong in the data.
     *
     * @param stand the plan
     * @return bound to the objects of the model: must not leave the thread of the plan
     */
    public static Datenbestand daten(Stand stand) {
        return speicher(stand).daten(stand);
    }

    private static Auswertungsspeicher speicher(Stand stand) {
        return stand.dauerhaft(Auswertungsspeicher.class, () -> new Auswertungsspeicher(stand.ordner()));
    }
}
