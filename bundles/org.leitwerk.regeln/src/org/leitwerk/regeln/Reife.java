package org.leitwerk.regeln;

/** How far an element has come in its life, reduced to what the level of a finding depends on. */
public enum Reife {

    /** Still being thought about: open, draft or proposed. Gaps are expected. */
    ENTWURF,
    /** Agreed within the administration, not yet decided. */
    ABGESTIMMT,
    /** Decided by the competent body, under way or finished. Gaps make steering impossible. */
    BESCHLOSSEN,
    /** Dropped or postponed. Gaps no longer matter. */
    VERWORFEN
}
