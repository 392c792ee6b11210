package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Bedarf;
import org.leitwerk.steuerung.Befund;
import org.leitwerk.steuerung.Bestand;
import org.leitwerk.steuerung.Bestandsaufnahme;
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
        return Elementtabelle.<Bestand>mitKopf("Angebote und Einrichtungen", "Angebot", namen)
                .wort("Art", Bestand::getArt)
                .zeile("Träger", bestand -> namen.verweise(bestand.getTraeger()))
                .zeile("Zielgruppe", bestand -> namen.verweise(bestand.getZielgruppen()))
                .zeile("Sozialraum", bestand -> namen.verweise(bestand.getSozialraeume()))
                .zahl("Kapazität", bestand -> Werte.menge(bestand.getKapazitaet(), bestand.getEinheit()))
                .zahl("Auslastung", bestand -> Werte.prozent(bestand.getAuslastung()))
                .wort("Erreichbarkeit", Bestand::getErreichbarkeit)
                .wort("Qualität", Bestand::getQualitaet)
                .bloecke(sicht.alle(Bestand.class));
    }

    private static List<Block> bedarfe(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Bedarf>mitKopf("Bedarfe", "Bedarf", namen)
                .wort("Dringlichkeit", Bedarf::getDringlichkeit)
                .zeile("Zielgruppe", bedarf -> namen.verweise(bedarf.getZielgruppen()))
                .zeile("Sozialraum", bedarf -> namen.verweise(bedarf.getSozialraeume()))
                .zahl("Menge", bedarf -> Werte.menge(bedarf.getMenge(), bedarf.getEinheit()))
                .text("Ausprägung", Bedarf::getAuspraegung)
                .zeile("Belegt durch", bedarf -> namen.verweise(bedarf.getIndikatoren()))
                .bloecke(sicht.alle(Bedarf.class));
    }

    private static List<Block> trends(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Trend>mitKopf("Trends", "Trend", namen)
                .wort("Art", Trend::getArt)
                .wort("Richtung", Trend::getRichtung)
                .text("Horizont", trend -> Werte.frist(trend.getHorizont()))
                .zeile("Folgen für die Planung", trend -> Zeile.langtext(trend.getKonsequenz()))
                .zeile("Belegt durch", trend -> namen.verweise(trend.getIndikatoren()))
                .bloecke(sicht.alle(Trend.class));
    }

    private static List<Block> luecken(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Versorgungsluecke>mitKopf("Versorgungslücken", "Lücke", namen)
                .wort("Priorität", Versorgungsluecke::getPrioritaet)
                .zahl("Ausmaß", luecke -> Werte.menge(luecke.getAusmass(), luecke.getEinheit()))
                .zeile("Bedarf", luecke -> namen.verweise(luecke.getBedarfe()))
                .zeile("Bestand", luecke -> namen.verweise(luecke.getBestaende()))
                .zeile("Sozialraum", luecke -> namen.verweise(luecke.getSozialraeume()))
                .bloecke(sicht.alle(Versorgungsluecke.class));
    }

    private static List<Block> befunde(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Befund>mitKopf("Befunde", "Befund", namen)
                .wort("Einordnung", Befund::getQuadrant)
                .wort("Herkunft", Befund::getHerkunft)
                .zahl("Gewicht", befund -> Werte.zahl(befund.getGewicht()))
                .wort("Priorität", Befund::getPrioritaet)
                .zeile("Belegt durch", befund -> namen.verweise(befund.getIndikatoren()))
                .bloecke(sicht.alle(Befund.class));
    }
}
