package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.steuerung.Budget;

/** Budgets as a tree in a table, and what more is to be said of each. */
final class Budgettabelle {

    private Budgettabelle() {}

    static List<Block> von(List<Budget> budgets, Plansicht sicht) {
        Namen namen = sicht.namen();
        Wertung wertung = new Wertung(sicht);
        List<Block> bloecke = new ArrayList<>(Elementtabelle.<Budget>mit("Budgets im Überblick")
                .summe(budget -> !budget.getBudgets().isEmpty())
                .tiefe(budget -> Grundfakten.tiefe(budget, Budget.class))
                .zeile("Budget", namen::verweis)
                .wort("Art", Budget::getArt)
                .zahl("Jahr", budget -> Werte.jahr(budget.getJahr()))
                .zahl("Betrag", budget -> Werte.geld(budget.getBetrag()))
                .zahl("Anteil", budget -> Werte.prozent(budget.getAnteil()))
                .zeile("Empfänger", budget -> namen.verweise(budget.getEmpfaenger()))
                .zeile("Sozialraum", budget -> namen.verweise(budget.getSozialraeume()))
                .bloecke(budgets));
        budgets.forEach(budget -> bloecke.add(wertung.marke(new Bausteine(budget, namen, "Budget"), budget)
                .tiefe(Grundfakten.tiefe(budget, Budget.class))
                .marke(Werte.geld(budget.getBetrag()), "")
                .marke(budget.isGedeckelt() ? "gedeckelt" : "", "achtung")
                .marke(budget.isEckwert() ? "Eckwert" : "", "")
                .bloecke(wertung.bloecke(budget))
                .fakten(fakten(budget, namen))
                .bloecke(Betragstabelle.mitSumme("Ausgaben nach Jahren", budget.getAusgaben()))
                .fertig()));
        return bloecke;
    }

    private static Fakten.Sammler fakten(Budget budget, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Zeitraum", Werte.zeitraum(budget.getVon(), budget.getBis()))
                .fakt("Jahr", Werte.jahr(budget.getJahr()))
                .fakt("Zweck", Werte.text(budget.getZweck()))
                .fakt("Empfänger", namen.verweise(budget.getEmpfaenger()))
                .fakt("Entscheidung durch", namen.verweise(budget.getEntscheider()))
                .fakt("Sozialraum", namen.verweise(budget.getSozialraeume()))
                .fakt("Bemessung", Worte.von(budget.getBemessung()))
                .fakt("Auszahlung", Worte.von(budget.getAuszahlung()))
                .fakt("Bedingungen", Namen.liste(budget.getBedingungen()))
                .fakt("Verbindlichkeit", Worte.von(budget.getVerbindlichkeit()))
                .fakt("Vorabdotierung", Werte.geld(budget.getVorabdotierung()))
                .fakt("Ziele", namen.verweise(budget.getZiele()))
                .fakt("Produkte", namen.verweise(budget.getProdukte()))
                .fakt("Kennzahlen", namen.verweise(budget.getIndikatoren()))
                .fakt("Deckungsfähig mit", namen.verweise(budget.getDeckungsfaehig()));
        return Grundfakten.zustaendigkeit(fakten, budget, namen);
    }
}
