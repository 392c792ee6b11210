package org.leitwerk.bericht.abschnitt;

import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.steuerung.Berichtspflicht;
import org.leitwerk.steuerung.Netzwerk;
import org.leitwerk.steuerung.Netzwerkbeziehung;
import org.leitwerk.steuerung.Schnittstelle;
import org.leitwerk.steuerung.Vereinbarung;

/** The cards of what binds the parties to one another: networks, agreements, interfaces. */
final class Vernetzungskarte {

    private Vernetzungskarte() {}

    static Karte von(Netzwerk netzwerk, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Zweck", Werte.text(netzwerk.getZweck()))
                .fakt("Partner", namen.verweise(netzwerk.getPartner()))
                .fakt("Ziele", namen.verweise(netzwerk.getZiele()));
        List<Block> beziehungen = Elementtabelle.<Netzwerkbeziehung>mit("Beziehungen")
                .anker(namen::anker)
                .zeile("Von", beziehung -> namen.verweis(beziehung.getQuelle()))
                .zeile("Zu", beziehung -> namen.verweis(beziehung.getZiel()))
                .wort("Dimension", Netzwerkbeziehung::getDimension)
                .wort("Form", Netzwerkbeziehung::getFormalitaet)
                .wort("Zeitform", Netzwerkbeziehung::getZeitform)
                .wort("Intensität", Netzwerkbeziehung::getIntensitaet)
                .liste("Themen", Netzwerkbeziehung::getThemen)
                .bloecke(netzwerk.getBeziehungen());
        return new Bausteine(netzwerk, namen, "Netzwerk")
                .marke(Worte.von(netzwerk.getPhase()), "")
                .fakten(Grundfakten.zustaendigkeit(fakten, netzwerk, namen))
                .bloecke(beziehungen)
                .fertig();
    }

    static Karte von(Vereinbarung vereinbarung, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Partner", namen.verweise(vereinbarung.getPartner()))
                .fakt("Laufzeit", Werte.zeitraum(vereinbarung.getVon(), vereinbarung.getBis()))
                .fakt("Abgeschlossen am", Werte.datum(vereinbarung.getAbgeschlossen()))
                .fakt("Ziele", namen.verweise(vereinbarung.getZiele()))
                .fakt("Produkte", namen.verweise(vereinbarung.getProdukte()))
                .fakt("Budget", namen.verweis(vereinbarung.getBudget()))
                .fakt("Standards", Namen.liste(vereinbarung.getStandards()))
                .fakt("Anreize", Namen.liste(vereinbarung.getAnreize()));
        List<Block> pflichten = Elementtabelle.<Berichtspflicht>mitKopf("Berichtspflichten", "Pflicht", namen)
                .text("Rhythmus", pflicht -> Werte.rhythmus(pflicht.getRhythmus()))
                .text("Fällig", pflicht -> Werte.frist(pflicht.getFaellig()))
                .text("Stichtag", pflicht -> Werte.datum(pflicht.getStichtag()))
                .zeile("Durch", pflicht -> namen.verweis(pflicht.getBerichtend()))
                .zeile("An", pflicht -> namen.verweise(pflicht.getEmpfaenger()))
                .liste("Inhalt", Berichtspflicht::getInhalt)
                .bloecke(vereinbarung.getPflichten());
        String art = Worte.von(vereinbarung.getArt());
        return new Bausteine(vereinbarung, namen, art.isEmpty() ? "Vereinbarung" : art)
                .marke(Worte.von(vereinbarung.getStatus()), "")
                .langtext(vereinbarung.getGegenstand())
                .fakten(Grundfakten.zustaendigkeit(fakten, vereinbarung, namen))
                .bloecke(pflichten)
                .fertig();
    }

    static Karte von(Schnittstelle schnittstelle, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Zwischen", namen.verweise(schnittstelle.getZwischen()))
                .fakt("Bearbeitung", Worte.von(schnittstelle.getStrategie()))
                .fakt("Instrumente", Namen.liste(schnittstelle.getInstrumente()));
        return new Bausteine(schnittstelle, namen, "Schnittstelle")
                .marke(Worte.von(schnittstelle.getTyp()), "")
                .langtext(schnittstelle.getProblem())
                .fakten(Grundfakten.zustaendigkeit(fakten, schnittstelle, namen))
                .fertig();
    }
}
