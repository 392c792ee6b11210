package org.leitwerk.controlling.vergleich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.szenario.Annahmesatz;
import org.leitwerk.controlling.szenario.Szenarien;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Szenario;

/**
 * Two evaluations of the same plan side by side: the plan and a scenario, two scenarios, two days. Immutable and free
 * of objects of the model.
 */
public final class Gegenueberstellung {

    private final List<Unterschied> alle;
    private final List<Annahmesatz> annahmenLinks;
    private final List<Annahmesatz> annahmenRechts;

    private Gegenueberstellung(
            List<Unterschied> alle, List<Annahmesatz> annahmenLinks, List<Annahmesatz> annahmenRechts) {
        this.alle = List.copyOf(alle);
        this.annahmenLinks = List.copyOf(annahmenLinks);
        this.annahmenRechts = List.copyOf(annahmenRechts);
    }

    /**
     * Compares two evaluations.
     *
     * @param stand the plan, for what its scenarios assume
     * @param links the first one
     * @param rechts the second one
     */
    public static Gegenueberstellung von(Planstand stand, Auswertung links, Auswertung rechts) {
        List<Annahmesatz> linke = annahmen(stand, links);
        List<Annahmesatz> rechte = annahmen(stand, rechts);
        Grundsammler gruende = new Grundsammler(linke, rechte);
        List<Unterschied> alle = new ArrayList<>();
        Seitenpaare paare = new Seitenpaare(
                gruende, !links.szenario().isEmpty() || !rechts.szenario().isEmpty());
        links.indikatoren()
                .forEach(indikator -> rechts.indikator(indikator.element().adresse())
                        .ifPresent(anderer -> alle.add(paare.indikator(indikator, anderer))));
        links.ziele().forEach(ziel -> rechts.ziel(ziel.element().adresse())
                .ifPresent(anderes -> alle.add(paare.ziel(ziel, anderes))));
        links.massnahmen()
                .forEach(massnahme -> rechts.massnahme(massnahme.element().adresse())
                        .ifPresent(andere -> alle.add(paare.massnahme(massnahme, andere))));
        links.budgets().forEach(budget -> rechts.budget(budget.element().adresse())
                .ifPresent(anderes -> alle.add(paare.budget(budget, anderes))));
        return new Gegenueberstellung(alle, linke, rechte);
    }

    private static List<Annahmesatz> annahmen(Planstand stand, Auswertung auswertung) {
        Optional<Szenario> szenario =
                auswertung.szenario().isEmpty() ? Optional.empty() : Szenarien.finde(stand, auswertung.szenario());
        return szenario.map(Szenarien::saetze).orElse(List.of());
    }

    /** Everything that was compared: indicators, goals, measures, budgets, each in the order of the plan. */
    public List<Unterschied> alle() {
        return alle;
    }

    /** Only what differs. */
    public List<Unterschied> unterschiede() {
        return alle.stream().filter(Unterschied::anders).toList();
    }

    /**
     * One kind of elements.
     *
     * @param art the kind
     */
    public List<Unterschied> alle(Vergleichsart art) {
        return alle.stream().filter(unterschied -> unterschied.art() == art).toList();
    }

    /**
     * One element.
     *
     * @param adresse see {@link org.leitwerk.controlling.Elementbezug#adresse()}
     */
    public Optional<Unterschied> zu(URI adresse) {
        return alle.stream()
                .filter(unterschied -> unterschied.element().adresse().equals(adresse))
                .findFirst();
    }

    /** What the first evaluation assumes; empty without scenario. */
    public List<Annahmesatz> annahmenLinks() {
        return annahmenLinks;
    }

    /** What the second evaluation assumes; empty without scenario. */
    public List<Annahmesatz> annahmenRechts() {
        return annahmenRechts;
    }
}
