package org.leitwerk.controlling.ziel;

/** Where the weight of a part comes from. */
public enum Gewichtsgrund {
    /** Stated in the plan. */
    GENANNT("genannt"),
    /** Assumed by a scenario. */
    ANGENOMMEN("angenommen"),
    /** From the stated priority: no part that was evaluated has a stated weight. */
    PRIORITAET("aus der Priorität"),
    /** Mean of the other weights: the part itself states none. */
    MITTEL("Mittel der anderen"),
    /** No part states anything: all weigh the same. */
    GLEICH("alle gleich");

    private final String wort;

    Gewichtsgrund(String wort) {
        this.wort = wort;
    }

    /** How people are told. */
    public String wort() {
        return wort;
    }
}
