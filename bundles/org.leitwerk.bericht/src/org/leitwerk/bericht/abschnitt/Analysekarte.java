package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Abcanalyse;
import org.leitwerk.steuerung.Alternative;
import org.leitwerk.steuerung.Analyse;
import org.leitwerk.steuerung.Analysewert;
import org.leitwerk.steuerung.Beitragswert;
import org.leitwerk.steuerung.Netzwerkanalyse;
import org.leitwerk.steuerung.Nutzwertanalyse;
import org.leitwerk.steuerung.Portfolioanalyse;
import org.leitwerk.steuerung.Portfolioposition;
import org.leitwerk.steuerung.Punktwert;
import org.leitwerk.steuerung.Sroianalyse;
import org.leitwerk.steuerung.Sroiwirkung;
import org.leitwerk.steuerung.Swotanalyse;
import org.leitwerk.steuerung.Wirkungsbeitragsanalyse;

/** The card of one analysis: what the plan puts into it, what comes out and how. */
final class Analysekarte {

    Karte karte(Analyse analyse, Plansicht sicht, Wertung wertung) {
        Namen namen = sicht.namen();
        Fakten.Sammler fakten = new Fakten.Sammler().fakt("Handlungsfeld", namen.verweis(analyse.getHandlungsfeld()));
        Bausteine karte = new Bausteine(analyse, namen, art(analyse));
        karte.fakten(Grundfakten.zustaendigkeit(eigene(fakten, analyse, namen), analyse, namen));
        karte.bloecke(tabelle(analyse, namen));
        URI adresse = EcoreUtil.getURI(analyse);
        sicht.auswertung().analysen().stream()
                .filter(ergebnis -> ergebnis.element().adresse().equals(adresse))
                .findFirst()
                .ifPresent(ergebnis -> karte.bloecke(Analyseergebnistabelle.von(ergebnis))
                        .bloecke(wertung.rechenweg(ergebnis.begruendung(), adresse)));
        return karte.fertig();
    }

    private static String art(Analyse analyse) {
        if (analyse instanceof Swotanalyse) {
            return "SWOT-Analyse";
        } else if (analyse instanceof Abcanalyse) {
            return "ABC-Analyse";
        }
        return analyse instanceof Sroianalyse
                ? "Sozialrendite (SROI)"
                : analyse.eClass().getName();
    }

    private static Fakten.Sammler eigene(Fakten.Sammler fakten, Analyse analyse, Namen namen) {
        if (analyse instanceof Swotanalyse swot) {
            fakten.fakt("Zielfeld", Worte.von(swot.getFeld())).fakt("Befunde", namen.untereinander(swot.getBefunde()));
        } else if (analyse instanceof Portfolioanalyse portfolio) {
            fakten.fakt("Waagerecht", Werte.text(portfolio.getXachse()))
                    .fakt("Senkrecht", Werte.text(portfolio.getYachse()));
        } else if (analyse instanceof Abcanalyse abc) {
            fakten.fakt("Merkmal", Werte.text(abc.getMerkmal()))
                    .fakt("Grenze A", Werte.prozent(abc.getGrenzeA()))
                    .fakt("Grenze B", Werte.prozent(abc.getGrenzeB()));
        } else if (analyse instanceof Sroianalyse sroi) {
            fakten.fakt("Zeitraum", Werte.zeit(sroi.getZeitraum()))
                    .fakt("Einsatz", Werte.geld(sroi.getEinsatz()))
                    .fakt("Diskontsatz", Werte.prozent(sroi.getDiskontsatz()));
        } else if (analyse instanceof Netzwerkanalyse netz) {
            fakten.fakt("Netzwerke", namen.verweise(netz.getNetzwerke()))
                    .fakt("Akteure", namen.verweise(netz.getAkteure()));
        }
        return fakten;
    }

    private static List<Block> tabelle(Analyse analyse, Namen namen) {
        if (analyse instanceof Portfolioanalyse portfolio) {
            return portfolio(portfolio, namen);
        } else if (analyse instanceof Abcanalyse abc) {
            return Elementtabelle.<Analysewert>mit("Objekte")
                    .zeile("Objekt", objekt -> namen.verweis(objekt.getElement()))
                    .zahl("Wert", objekt -> Werte.zahl(objekt.getWert()))
                    .bloecke(abc.getObjekte());
        } else if (analyse instanceof Nutzwertanalyse nutzwert) {
            return nutzwert(nutzwert, namen);
        } else if (analyse instanceof Wirkungsbeitragsanalyse beitraege) {
            return Elementtabelle.<Beitragswert>mit("Beiträge")
                    .zeile("Objekt", wert -> namen.verweis(wert.getElement()))
                    .zeile("Ziel", wert -> namen.verweis(wert.getZiel()))
                    .zahl("Wert", wert -> Werte.zahl(wert.getWert()))
                    .bloecke(beitraege.getBewertungen());
        }
        return analyse instanceof Sroianalyse sroi ? sroi(sroi, namen) : List.of();
    }

    private static List<Block> portfolio(Portfolioanalyse portfolio, Namen namen) {
        return Elementtabelle.<Portfolioposition>mit("Positionen")
                .zeile("Objekt", position -> namen.verweis(position.getElement()))
                .zahl("Waagerecht", position -> Werte.zahl(position.getX()))
                .zahl("Senkrecht", position -> Werte.zahl(position.getY()))
                .text("Stand", position -> position.isSoll() ? "angestrebt" : "")
                .bloecke(portfolio.getPositionen());
    }

    private static List<Block> nutzwert(Nutzwertanalyse nutzwert, Namen namen) {
        Tabelle.Sammler tabelle = Tabelle.mit("Bewertung", "Kriterium", "#Gewicht");
        nutzwert.getAlternativen().forEach(alternative -> tabelle.spalte(Namen.titel(alternative), true));
        nutzwert.getKriterien().forEach(kriterium -> {
            List<Zeile> zellen = new ArrayList<>(List.of(
                    Zeile.aus(Stueck.text(Namen.titel(kriterium))), Zeile.text(Werte.zahl(kriterium.getGewicht()))));
            for (Alternative alternative : nutzwert.getAlternativen()) {
                zellen.add(alternative.getPunkte().stream()
                        .filter(punkte -> punkte.getKriterium() == kriterium)
                        .findFirst()
                        .map(Punktwert::getPunkte)
                        .map(punkte -> Zeile.text(Werte.zahl(punkte)))
                        .orElse(Zeile.LEER));
            }
            tabelle.reihe(new Tabelle.Reihe(namen.anker(kriterium), false, 0, zellen));
        });
        return tabelle.bloecke();
    }

    private static List<Block> sroi(Sroianalyse sroi, Namen namen) {
        return Elementtabelle.<Sroiwirkung>mitKopf("Wirkungen", "Wirkung", namen)
                .zeile("Anspruchsgruppe", wirkung -> namen.verweis(wirkung.getGruppe()))
                .text("Output", Sroiwirkung::getOutput)
                .text("Outcome", Sroiwirkung::getOutcome)
                .zeile("Indikatoren", wirkung -> namen.verweise(wirkung.getIndikatoren()))
                .zahl("Wert", wirkung -> Werte.geld(wirkung.getWert()))
                .zahl("Zurechnung", wirkung -> Werte.prozent(wirkung.getZurechnung()))
                .wort("Verfahren", Sroiwirkung::getVerfahren)
                .bloecke(sroi.getWirkungen());
    }
}
