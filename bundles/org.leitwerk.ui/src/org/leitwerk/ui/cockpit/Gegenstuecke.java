package org.leitwerk.ui.cockpit;

import java.util.List;
import java.util.stream.Collectors;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.vergleich.Gegenueberstellung;
import org.leitwerk.controlling.vergleich.Seite;
import org.leitwerk.controlling.vergleich.Unterschied;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.gliederung.Elementworte;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.ui.plan.Plansitzung;

/** Puts two evaluations of a plan side by side. Only for the thread of the plan. */
final class Gegenstuecke {

    private Gegenstuecke() {}

    /**
     * What differs.
     *
     * @param sitzung the plan
     * @param stand its state
     * @param links the evaluation to compare with
     * @param rechts the evaluation the cockpit shows
     * @param szenarien gives the titles of the scenarios
     * @param elemente gives the elements
     */
    static Vergleichsbild stelle(
            Plansitzung sitzung,
            Stand stand,
            Auswertung links,
            Auswertung rechts,
            List<Lage.Szenario> szenarien,
            Zuordnungen elemente) {
        Gegenueberstellung gegenueber = Gegenueberstellung.von(stand.planstand(), links, rechts);
        List<Vergleichsbild.Vergleichszeile> zeilen = gegenueber.unterschiede().stream()
                .map(unterschied -> zeile(sitzung, elemente, unterschied))
                .toList();
        return new Vergleichsbild(
                titel(links.szenario(), szenarien),
                titel(rechts.szenario(), szenarien),
                zeilen,
                gegenueber.alle().size() - zeilen.size());
    }

    private static Vergleichsbild.Vergleichszeile zeile(
            Plansitzung sitzung, Zuordnungen elemente, Unterschied unterschied) {
        Planelement element = elemente.element(unterschied.element().adresse()).orElse(null);
        return new Vergleichsbild.Vergleichszeile(
                sitzung,
                unterschied.element().adresse(),
                element == null ? "" : element.eClass().getName(),
                element == null ? unterschied.element().titel() : Elementworte.titel(element),
                anzeige(unterschied.links()),
                anzeige(unterschied.rechts()),
                unterschied.links().text(),
                unterschied.rechts().text(),
                unterschied.gruende().stream().map(Unterschied.Grund::satz).collect(Collectors.joining(" ")));
    }

    private static Anzeige anzeige(Seite seite) {
        return Wertworte.anzeige(seite.anzeige(), seite.status());
    }

    private static String titel(String name, List<Lage.Szenario> szenarien) {
        return szenarien.stream()
                .filter(szenario -> szenario.name().equals(name))
                .map(Lage.Szenario::titel)
                .findFirst()
                .orElse(Messages.OhneSzenario);
    }
}
