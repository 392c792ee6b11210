package org.leitwerk.design;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__BUDGET;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.WIRKUNGSZUSAMMENHANG__URSACHE;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__PRODUKTE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Produktelement;
import org.leitwerk.steuerung.Wirkungsbeitrag;
import org.leitwerk.steuerung.Wirkungszusammenhang;
import org.leitwerk.steuerung.Ziel;

/** What the chain of effects shows: what is put in, what is done with it, what comes of it. */
public final class Wirkungskandidaten {

    /** All measures of the plan. */
    public List<Massnahme> wirkungsmassnahmen(Plandatei plan) {
        return Plan.alle(plan, Massnahme.class);
    }

    /** Products and services that contribute to something or that goals and measures name. */
    public List<Produktelement> wirkungsprodukte(Plandatei plan) {
        Set<Planelement> genannte = new LinkedHashSet<>();
        Plan.alle(plan, Ziel.class).forEach(ziel -> genannte.addAll(ziel.getProdukte()));
        Plan.alle(plan, Massnahme.class).forEach(massnahme -> genannte.addAll(massnahme.getProdukte()));
        genannte.addAll(enden(plan));
        return Plan.alle(plan, Produktelement.class).stream()
                .filter(produkt -> genannte.contains(produkt)
                        || produkt.getBeitraege().stream().anyMatch(beitrag -> Plan.da(beitrag.getZiel())))
                .toList();
    }

    /**
     * Budgets from which measures are paid or that cause something; where measures name none, those meant for goals.
     * Parts of a budget that is shown itself are left out.
     */
    public List<Budget> wirkungsmittel(Plandatei plan) {
        Set<Planelement> genannte = new LinkedHashSet<>(enden(plan));
        Plan.alle(plan, Massnahme.class).forEach(massnahme -> genannte.add(massnahme.getBudget()));
        List<Budget> alle = Plan.alle(plan, Budget.class);
        List<Budget> zahlende = alle.stream().filter(genannte::contains).toList();
        if (!zahlende.isEmpty()) {
            return zahlende;
        }
        Set<Budget> fuerZiele = new LinkedHashSet<>(alle);
        fuerZiele.removeIf(budget -> Plan.gefunden(budget.getZiele()).isEmpty());
        return fuerZiele.stream()
                .filter(budget -> !(budget.eContainer() instanceof Budget oben && fuerZiele.contains(oben)))
                .toList();
    }

    /** What else causes effects or is affected: findings, trends, needs and the like. */
    public List<Planelement> wirkungsumfeld(Plandatei plan) {
        return enden(plan).stream()
                .filter(element -> !(element instanceof Ziel
                        || element instanceof Massnahme
                        || element instanceof Produktelement
                        || element instanceof Budget))
                .toList();
    }

    /** Hypotheses of cause and effect with both ends. */
    public List<Wirkungszusammenhang> wirkungszusammenhaenge(Plandatei plan) {
        return Plan.alle(plan, Wirkungszusammenhang.class).stream()
                .filter(wirkung -> Plan.da(wirkung.getUrsache()) && Plan.da(wirkung.getFolge()))
                .toList();
    }

    /** Contributions to goals, but for those a hypothesis tells more about. */
    public List<Wirkungsbeitrag> beitraegeOhneWirkung(Plandatei plan) {
        return new Zielkandidaten()
                .zielbeitraege(plan).stream()
                        .filter(beitrag -> Plan.stand(plan)
                                .verweisende(beitrag.eContainer(), WIRKUNGSZUSAMMENHANG__URSACHE)
                                .noneMatch(wirkung -> ((Wirkungszusammenhang) wirkung).getFolge() == beitrag.getZiel()))
                        .toList();
    }

    /** The measures paid from a budget; without any, the goals it is meant for. */
    public List<Planelement> finanziertes(Budget budget) {
        List<Planelement> massnahmen = Plan.stand(budget)
                .verweisende(budget, MASSNAHME__BUDGET)
                .map(Planelement.class::cast)
                .distinct()
                .toList();
        return massnahmen.isEmpty() ? Plan.<Planelement>gefunden(budget.getZiele()) : massnahmen;
    }

    /** The goals that name a product without that it states a contribution to them. */
    public List<Ziel> zieleDesProdukts(Produktelement produkt) {
        return Plan.stand(produkt)
                .verweisende(produkt, ZIEL__PRODUKTE)
                .map(Ziel.class::cast)
                .distinct()
                .filter(ziel -> produkt.getBeitraege().stream().noneMatch(beitrag -> beitrag.getZiel() == ziel))
                .toList();
    }

    /** The products a measure develops or uses. */
    public List<Produktelement> produkteDerMassnahme(Massnahme massnahme) {
        return Plan.<Produktelement>gefunden(massnahme.getProdukte()).stream()
                .distinct()
                .toList();
    }

    /** The goals to which a goal leads by its derivation, where no hypothesis says so already. */
    public List<Ziel> wirktAufOberziele(Ziel ziel) {
        return Plan.stand(ziel).ableitungen().oberziele(ziel).stream()
                .filter(oben -> Plan.stand(ziel)
                        .verweisende(ziel, WIRKUNGSZUSAMMENHANG__URSACHE)
                        .noneMatch(wirkung -> ((Wirkungszusammenhang) wirkung).getFolge() == oben))
                .toList();
    }

    /**
     * Whether something can be said to contribute to a goal.
     *
     * @param element what is dropped; only measures and products state contributions
     * @param ziel onto what it is dropped
     * @return false also if it contributes to that goal already
     */
    public boolean kannBeitragenZu(EObject element, EObject ziel) {
        EObject wer = Sichten.element(element);
        EObject wozu = Sichten.element(ziel);
        List<Wirkungsbeitrag> bisherige = wer instanceof Massnahme massnahme
                ? massnahme.getBeitraege()
                : wer instanceof Produktelement produkt ? produkt.getBeitraege() : null;
        return bisherige != null
                && wozu instanceof Ziel
                && bisherige.stream().noneMatch(beitrag -> beitrag.getZiel() == wozu);
    }

    private static Set<Planelement> enden(Plandatei plan) {
        Set<Planelement> enden = new LinkedHashSet<>();
        for (Wirkungszusammenhang wirkung : Plan.alle(plan, Wirkungszusammenhang.class)) {
            enden.addAll(Plan.liste(Stream.of(wirkung)
                    .flatMap(eine ->
                            Stream.concat(Stream.ofNullable(eine.getUrsache()), Stream.ofNullable(eine.getFolge())))));
        }
        return enden;
    }
}
