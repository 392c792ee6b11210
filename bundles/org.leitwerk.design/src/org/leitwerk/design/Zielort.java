package org.leitwerk.design;

import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Beteiligter;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielbeziehung;
import org.leitwerk.steuerung.Zielgrundlage;

/**
 * Where elements stand in the goal hierarchy: vision and mission statement above the levels of goals; measures, then
 * indicators below them, then who answers.
 */
public final class Zielort {

    /** Number of the band, from 0 at the top. */
    public int zielschicht(Planelement element) {
        Zielschichten schichten = Plan.zielschichten(element);
        if (element instanceof Ziel ziel) {
            return schichten.schicht(ziel);
        } else if (element instanceof Zielgrundlage) {
            return Zielschichten.GRUNDLAGEN;
        } else if (element instanceof Indikator) {
            return schichten.darunter() + 1;
        }
        return schichten.darunter() + (element instanceof Beteiligter ? 2 : 0);
    }

    /** Name of the band; empty for goals without a level. */
    public String zielschichtname(Planelement element) {
        if (element instanceof Ziel ziel) {
            return Plan.zielschichten(ziel).name(ziel);
        } else if (element instanceof Zielgrundlage) {
            return "Leitbild";
        } else if (element instanceof Indikator) {
            return "Indikatoren";
        }
        return element instanceof Beteiligter ? "Verantwortliche" : "Maßnahmen und Produkte";
    }

    /**
     * Whether the line of an element decides where boxes stand. Relations between goals, contributions and measurements
     * run across the hierarchy and must not bend it.
     */
    public boolean ordnetZiele(EObject element) {
        return !(element instanceof Zielbeziehung
                || element instanceof Wirkungsbeitrag
                || element instanceof Messung
                || element instanceof Beteiligter);
    }
}
