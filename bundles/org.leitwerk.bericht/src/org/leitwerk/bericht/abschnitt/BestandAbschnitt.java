package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Bedarf;
import org.leitwerk.steuerung.Befund;
import org.leitwerk.steuerung.Bestand;
import org.leitwerk.steuerung.Bestandsaufnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Trend;
import org.leitwerk.steuerung.Versorgungsluecke;

/** The survey: what there is, what is needed, what is coming, what is missing, and how that is judged. */
public final class BestandAbschnitt implements Abschnitt {

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        List<Block> bloecke = new ArrayList<>();
        sicht.alle(Bestandsaufnahme.class).forEach(aufnahme -> bloecke.add(karte(aufnahme, sicht.namen())));
        bloecke.addAll(angebote(sicht));
        bloecke.addAll(bedarfe(sicht));
        bloecke.addAll(trends(sicht));
        bloecke.addAll(luecken(sicht));
        bloecke.addAll(befunde(sicht));
        if (bloecke.isEmpty()) {
            bloecke.add(new Fehlanzeige(
                    "Der Plan enthält noch keine Bestandsaufnahme: weder Angebote noch Bedarfe, Trends oder Befunde."));
        }
        return new Kapitel(
                "bestandsaufnahme",
                "Bestandsaufnahme und Bedarf",
                "Was gibt es, was wird gebraucht, und was verändert sich?",
                bloecke);
    }

    private static Karte karte(Bestandsaufnahme aufnahme, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Stichtag", Werte.datum(aufnahme.getStichtag()))
                .fakt("Fragen", Namen.liste(aufnahme.getFragen()))
                .fakt("Datenquellen", namen.verweise(aufnahme.getDatenquellen()))
                .fakt("Raumgliederung", namen.verweis(aufnahme.getRaumgliederung()));
        Grundfakten.ort(Grundfakten.zustaendigkeit(fakten, aufnahme, namen), aufnahme, namen);
        return new Bausteine(aufnahme, namen, "Bestandsaufnahme").fakten(fakten).fertig();
    }

    private static List<Block> angebote(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle = Tabelle.mit(
                "Angebote und Einrichtungen",
                "Angebot",
                "Art",
                "Träger",
                "Zielgruppe",
                "Sozialraum",
                "#Kapazität",
                "#Auslastung",
                "Erreichbarkeit",
                "Qualität");
        for (Bestand bestand : sicht.alle(Bestand.class)) {
            tabelle.reihe(
                    namen.anker(bestand),
                    kopf(bestand),
                    Zeile.text(Worte.von(bestand.getArt())),
                    namen.verweise(bestand.getTraeger()),
                    namen.verweise(bestand.getZielgruppen()),
                    namen.verweise(bestand.getSozialraeume()),
                    Zeile.text(Werte.menge(bestand.getKapazitaet(), bestand.getEinheit())),
                    Zeile.text(Werte.prozent(bestand.getAuslastung())),
                    Zeile.text(Worte.von(bestand.getErreichbarkeit())),
                    Zeile.text(Worte.von(bestand.getQualitaet())));
        }
        return tabelle.bloecke();
    }

    private static List<Block> bedarfe(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle = Tabelle.mit(
                "Bedarfe",
                "Bedarf",
                "Dringlichkeit",
                "Zielgruppe",
                "Sozialraum",
                "#Menge",
                "Ausprägung",
                "Belegt durch");
        for (Bedarf bedarf : sicht.alle(Bedarf.class)) {
            tabelle.reihe(
                    namen.anker(bedarf),
                    kopf(bedarf),
                    Zeile.text(Worte.von(bedarf.getDringlichkeit())),
                    namen.verweise(bedarf.getZielgruppen()),
                    namen.verweise(bedarf.getSozialraeume()),
                    Zeile.text(Werte.menge(bedarf.getMenge(), bedarf.getEinheit())),
                    Zeile.text(bedarf.getAuspraegung()),
                    namen.verweise(bedarf.getIndikatoren()));
        }
        return tabelle.bloecke();
    }

    private static List<Block> trends(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle =
                Tabelle.mit("Trends", "Trend", "Art", "Richtung", "Horizont", "Folgen für die Planung", "Belegt durch");
        for (Trend trend : sicht.alle(Trend.class)) {
            tabelle.reihe(
                    namen.anker(trend),
                    kopf(trend),
                    Zeile.text(Worte.von(trend.getArt())),
                    Zeile.text(Worte.von(trend.getRichtung())),
                    Zeile.text(Werte.frist(trend.getHorizont())),
                    Zeile.langtext(trend.getKonsequenz()),
                    namen.verweise(trend.getIndikatoren()));
        }
        return tabelle.bloecke();
    }

    private static List<Block> luecken(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle =
                Tabelle.mit("Versorgungslücken", "Lücke", "Priorität", "#Ausmaß", "Bedarf", "Bestand", "Sozialraum");
        for (Versorgungsluecke luecke : sicht.alle(Versorgungsluecke.class)) {
            tabelle.reihe(
                    namen.anker(luecke),
                    kopf(luecke),
                    Zeile.text(Worte.von(luecke.getPrioritaet())),
                    Zeile.text(Werte.menge(luecke.getAusmass(), luecke.getEinheit())),
                    namen.verweise(luecke.getBedarfe()),
                    namen.verweise(luecke.getBestaende()),
                    namen.verweise(luecke.getSozialraeume()));
        }
        return tabelle.bloecke();
    }

    private static List<Block> befunde(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle =
                Tabelle.mit("Befunde", "Befund", "Einordnung", "Herkunft", "#Gewicht", "Priorität", "Belegt durch");
        for (Befund befund : sicht.alle(Befund.class)) {
            tabelle.reihe(
                    namen.anker(befund),
                    kopf(befund),
                    Zeile.text(Worte.von(befund.getQuadrant())),
                    Zeile.text(Worte.von(befund.getHerkunft())),
                    Zeile.text(Werte.zahl(befund.getGewicht())),
                    Zeile.text(Worte.von(befund.getPrioritaet())),
                    namen.verweise(befund.getIndikatoren()));
        }
        return tabelle.bloecke();
    }

    private static Zeile kopf(Planelement element) {
        return Tabellenkopf.von(element);
    }
}
