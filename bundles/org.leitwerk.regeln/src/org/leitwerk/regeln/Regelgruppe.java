package org.leitwerk.regeln;

import java.util.List;

/**
 * The rules of one area, in the order in which they are documented and reported. One such list stands in each area's
 * package and is all that knows its rules.
 */
public interface Regelgruppe {

    /** The rules of the area with their levels. */
    List<Regeleintrag<?>> regeln();
}
