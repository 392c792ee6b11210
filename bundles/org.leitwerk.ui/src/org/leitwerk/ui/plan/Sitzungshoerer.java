package org.leitwerk.ui.plan;

/** Is told on the UI thread what happens to an open plan. Several changes may be told as one. */
public interface Sitzungshoerer {

    /**
     * The model is another one.
     *
     * @param sitzung the plan
     */
    default void planGeaendert(Plansitzung sitzung) {}

    /**
     * Problems were looked for; they are in {@link Plansitzung#maengel()}.
     *
     * @param sitzung the plan
     */
    default void planGeprueft(Plansitzung sitzung) {}
}
