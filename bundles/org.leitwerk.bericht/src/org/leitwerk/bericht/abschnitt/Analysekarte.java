package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
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
import org.leitwerk.steuerung.Netzwerkanalyse;
import org.leitwerk.steuerung.Nutzwertanalyse;
import org.leitwerk.steuerung.Portfolioanalyse;
import org.leitwerk.steuerung.Punktwert;
import org.leitwerk.steuerung.Sroianalyse;
import org.leitwerk.steuerung.Swotanalyse;
import org.leitwerk.steuerung.Wirkungsbeitragsanalyse;

/** The card of one analysis: what the plan puts into it. Results are computed elsewhere. */
final class Analysekarte {

    Karte karte(Analyse analyse, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler().fakt("Handlungsfeld", namen.verweis(analyse.getHandlungsfeld()));
        Bausteine karte = new Bausteine(analyse, namen, art(analyse));
        karte.fakten(Grundfakten.zustaendigkeit(eigene(fakten, analyse, namen), analyse, namen));
        return karte.bloecke(tabelle(analyse, namen)).fertig();
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
            Tabelle.Sammler tabelle = Tabelle.mit("Objekte", "Objekt", "#Wert");
            abc.getObjekte()
                    .forEach(objekt -> tabelle.reihe(
                            "", namen.verweis(objekt.getElement()), Zeile.text(Werte.zahl(objekt.getWert()))));
            return tabelle.bloecke();
        } else if (analyse instanceof Nutzwertanalyse nutzwert) {
            return nutzwert(nutzwert, namen);
        } else if (analyse instanceof Wirkungsbeitragsanalyse beitraege) {
            Tabelle.Sammler tabelle = Tabelle.mit("Beiträge", "Objekt", "Ziel", "#Wert");
            beitraege
                    .getBewertungen()
                    .forEach(wert -> tabelle.reihe(
                            "",
                            namen.verweis(wert.getElement()),
                            namen.verweis(wert.getZiel()),
                            Zeile.text(Werte.zahl(wert.getWert()))));
            return tabelle.bloecke();
        }
        return analyse instanceof Sroianalyse sroi ? sroi(sroi, namen) : List.of();
    }

    private static List<Block> portfolio(Portfolioanalyse portfolio, Namen namen) {
        Tabelle.Sammler tabelle = Tabelle.mit("Positionen", "Objekt", "#Waagerecht", "#Senkrecht", "Stand");
        portfolio
                .getPositionen()
                .forEach(position -> tabelle.reihe(
                        "",
                        namen.verweis(position.getElement()),
                        Zeile.text(Werte.zahl(position.getX())),
                        Zeile.text(Werte.zahl(position.getY())),
                        Zeile.text(position.isSoll() ? "angestrebt" : "")));
        return tabelle.bloecke();
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
        Tabelle.Sammler tabelle = Tabelle.mit(
                "Wirkungen",
                "Wirkung",
                "Anspruchsgruppe",
                "Output",
                "Outcome",
                "Indikatoren",
                "#Wert",
                "#Zurechnung",
                "Verfahren");
        sroi.getWirkungen()
                .forEach(wirkung -> tabelle.reihe(
                        namen.anker(wirkung),
                        Tabellenkopf.von(wirkung),
                        namen.verweis(wirkung.getGruppe()),
                        Zeile.text(wirkung.getOutput()),
                        Zeile.text(wirkung.getOutcome()),
                        namen.verweise(wirkung.getIndikatoren()),
                        Zeile.text(Werte.geld(wirkung.getWert())),
                        Zeile.text(Werte.prozent(wirkung.getZurechnung())),
                        Zeile.text(Worte.von(wirkung.getVerfahren()))));
        return tabelle.bloecke();
    }
}
