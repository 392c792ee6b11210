package org.leitwerk.ui.cockpit;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Plansitzung;

/**
 * A line of the goal tree: a goal, an indicator below it, or an area of an indicator. Lines of two evaluations are
 * equal if they stand for the same thing at the same place, so that a tree keeps its selection and what is open. What
 * stands below is made when it is asked for: an indicator may have hundreds of areas.
 */
final class Zeile implements IAdaptable {

    private final Plansitzung sitzung;
    private final String schluessel;
    private final URI adresse;
    private final String art;
    private final String titel;
    private final Supplier<Werte> wertquelle;
    private final Zuordnung zuordnung;
    private final Supplier<List<Zeile>> unter;
    private Werte werte;
    private List<Zeile> kinder;

    /**
     * What the columns show, as texts.
     *
     * @param status the state
     * @param erfuellung how much of the goal is reached, in per cent; empty if not known
     * @param wert last value with its time
     * @param ziel the target
     * @param abweichung how much is missing at the time of the value
     * @param verlauf the values over time
     * @param warum gives the sentence that explains the state; it is made when somebody reads it
     */
    record Werte(
            Anzeige status,
            String erfuellung,
            String wert,
            String ziel,
            String abweichung,
            Verlaufsbild verlauf,
            Supplier<String> warum) {

        /** A line without a state of its own. */
        static final Werte KEINE = new Werte(Anzeige.KEINE, "", "", "", "", Verlaufsbild.LEER, () -> "");
    }

    /**
     * A line.
     *
     * @param sitzung the plan
     * @param schluessel the same for the same thing at the same place in every evaluation
     * @param adresse the element; null if it stands for none
     * @param art name of the element's class; empty if it stands for none
     * @param titel what is shown first
     * @param werte gives what the other columns show; like {@code unter} it must hold results only, no objects of the
     *     model
     * @param zuordnung who and where
     * @param unter gives what stands below
     */
    Zeile(
            Plansitzung sitzung,
            String schluessel,
            URI adresse,
            String art,
            String titel,
            Supplier<Werte> werte,
            Zuordnung zuordnung,
            Supplier<List<Zeile>> unter) {
        this.sitzung = sitzung;
        this.schluessel = schluessel;
        this.adresse = adresse;
        this.art = art;
        this.titel = titel;
        this.wertquelle = werte;
        this.zuordnung = zuordnung;
        this.unter = unter;
    }

    Plansitzung sitzung() {
        return sitzung;
    }

    String schluessel() {
        return schluessel;
    }

    /** The element; null if the line stands for none. */
    URI adresse() {
        return adresse;
    }

    String art() {
        return art;
    }

    String titel() {
        return titel;
    }

    /** What the columns show; made when it is first looked at. */
    Werte werte() {
        if (werte == null) {
            werte = wertquelle.get();
        }
        return werte;
    }

    Zuordnung zuordnung() {
        return zuordnung;
    }

    /** What stands below, in the order of the plan. */
    List<Zeile> kinder() {
        if (kinder == null) {
            kinder = List.copyOf(unter.get());
        }
        return kinder;
    }

    @Override
    public <T> T getAdapter(Class<T> klasse) {
        return klasse == Planelementwahl.class && adresse != null
                ? klasse.cast(new Planelementwahl(sitzung, adresse))
                : null;
    }

    @Override
    public boolean equals(Object andere) {
        return andere instanceof Zeile zeile && zeile.sitzung == sitzung && zeile.schluessel.equals(schluessel);
    }

    @Override
    public int hashCode() {
        return schluessel.hashCode();
    }

    @Override
    public String toString() {
        return titel;
    }
}
