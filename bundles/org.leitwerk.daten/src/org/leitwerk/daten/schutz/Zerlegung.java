package org.leitwerk.daten.schutz;

import java.util.List;

/**
 * A whole and the parts it consists of: what is known of all but one of them tells the last one.
 *
 * @param ganzes id of the whole; empty for the whole area, or everybody
 * @param teile ids of the parts
 */
public record Zerlegung(String ganzes, List<String> teile) {

    /** Makes the list immutable. */
    public Zerlegung {
        teile = List.copyOf(teile);
    }
}
