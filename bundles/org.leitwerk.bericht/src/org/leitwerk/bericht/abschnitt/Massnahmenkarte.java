package org.leitwerk.bericht.abschnitt;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Toene;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Absatz;
import org.leitwerk.bericht.inhalt.Aufzaehlung;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fakten;
import org.leitwerk.bericht.inhalt.Karte;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Finanzierung;
import org.leitwerk.steuerung.Fortschritt;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Meilenstein;
import org.leitwerk.steuerung.Programm;
import org.leitwerk.steuerung.Projekt;
import org.leitwerk.steuerung.Projektphase;
import org.leitwerk.steuerung.Ressource;
import org.leitwerk.steuerung.Risiko;

/** The card of one measure. */
final class Massnahmenkarte {

    Karte karte(Massnahme massnahme, int tiefe, Plansicht sicht, Wertung wertung) {
        Namen namen = sicht.namen();
        Bausteine karte = new Bausteine(massnahme, namen, art(massnahme))
                .tiefe(tiefe)
                .marke(Worte.von(massnahme.getStatus()), Toene.von(massnahme.getStatus()))
                .marke(Worte.von("Priorität", massnahme.getPrioritaet()), "")
                .marke(massnahme.isDauerhaft() ? "dauerhaft" : "", "")
                .marke(massnahme.isKostenneutral() ? "kostenneutral" : "", "");
        wertung.marke(karte, massnahme);
        letzter(massnahme.getFortschritte()).ifPresent(stand -> karte.block(fortschritt(stand)));
        karte.bloecke(wertung.bloecke(massnahme));
        karte.fakten(fakten(massnahme, namen));
        karte.bloecke(Beitragstabelle.von(massnahme.getBeitraege(), namen));
        karte.bloecke(Betragstabelle.mitSumme("Kosten nach Jahren", massnahme.getKosten()));
        karte.bloecke(Betragstabelle.mitSumme("Erträge nach Jahren", massnahme.getErtraege()));
        karte.bloecke(Stellentabelle.von(massnahme.getStellen()))
                .bloecke(finanzierung(massnahme, namen))
                .bloecke(ressourcen(massnahme));
        if (!massnahme.getSchritte().isEmpty()) {
            karte.block(new Aufzaehlung(
                    "Arbeitsschritte",
                    massnahme.getSchritte().stream().map(Zeile::text).toList()));
        }
        if (massnahme instanceof Projekt projekt) {
            karte.bloecke(phasen(projekt, namen));
        }
        return karte.bloecke(meilensteine(massnahme, namen))
                .bloecke(risiken(massnahme, namen))
                .fertig();
    }

    private static String art(Massnahme massnahme) {
        String wort =
                massnahme instanceof Projekt ? "Projekt" : massnahme instanceof Programm ? "Programm" : "Maßnahme";
        String typ = Worte.von(massnahme.getTyp());
        return typ.isEmpty() ? wort : wort + " · " + typ;
    }

    private static Fakten.Sammler fakten(Massnahme massnahme, Namen namen) {
        Fakten.Sammler fakten =
                new Fakten.Sammler().fakt("Zeitraum", Werte.zeitraum(massnahme.getVon(), massnahme.getBis()));
        if (massnahme instanceof Projekt projekt) {
            fakten.fakt("Projektleitung", namen.verweis(projekt.getProjektleitung()))
                    .fakt("Team", namen.verweise(projekt.getTeam()))
                    .fakt("Sachziel", Werte.text(projekt.getSachziel()))
                    .fakt("Kostenziel", Werte.geld(projekt.getKostenziel()))
                    .fakt("Zeitziel", Werte.frist(projekt.getZeitziel()));
        } else if (massnahme instanceof Programm programm) {
            fakten.fakt("Jahr", Werte.jahr(programm.getJahr())).fakt("Umfasst", namen.verweise(programm.getUmfasst()));
        }
        Grundfakten.zustaendigkeit(fakten, massnahme, namen).fakt("Träger", namen.verweise(massnahme.getTraeger()));
        Grundfakten.ort(fakten, massnahme, namen)
                .fakt("Antwort auf", namen.verweise(massnahme.getBedarfe()))
                .fakt("Gemessen an", namen.verweise(massnahme.getIndikatoren()))
                .fakt("Produkt", namen.verweise(massnahme.getProdukte()))
                .fakt("Budget", namen.verweis(massnahme.getBudget()))
                .fakt("Gesamtkosten", Werte.geld(massnahme.getGesamtkosten()))
                .fakt("Nach", namen.verweise(massnahme.getNach()))
                .fakt("Stand des Angebots", Worte.von(massnahme.getArt()))
                .fakt("Wirkungsart", Worte.von(massnahme.getWirkungsart()))
                .fakt("Anpassung", Worte.von(massnahme.getAnpassung()))
                .fakt("Aufgabentyp", Worte.von(massnahme.getAufgabentyp()))
                .fakt("Verbindlichkeit", Worte.von(massnahme.getVerbindlichkeit()))
                .fakt("Rechtsgrundlagen", namen.verweise(massnahme.getRechtsgrundlagen()));
        return fakten;
    }

    /** The latest state: the last dated one, else the last one written. */
    private static Optional<Fortschritt> letzter(List<Fortschritt> fortschritte) {
        Optional<Fortschritt> datiert = fortschritte.stream()
                .filter(stand -> stand.getProzent() != null && stand.getAm() != null)
                .max(Comparator.comparing(Fortschritt::getAm));
        return datiert.isPresent()
                ? datiert
                : fortschritte.stream()
                        .filter(stand -> stand.getProzent() != null)
                        .reduce((frueher, spaeter) -> spaeter);
    }

    private static Absatz fortschritt(Fortschritt stand) {
        String zusatz = (stand.getAm() == null ? "" : " am " + Werte.datum(stand.getAm()))
                + (Werte.text(stand.getBemerkung()).isEmpty()
                        ? ""
                        : " – " + stand.getBemerkung().strip());
        int anteil = stand.getProzent()
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(100))
                .intValue();
        return new Absatz(Zeile.aus(
                Stueck.balken("Fortschritt " + Werte.prozent(stand.getProzent()), anteil), Stueck.leise(zusatz)));
    }

    private static List<Block> finanzierung(Massnahme massnahme, Namen namen) {
        return Elementtabelle.<Finanzierung>mit("Finanzierung")
                .wort("Art", Finanzierung::getArt)
                .zahl("Anteil", teil -> Werte.prozent(teil.getAnteil()))
                .zahl("Betrag", teil -> Werte.geld(teil.getBetrag()))
                .zeile("Geber", teil -> namen.verweis(teil.getGeber()))
                .bloecke(massnahme.getFinanzierungen());
    }

    private static List<Block> ressourcen(Massnahme massnahme) {
        return Elementtabelle.<Ressource>mit("Ressourcen")
                .wort("Art", Ressource::getArt)
                .text("Was", Ressource::getText)
                .zahl("Menge", ressource -> Werte.menge(ressource.getMenge(), ressource.getEinheit()))
                .bloecke(massnahme.getRessourcen());
    }

    private static List<Block> phasen(Projekt projekt, Namen namen) {
        return Elementtabelle.<Projektphase>mitKopf("Projektphasen", "Phase", namen)
                .wort("Art", Projektphase::getPhase)
                .text("Zeitraum", phase -> Werte.zeitraum(phase.getVon(), phase.getBis()))
                .text("Ergebnis", Projektphase::getErgebnis)
                .text("Freigegeben", phase -> Werte.datum(phase.getFreigegeben()))
                .zeile("Freigabe durch", phase -> namen.verweis(phase.getFreigabe()))
                .bloecke(projekt.getPhasen());
    }

    private static List<Block> meilensteine(Massnahme massnahme, Namen namen) {
        return Elementtabelle.<Meilenstein>mitKopf("Meilensteine", "Meilenstein", namen)
                .text("Fällig", stein -> Werte.frist(stein.getBis()))
                .text("Erreicht", stein -> Werte.datum(stein.getErreicht()))
                .text("Ergebnis", Meilenstein::getErgebnis)
                .zeile("Verantwortlich", stein -> Grundfakten.zustaendig(stein, namen))
                .bloecke(massnahme.getMeilensteine());
    }

    private static List<Block> risiken(Massnahme massnahme, Namen namen) {
        return Elementtabelle.<Risiko>mitKopf("Risiken", "Risiko", namen)
                .wort("Eintritt", Risiko::getEintritt)
                .wort("Schaden", Risiko::getSchaden)
                .text("Ursache", Risiko::getUrsache)
                .liste("Gegenmittel", Risiko::getGegenmittel)
                .bloecke(massnahme.getRisiken());
    }
}
