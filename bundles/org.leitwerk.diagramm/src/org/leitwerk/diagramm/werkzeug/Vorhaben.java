package org.leitwerk.diagramm.werkzeug;

import java.util.function.Consumer;

/**
 * What a tool would do at one place: whether it may, and its run. Nothing changes before {@link Werkzeuglauf#fuehreAus}
 * runs it.
 */
public final class Vorhaben {

    private final String werkzeug;
    private final String hindernis;
    private final Consumer<Lauf> ablauf;

    private Vorhaben(String werkzeug, String hindernis, Consumer<Lauf> ablauf) {
        this.werkzeug = werkzeug;
        this.hindernis = hindernis;
        this.ablauf = ablauf;
    }

    /** A plan that can be run. */
    static Vorhaben moeglich(String werkzeug, Consumer<Lauf> ablauf) {
        return new Vorhaben(werkzeug, null, ablauf);
    }

    /** A plan that cannot be run; the reason is a German sentence. */
    static Vorhaben unmoeglich(String werkzeug, String hindernis) {
        return new Vorhaben(werkzeug, hindernis, lauf -> {});
    }

    /** Name of the tool, empty for a standard action without one. */
    public String werkzeug() {
        return werkzeug;
    }

    /** Whether it can be run. */
    public boolean ausfuehrbar() {
        return hindernis == null;
    }

    /** Why it cannot be run, a German sentence; empty if it can. */
    public String hindernis() {
        return hindernis == null ? "" : hindernis;
    }

    void fuehreAus(Lauf lauf) {
        ablauf.accept(lauf);
    }
}
