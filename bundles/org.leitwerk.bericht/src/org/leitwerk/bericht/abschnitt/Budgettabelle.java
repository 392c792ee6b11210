package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Budget;

/** Budgets as a tree in a table, and what more is to be said of each. */
final class Budgettabelle {

    private Budgettabelle() {}

    static List<Block> von(List<Budget> budgets, Namen namen) {
        Tabelle.Sammler tabelle = Tabelle.mit(
                "Budgets im Überblick", "Budget", "Art", "#Jahr", "#Betrag", "#Anteil", "Empfänger", "Sozialraum");
        List<Block> bloecke = new ArrayList<>();
        for (Budget budget : budgets) {
            tabelle.reihe(new Tabelle.Reihe(
                    "",
                    !budget.getBudgets().isEmpty(),
                    Grundfakten.tiefe(budget, Budget.class),
                    List.of(
                            namen.verweis(budget),
                            Zeile.text(Worte.von(budget.getArt())),
                            Zeile.text(Werte.jahr(budget.getJahr())),
                            Zeile.text(Werte.geld(budget.getBetrag())),
                            Zeile.text(Werte.prozent(budget.getAnteil())),
                            namen.verweise(budget.getEmpfaenger()),
                            namen.verweise(budget.getSozialraeume()))));
        }
        bloecke.add(tabelle.fertig());
        budgets.forEach(budget -> bloecke.add(new Bausteine(budget, namen, "Budget")
                .tiefe(Grundfakten.tiefe(budget, Budget.class))
                .marke(Werte.geld(budget.getBetrag()), "")
                .marke(budget.isGedeckelt() ? "gedeckelt" : "", "achtung")
                .marke(budget.isEckwert() ? "Eckwert" : "", "")
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
