package org.leitwerk.dsl.ide.bearbeitung;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Textaenderungen;

/**
 * What became of the wish to change a plan: changes of its texts, or the reason why not.
 *
 * @param aenderungen what to change; empty if nothing changes or the change is refused
 * @param meldung why it cannot be done and what to do, one German sentence or two; empty if it can be done
 * @param auswahl address, valid after the change, of the element to select; null if the selection stays
 */
public record Ergebnis(Textaenderungen aenderungen, String meldung, URI auswahl) {

    private static final Textaenderungen NICHTS = new Textaenderungen(List.of());

    /** Checks that there is an answer. */
    public Ergebnis {
        Objects.requireNonNull(aenderungen, "aenderungen");
        Objects.requireNonNull(meldung, "meldung");
    }

    /**
     * A change that can be made.
     *
     * @param aenderungen the changes of the texts
     */
    public static Ergebnis von(Textaenderungen aenderungen) {
        return new Ergebnis(aenderungen, "", null);
    }

    /**
     * A refusal.
     *
     * @param meldung why, and what to do
     */
    public static Ergebnis abgelehnt(String meldung) {
        return new Ergebnis(NICHTS, meldung, null);
    }

    /** Nothing has to change. */
    public static Ergebnis unveraendert() {
        return von(NICHTS);
    }

    /**
     * Plans a change; what {@link Aenderungsfehler} says becomes the refusal.
     *
     * @param plan plans the change
     */
    public static Ergebnis versuche(Supplier<Textaenderungen> plan) {
        try {
            return von(plan.get());
        } catch (Aenderungsfehler e) {
            return abgelehnt(e.getMessage());
        }
    }

    /**
     * The same with an element to select afterwards.
     *
     * @param element its address after the change
     */
    public Ergebnis mitAuswahl(URI element) {
        return new Ergebnis(aenderungen, meldung, element);
    }

    /** Whether the change can be made; also true if nothing changes. */
    public boolean istMoeglich() {
        return meldung.isEmpty();
    }
}
