package org.leitwerk.controlling.szenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.controlling.Annahmen;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Budgetszenario;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Szenario;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielannahme;
import org.leitwerk.steuerung.Zielwert;

/** A scenario laid over the plan. Bound to the objects of the model, changes none of them. */
final class Szenarioannahmen implements Annahmen {

    private final Szenario szenario;
    private final Massnahmenauswahl auswahl;
    private final Reihenannahmen reihen;
    private final Map<Ziel, BigDecimal> gewichte = new IdentityHashMap<>();
    private final Map<Massnahme, Geldannahme> kosten = new IdentityHashMap<>();
    private final Map<Budget, Geldannahme> budgets = new IdentityHashMap<>();

    /** @param szenario the scenario that holds; null for none */
    Szenarioannahmen(Planstand stand, Szenario szenario, Massnahmenauswahl auswahl) {
        this.szenario = szenario;
        this.auswahl = auswahl;
        this.reihen = new Reihenannahmen(stand, szenario);
        if (szenario != null) {
            szenario.getGewichtsannahmen().stream()
                    .filter(annahme -> annahme.getZiel() != null
                            && annahme.getGewicht() != null
                            && annahme.getGewicht().signum() > 0)
                    .forEach(annahme -> gewichte.put(annahme.getZiel(), annahme.getGewicht()));
            szenario.getKostenannahmen().stream()
                    .filter(annahme -> annahme.getMassnahme() != null && annahme.getAenderung() != null)
                    .forEach(annahme -> kosten.put(
                            annahme.getMassnahme(), Geldannahme.von(annahme.getAenderung(), annahme.getEinheit())));
            szenario.getBudgetannahmen().stream()
                    .filter(annahme -> annahme.getBudget() != null && annahme.getAenderung() != null)
                    .forEach(annahme -> budgets.put(
                            annahme.getBudget(), Geldannahme.von(annahme.getAenderung(), annahme.getEinheit())));
        }
    }

    @Override
    public List<Zeitreihe> reihen(Indikator indikator, List<Zeitreihe> vorhandene) {
        return reihen.zu(indikator, vorhandene);
    }

    /** The assumed targets if the scenario names the goal and the indicator, else those of the plan. */
    @Override
    public List<Zielwert> zielwerte(Messung messung) {
        if (szenario == null) {
            return messung.getZielwerte();
        }
        for (Zielannahme annahme : szenario.getZielannahmen()) {
            if (annahme.getZiel() != null
                    && annahme.getZiel() == messung.eContainer()
                    && annahme.getIndikator() == messung.getIndikator()) {
                return annahme.getZielwerte();
            }
        }
        return messung.getZielwerte();
    }

    @Override
    public Budgetszenario budgetszenario() {
        return szenario == null || szenario.getBudget() == Budgetszenario.OFFEN
                ? Budgetszenario.GLEICHBLEIBEND
                : szenario.getBudget();
    }

    @Override
    public BigDecimal gewicht(Ziel ziel) {
        return gewichte.get(ziel);
    }

    @Override
    public boolean zaehlt(Massnahme massnahme) {
        return auswahl.zaehlt(massnahme);
    }

    @Override
    public BigDecimal kosten(Massnahme massnahme, BigDecimal betrag) {
        Geldannahme annahme = kosten.get(massnahme);
        return annahme == null ? betrag : annahme.auf(betrag);
    }

    /** A budget that is not named itself changes in the same ratio as the budget it is part of. */
    @Override
    public BigDecimal betrag(Budget budget, BigDecimal betrag) {
        Geldannahme annahme = budgets.get(budget);
        if (annahme != null) {
            return annahme.auf(betrag);
        }
        for (EObject teil = budget.eContainer(); teil instanceof Budget ganzes; teil = ganzes.eContainer()) {
            Geldannahme desGanzen = budgets.get(ganzes);
            if (desGanzen != null && desGanzen.prozent()) {
                return desGanzen.auf(betrag);
            }
            if (desGanzen != null) {
                BigDecimal summe = ganzes.getBetrag();
                return summe == null || summe.signum() == 0
                        ? betrag
                        : betrag.multiply(desGanzen.auf(summe)).divide(summe, MathContext.DECIMAL128);
            }
        }
        return betrag;
    }
}
