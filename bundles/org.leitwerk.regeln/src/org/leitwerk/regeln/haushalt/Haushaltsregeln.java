package org.leitwerk.regeln.haushalt;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelgruppe;
import org.leitwerk.regeln.Stufung;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Haushaltsplan;
import org.leitwerk.steuerung.Haushaltsposition;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Produkt;
import org.leitwerk.steuerung.Produktelement;

/** The rules about products, budgets and financing. */
public final class Haushaltsregeln implements Regelgruppe {

    @Override
    public List<Regeleintrag<?>> regeln() {
        return List.of(
                new Regeleintrag<>(Produktelement.class, new ProduktcodePasstNicht(), Stufung.STRENG),
                new Regeleintrag<>(Produkt.class, new ProduktOhneZiel(), Stufung.MAHNEND),
                new Regeleintrag<>(Produkt.class, new ProduktOhneKennzahl(), Stufung.MAHNEND),
                new Regeleintrag<>(Produkt.class, new ProduktOhneVerantwortliche(), Stufung.MAHNEND),
                new Regeleintrag<>(Budget.class, new BudgetsummeWeichtAb(), Stufung.STRENG),
                new Regeleintrag<>(Budget.class, new BudgetanteileErgebenNichtHundert(), Stufung.STRENG),
                new Regeleintrag<>(Budget.class, new BudgetOhneZiel(), Stufung.MAHNEND),
                new Regeleintrag<>(Budget.class, new BudgetUnvollstaendig(), Stufung.MAHNEND),
                new Regeleintrag<>(Budget.class, new BudgetUnbefristet(), Stufung.MAHNEND),
                new Regeleintrag<>(Haushaltsposition.class, new PositionssummeWeichtAb(), Stufung.STRENG),
                new Regeleintrag<>(Massnahme.class, new GesamtkostenWeichenAb(), Stufung.STRENG),
                new Regeleintrag<>(Haushaltsposition.class, new AufwandMitFalschemVorzeichen(), Stufung.HINWEISEND),
                new Regeleintrag<>(Budget.class, new MassnahmenkostenUeberBudget(), Stufung.STRENG),
                new Regeleintrag<>(Budget.class, new PflichtleistungGedeckelt(), Stufung.STRENG),
                new Regeleintrag<>(Massnahme.class, new FinanzierungGehtNichtAuf(), Stufung.WARNEND),
                new Regeleintrag<>(EObject.class, new AnteilUnzulaessig(), Stufung.WIDERSPRUCH),
                new Regeleintrag<>(Budget.class, new MittelanmeldungUeberEckwert(), Stufung.STRENG),
                new Regeleintrag<>(Haushaltsplan.class, new HaushaltsplanZuVieleJahre(), Stufung.WARNEND));
    }
}
