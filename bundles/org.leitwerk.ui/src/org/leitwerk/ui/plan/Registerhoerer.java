package org.leitwerk.ui.plan;

/** Is told on the UI thread which plans are open. */
public interface Registerhoerer {

    /**
     * A plan was opened.
     *
     * @param sitzung the plan
     */
    default void geoeffnet(Plansitzung sitzung) {}

    /**
     * A plan was closed; it answers no more questions.
     *
     * @param sitzung the plan
     */
    default void geschlossen(Plansitzung sitzung) {}
}
