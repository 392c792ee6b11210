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
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Akteur;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Netzwerk;
import org.leitwerk.steuerung.Organisationseinheit;
import org.leitwerk.steuerung.Rolle;
import org.leitwerk.steuerung.Schnittstelle;
import org.leitwerk.steuerung.Sitzung;
import org.leitwerk.steuerung.Vereinbarung;

/** Who takes part: units of the administration, bodies, others; and how they are bound to one another. */
public final class BeteiligteAbschnitt implements Abschnitt {

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        Namen namen = sicht.namen();
        List<Block> bloecke = new ArrayList<>(gremien(sicht));
        bloecke.addAll(sitzungen(sicht));
        bloecke.addAll(einheiten(sicht));
        bloecke.addAll(rollen(sicht));
        bloecke.addAll(akteure(sicht));
        sicht.alle(Netzwerk.class).forEach(netzwerk -> bloecke.add(karte(netzwerk, namen)));
        sicht.alle(Vereinbarung.class).forEach(vereinbarung -> bloecke.add(karte(vereinbarung, namen)));
        sicht.alle(Schnittstelle.class).forEach(schnittstelle -> bloecke.add(karte(schnittstelle, namen)));
        if (bloecke.isEmpty()) {
            bloecke.add(new Fehlanzeige(
                    "Der Plan nennt noch keine Beteiligten: weder Ämter noch Gremien, Träger oder Netzwerke."));
        }
        return new Kapitel(
                "beteiligte",
                "Beteiligte und Vernetzung",
                "Wer wirkt mit, und wie sind die Beteiligten verbunden?",
                bloecke);
    }

    private static List<Block> gremien(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle =
                Tabelle.mit("Gremien", "Gremium", "Art", "Rhythmus", "Rechte", "Mitglieder", "Verbindungen");
        for (Gremium gremium : sicht.alle(Gremium.class)) {
            tabelle.reihe(
                    namen.anker(gremium),
                    Tabellenkopf.von(gremium),
                    Zeile.untereinander(List.of(
                            Zeile.text(Worte.von(gremium.getArt())), Zeile.text(Worte.von(gremium.getEbene())))),
                    Zeile.text(Werte.rhythmus(gremium.getRhythmus())),
                    Namen.liste(gremium.getRechte().stream().map(Worte::von).toList()),
                    Zeile.untereinander(List.of(
                            mit("Vorsitz", namen.verweis(gremium.getVorsitz())),
                            mit("Moderation", namen.verweis(gremium.getModeration())),
                            namen.verweise(gremium.getMitglieder()))),
                    Zeile.untereinander(List.of(
                            mit("untersteht", namen.verweis(gremium.getUebergeordnet())),
                            mit("berichtet an", namen.verweise(gremium.getSpeist())),
                            mit("zuständig für", namen.verweise(gremium.getHandlungsfelder())))));
        }
        return tabelle.bloecke();
    }

    private static List<Block> sitzungen(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle =
                Tabelle.mit("Sitzungen", "Sitzung", "Gremium", "Datum", "Tagesordnung", "Ergebnisse", "Protokoll");
        for (Sitzung sitzung : sicht.alle(Sitzung.class)) {
            tabelle.reihe(
                    namen.anker(sitzung),
                    Tabellenkopf.von(sitzung),
                    sitzung.eContainer() instanceof Gremium gremium ? namen.verweis(gremium) : Zeile.LEER,
                    Zeile.text(Werte.datum(sitzung.getDatum())),
                    Namen.liste(sitzung.getTagesordnung()),
                    Namen.liste(sitzung.getErgebnisse()),
                    namen.verweis(sitzung.getProtokoll()));
        }
        return tabelle.bloecke();
    }

    private static List<Block> einheiten(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle = Tabelle.mit(
                "Verwaltung", "Organisationseinheit", "Kürzel", "Art", "Funktion", "Leitung", "#Stellen", "Aufgaben");
        for (Organisationseinheit einheit : sicht.alle(Organisationseinheit.class)) {
            tabelle.reihe(new Tabelle.Reihe(
                    namen.anker(einheit),
                    false,
                    Grundfakten.tiefe(einheit, Organisationseinheit.class),
                    List.of(
                            Tabellenkopf.von(einheit),
                            Zeile.text(einheit.getKuerzel()),
                            Zeile.text(Worte.von(einheit.getArt())),
                            Zeile.text(Worte.von(einheit.getFunktion())),
                            Zeile.text(einheit.getLeitung()),
                            Zeile.text(Werte.zahl(einheit.getStellen())),
                            Namen.liste(einheit.getAufgaben()))));
        }
        return tabelle.bloecke();
    }

    private static List<Block> rollen(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle = Tabelle.mit(
                "Rollen und Stellen", "Rolle", "Einheit", "Umfang", "Aufgaben", "Befugnisse", "Qualifikation");
        for (Rolle rolle : sicht.alle(Rolle.class)) {
            Zeile einheit = rolle.getEinheit() == null && rolle.eContainer() instanceof Organisationseinheit ueber
                    ? namen.verweis(ueber)
                    : namen.verweis(rolle.getEinheit());
            tabelle.reihe(
                    namen.anker(rolle),
                    Tabellenkopf.von(rolle),
                    einheit,
                    Zeile.untereinander(List.of(
                            Zeile.text(Werte.zahl(rolle.getUmfang())),
                            mit("besetzt", Zeile.text(Werte.zahl(rolle.getBesetzt()))),
                            mit("bis", Zeile.text(Werte.datum(rolle.getBefristet()))))),
                    Namen.liste(rolle.getAufgaben()),
                    Namen.liste(rolle.getBefugnisse()),
                    Namen.liste(rolle.getQualifikationen()));
        }
        return tabelle.bloecke();
    }

    private static List<Block> akteure(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle = Tabelle.mit(
                "Akteure", "Akteur", "Gruppe", "Einschätzung", "Erwartungen", "Befürchtungen", "Ressourcen");
        for (Akteur akteur : sicht.alle(Akteur.class)) {
            tabelle.reihe(
                    namen.anker(akteur),
                    Tabellenkopf.von(akteur),
                    Zeile.untereinander(List.of(
                            Zeile.text(Worte.von(akteur.getGruppe())),
                            Zeile.text(Worte.von("Ebene", akteur.getEbene())))),
                    Zeile.untereinander(List.of(
                            Zeile.text(Worte.von("Einfluss", akteur.getEinfluss())),
                            Zeile.text(Worte.von("Interesse", akteur.getInteresse())),
                            Zeile.text(Worte.von(akteur.getHaltung())))),
                    Namen.liste(akteur.getErwartungen()),
                    Namen.liste(akteur.getBefuerchtungen()),
                    Namen.liste(akteur.getRessourcen()));
        }
        return tabelle.bloecke();
    }

    /** A value with what it is about, if there is a value. */
    private static Zeile mit(String wovon, Zeile wert) {
        return wert.leer() ? wert : Zeile.aus(Stueck.leise(wovon + " ")).mit(wert);
    }

    private static Karte karte(Netzwerk netzwerk, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Zweck", Werte.text(netzwerk.getZweck()))
                .fakt("Partner", namen.verweise(netzwerk.getPartner()))
                .fakt("Ziele", namen.verweise(netzwerk.getZiele()));
        Tabelle.Sammler beziehungen =
                Tabelle.mit("Beziehungen", "Von", "Zu", "Dimension", "Form", "Zeitform", "Intensität", "Themen");
        netzwerk.getBeziehungen()
                .forEach(beziehung -> beziehungen.reihe(
                        namen.anker(beziehung),
                        namen.verweis(beziehung.getQuelle()),
                        namen.verweis(beziehung.getZiel()),
                        Zeile.text(Worte.von(beziehung.getDimension())),
                        Zeile.text(Worte.von(beziehung.getFormalitaet())),
                        Zeile.text(Worte.von(beziehung.getZeitform())),
                        Zeile.text(Worte.von(beziehung.getIntensitaet())),
                        Namen.liste(beziehung.getThemen())));
        return new Bausteine(netzwerk, namen, "Netzwerk")
                .marke(Worte.von(netzwerk.getPhase()), "")
                .fakten(Grundfakten.zustaendigkeit(fakten, netzwerk, namen))
                .bloecke(beziehungen.bloecke())
                .fertig();
    }

    private static Karte karte(Vereinbarung vereinbarung, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Partner", namen.verweise(vereinbarung.getPartner()))
                .fakt("Laufzeit", Werte.zeitraum(vereinbarung.getVon(), vereinbarung.getBis()))
                .fakt("Abgeschlossen am", Werte.datum(vereinbarung.getAbgeschlossen()))
                .fakt("Ziele", namen.verweise(vereinbarung.getZiele()))
                .fakt("Produkte", namen.verweise(vereinbarung.getProdukte()))
                .fakt("Budget", namen.verweis(vereinbarung.getBudget()))
                .fakt("Standards", Namen.liste(vereinbarung.getStandards()))
                .fakt("Anreize", Namen.liste(vereinbarung.getAnreize()));
        Tabelle.Sammler pflichten =
                Tabelle.mit("Berichtspflichten", "Pflicht", "Rhythmus", "Fällig", "Stichtag", "Durch", "An", "Inhalt");
        vereinbarung
                .getPflichten()
                .forEach(pflicht -> pflichten.reihe(
                        namen.anker(pflicht),
                        Tabellenkopf.von(pflicht),
                        Zeile.text(Werte.rhythmus(pflicht.getRhythmus())),
                        Zeile.text(Werte.frist(pflicht.getFaellig())),
                        Zeile.text(Werte.datum(pflicht.getStichtag())),
                        namen.verweis(pflicht.getBerichtend()),
                        namen.verweise(pflicht.getEmpfaenger()),
                        Namen.liste(pflicht.getInhalt())));
        String art = Worte.von(vereinbarung.getArt());
        return new Bausteine(vereinbarung, namen, art.isEmpty() ? "Vereinbarung" : art)
                .marke(Worte.von(vereinbarung.getStatus()), "")
                .langtext(vereinbarung.getGegenstand())
                .fakten(Grundfakten.zustaendigkeit(fakten, vereinbarung, namen))
                .bloecke(pflichten.bloecke())
                .fertig();
    }

    private static Karte karte(Schnittstelle schnittstelle, Namen namen) {
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
