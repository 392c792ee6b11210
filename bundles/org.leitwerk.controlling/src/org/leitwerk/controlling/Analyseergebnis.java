package org.leitwerk.controlling;

import java.util.List;

/** The result of an analysis of the plan: one record for each kind, in {@code org.leitwerk.controlling.analyse}. */
public interface Analyseergebnis {

    /** The analysis. */
    Elementbezug element();

    /** What is missing, twofold or does not fit, German sentences; empty if nothing is. */
    List<String> hinweise();

    /** How the result came about. */
    Begruendung begruendung();
}
