package org.leitwerk.controlling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/** The evaluated plan at one day. Immutable and free of objects of the model: may be kept and used by any thread. */
public final class Auswertung {

    private final LocalDate stichtag;
    private final String szenario;
    private final List<Indikatorergebnis> indikatoren;
    private final Map<URI, Indikatorergebnis> indikatorNachAdresse = new HashMap<>();
    private final Map<String, Indikatorergebnis> indikatorNachId = new HashMap<>();
    private final Steuerungsergebnisse steuerung;
    private final Map<URI, Zielergebnis> zielNachAdresse = new HashMap<>();
    private final Map<URI, Massnahmenergebnis> massnahmeNachAdresse = new HashMap<>();
    private final Map<URI, Budgetergebnis> budgetNachAdresse = new HashMap<>();
    private final List<Auswertungsmeldung> meldungen;

    Auswertung(
            LocalDate stichtag,
            String szenario,
            List<Indikatorergebnis> indikatoren,
            Steuerungsergebnisse steuerung,
            List<Auswertungsmeldung> meldungen) {
        this.stichtag = stichtag;
        this.szenario = szenario;
        this.indikatoren = List.copyOf(indikatoren);
        this.steuerung = steuerung;
        this.meldungen = List.copyOf(meldungen);
        steuerung.ziele().forEach(z -> zielNachAdresse.putIfAbsent(z.element().adresse(), z));
        steuerung
                .massnahmen()
                .forEach(m -> massnahmeNachAdresse.putIfAbsent(m.element().adresse(), m));
        steuerung
                .budgets()
                .forEach(b -> budgetNachAdresse.putIfAbsent(b.element().adresse(), b));
        for (Indikatorergebnis ergebnis : this.indikatoren) {
            indikatorNachAdresse.putIfAbsent(ergebnis.element().adresse(), ergebnis);
            if (!ergebnis.element().id().isEmpty()) {
                indikatorNachId.putIfAbsent(ergebnis.element().id(), ergebnis);
            }
        }
    }

    /** The reference day; empty if nobody asked for one, the plan names none, and there are no values. */
    public Optional<LocalDate> stichtag() {
        return Optional.ofNullable(stichtag);
    }

    /** Id of the scenario whose assumptions hold; empty for none. */
    public String szenario() {
        return szenario;
    }

    /** All indicators for the whole, in the order of the plan; areas and groups are their parts. */
    public List<Indikatorergebnis> indikatoren() {
        return indikatoren;
    }

    /**
     * An indicator by its name.
     *
     * @param id name in the plan
     */
    public Optional<Indikatorergebnis> indikator(String id) {
        return Optional.ofNullable(indikatorNachId.get(id));
    }

    /**
     * An indicator by where it is; finds those without a name too.
     *
     * @param adresse see {@link Elementbezug#adresse()}
     */
    public Optional<Indikatorergebnis> indikator(URI adresse) {
        return Optional.ofNullable(indikatorNachAdresse.get(adresse));
    }

    /** All goals, in the order of the plan. */
    public List<Zielergebnis> ziele() {
        return steuerung.ziele();
    }

    /**
     * A goal by its name.
     *
     * @param id name in the plan
     */
    public Optional<Zielergebnis> ziel(String id) {
        return ziele().stream().filter(ziel -> ziel.element().id().equals(id)).findFirst();
    }

    /**
     * A goal by where it is; finds those without a name too.
     *
     * @param adresse see {@link Elementbezug#adresse()}
     */
    public Optional<Zielergebnis> ziel(URI adresse) {
        return Optional.ofNullable(zielNachAdresse.get(adresse));
    }

    /** All measures, in the order of the plan. */
    public List<Massnahmenergebnis> massnahmen() {
        return steuerung.massnahmen();
    }

    /**
     * A measure by where it is.
     *
     * @param adresse see {@link Elementbezug#adresse()}
     */
    public Optional<Massnahmenergebnis> massnahme(URI adresse) {
        return Optional.ofNullable(massnahmeNachAdresse.get(adresse));
    }

    /** All budgets, in the order of the plan. */
    public List<Budgetergebnis> budgets() {
        return steuerung.budgets();
    }

    /**
     * A budget by where it is.
     *
     * @param adresse see {@link Elementbezug#adresse()}
     */
    public Optional<Budgetergebnis> budget(URI adresse) {
        return Optional.ofNullable(budgetNachAdresse.get(adresse));
    }

    /** All products with rows of the budget, in the order of the plan. */
    public List<Produktergebnis> produkte() {
        return steuerung.produkte();
    }

    /** All analyses, in the order of the plan. */
    public List<Analyseergebnis> analysen() {
        return steuerung.analysen();
    }

    /** What could not be evaluated, in the order of the plan. */
    public List<Auswertungsmeldung> meldungen() {
        return meldungen;
    }
}
