package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.steuerung.Abweichung;
import org.leitwerk.steuerung.Auftrag;
import org.leitwerk.steuerung.Bedarf;
import org.leitwerk.steuerung.Befund;
import org.leitwerk.steuerung.Bericht;
import org.leitwerk.steuerung.Beschluss;
import org.leitwerk.steuerung.Bestand;
import org.leitwerk.steuerung.Bewertung;
import org.leitwerk.steuerung.Budget;
import org.leitwerk.steuerung.Evaluation;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Leitbild;
import org.leitwerk.steuerung.Leitlinie;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Netzwerk;
import org.leitwerk.steuerung.Produktelement;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Trend;
import org.leitwerk.steuerung.Vereinbarung;
import org.leitwerk.steuerung.Vision;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.modell.Planteil;

/**
 * The cycle of planning (Handbuch Moderne Sozialplanung, Kap. 2.4): its six steps and, across them, networking; with
 * what the plan has for each.
 */
public final class Zyklus {

    private final Plansicht sicht;

    private Zyklus(Plansicht sicht) {
        this.sicht = sicht;
    }

    /** The seven steps in their order; networking is the last. */
    public static List<Etappe> von(Plansicht sicht) {
        return new Zyklus(sicht).etappen();
    }

    private List<Etappe> etappen() {
        return List.of(
                etappe(
                        Planteil.AUFTRAG.titel(),
                        "auftrag",
                        Planteil.AUFTRAG,
                        zahl(Auftrag.class, "Auftrag", "Aufträge"),
                        zahl(Beschluss.class, "Beschluss", "Beschlüsse")),
                etappe(
                        Planteil.BESTANDSAUFNAHME.titel(),
                        "bestandsaufnahme",
                        Planteil.BESTANDSAUFNAHME,
                        zahl(Bestand.class, "Angebot", "Angebote"),
                        zahl(Bedarf.class, "Bedarf", "Bedarfe"),
                        zahl(Trend.class, "Trend", "Trends"),
                        zahl(Befund.class, "Befund", "Befunde")),
                etappe(
                        Planteil.LEITBILD.titel(),
                        "leitbild",
                        Planteil.LEITBILD,
                        zahl(Vision.class, "Vision", "Visionen"),
                        zahl(Leitbild.class, "Leitbild", "Leitbilder"),
                        zahl(Leitlinie.class, "Leitlinie", "Leitlinien")),
                etappe(
                        Planteil.ZIELE.titel(),
                        "ziele",
                        Planteil.ZIELE,
                        zahl(Ziel.class, "Ziel", "Ziele"),
                        zahl(Indikator.class, "Indikator", "Indikatoren")),
                etappe(
                        Planteil.MASSNAHMEN.titel(),
                        "massnahmen",
                        Planteil.MASSNAHMEN,
                        zahl(Massnahme.class, "Maßnahme", "Maßnahmen"),
                        zahl(Produktelement.class, "Produkt", "Produkte"),
                        zahl(Budget.class, "Budget", "Budgets")),
                etappe(
                        Planteil.CONTROLLING.titel(),
                        "controlling",
                        Planteil.CONTROLLING,
                        zahl(Bericht.class, "Bericht", "Berichte"),
                        zahl(Bewertung.class, "Bewertung", "Bewertungen"),
                        zahl(Abweichung.class, "Abweichung", "Abweichungen"),
                        zahl(Evaluation.class, "Evaluation", "Evaluationen")),
                etappe(
                        "Vernetzung",
                        "beteiligte",
                        Planteil.AKTEURE,
                        zahl(Gremium.class, "Gremium", "Gremien"),
                        zahl(Netzwerk.class, "Netzwerk", "Netzwerke"),
                        zahl(Vereinbarung.class, "Vereinbarung", "Vereinbarungen")));
    }

    private Etappe etappe(String name, String anker, Planteil planteil, String... zahlen) {
        List<String> inhalt = new ArrayList<>();
        for (String zahl : zahlen) {
            if (!zahl.isEmpty()) {
                inhalt.add(zahl);
            }
        }
        String stand = sicht.alle(Prozessschritt.class).stream()
                .filter(teil -> planteil.schritt()
                        .filter(schritt -> schritt == teil.getSchritt())
                        .isPresent())
                .map(teil -> Worte.von(teil.getStatus()))
                .filter(wort -> !wort.isEmpty())
                .findFirst()
                .orElse("");
        return new Etappe(name, anker, inhalt, stand);
    }

    private String zahl(Class<? extends EObject> art, String eins, String mehrere) {
        int anzahl = sicht.alle(art).size();
        return anzahl == 0 ? "" : Werte.zaehle(anzahl, eins, mehrere);
    }
}
