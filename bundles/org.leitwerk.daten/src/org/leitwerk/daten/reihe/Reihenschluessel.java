package org.leitwerk.daten.reihe;

import java.util.Comparator;
import java.util.Objects;
import org.leitwerk.steuerung.Wertart;

/**
 * What tells one series of an indicator from another. Ordered by kind, area and group.
 *
 * @param art kind of the values; {@link Wertart#OFFEN} becomes {@link Wertart#IST}, as the language defines it
 * @param raum id of the Sozialraum, empty for the whole area
 * @param gruppe id of the Zielgruppe, empty for everybody
 */
public record Reihenschluessel(Wertart art, String raum, String gruppe) implements Comparable<Reihenschluessel> {

    /** Actual values of the whole area and everybody. */
    public static final Reihenschluessel GESAMT = new Reihenschluessel(Wertart.IST, "", "");

    private static final Comparator<Reihenschluessel> ORDNUNG = Comparator.comparing(Reihenschluessel::art)
            .thenComparing(Reihenschluessel::raum)
            .thenComparing(Reihenschluessel::gruppe);

    /** Checks and normalises the parts. */
    public Reihenschluessel {
        art = art == null || art == Wertart.OFFEN ? Wertart.IST : art;
        Objects.requireNonNull(raum, "raum");
        Objects.requireNonNull(gruppe, "gruppe");
    }

    /**
     * Whether the values are those of the whole area and everybody.
     *
     * @return false for a part
     */
    public boolean istGesamt() {
        return raum.isEmpty() && gruppe.isEmpty();
    }

    @Override
    public int compareTo(Reihenschluessel anderer) {
        return ORDNUNG.compare(this, anderer);
    }
}
