package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.List;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Fehlanzeige;
import org.leitwerk.bericht.inhalt.Kapitel;
import org.leitwerk.bericht.inhalt.Stueck;
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
        sicht.alle(Netzwerk.class).forEach(netzwerk -> bloecke.add(Vernetzungskarte.von(netzwerk, namen)));
        sicht.alle(Vereinbarung.class).forEach(vereinbarung -> bloecke.add(Vernetzungskarte.von(vereinbarung, namen)));
        sicht.alle(Schnittstelle.class)
                .forEach(schnittstelle -> bloecke.add(Vernetzungskarte.von(schnittstelle, namen)));
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
        return Elementtabelle.<Gremium>mitKopf("Gremien", "Gremium", namen)
                .zeile(
                        "Art",
                        gremium -> Zeile.untereinander(List.of(
                                Zeile.text(Worte.von(gremium.getArt())), Zeile.text(Worte.von(gremium.getEbene())))))
                .text("Rhythmus", gremium -> Werte.rhythmus(gremium.getRhythmus()))
                .liste(
                        "Rechte",
                        gremium -> gremium.getRechte().stream().map(Worte::von).toList())
                .zeile(
                        "Mitglieder",
                        gremium -> Zeile.untereinander(List.of(
                                mit("Vorsitz", namen.verweis(gremium.getVorsitz())),
                                mit("Moderation", namen.verweis(gremium.getModeration())),
                                namen.verweise(gremium.getMitglieder()))))
                .zeile(
                        "Verbindungen",
                        gremium -> Zeile.untereinander(List.of(
                                mit("untersteht", namen.verweis(gremium.getUebergeordnet())),
                                mit("berichtet an", namen.verweise(gremium.getSpeist())),
                                mit("zuständig für", namen.verweise(gremium.getHandlungsfelder())))))
                .bloecke(sicht.alle(Gremium.class));
    }

    private static List<Block> sitzungen(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Sitzung>mitKopf("Sitzungen", "Sitzung", namen)
                .zeile(
                        "Gremium",
                        sitzung ->
                                sitzung.eContainer() instanceof Gremium gremium ? namen.verweis(gremium) : Zeile.LEER)
                .text("Datum", sitzung -> Werte.datum(sitzung.getDatum()))
                .liste("Tagesordnung", Sitzung::getTagesordnung)
                .liste("Ergebnisse", Sitzung::getErgebnisse)
                .zeile("Protokoll", sitzung -> namen.verweis(sitzung.getProtokoll()))
                .bloecke(sicht.alle(Sitzung.class));
    }

    private static List<Block> einheiten(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Organisationseinheit>mitKopf("Verwaltung", "Organisationseinheit", namen)
                .tiefe(einheit -> Grundfakten.tiefe(einheit, Organisationseinheit.class))
                .text("Kürzel", Organisationseinheit::getKuerzel)
                .wort("Art", Organisationseinheit::getArt)
                .wort("Funktion", Organisationseinheit::getFunktion)
                .text("Leitung", Organisationseinheit::getLeitung)
                .zahl("Stellen", einheit -> Werte.zahl(einheit.getStellen()))
                .liste("Aufgaben", Organisationseinheit::getAufgaben)
                .bloecke(sicht.alle(Organisationseinheit.class));
    }

    private static List<Block> rollen(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Rolle>mitKopf("Rollen und Stellen", "Rolle", namen)
                .zeile("Einheit", rolle -> namen.verweis(einheit(rolle)))
                .zeile(
                        "Umfang",
                        rolle -> Zeile.untereinander(List.of(
                                Zeile.text(Werte.zahl(rolle.getUmfang())),
                                mit("besetzt", Zeile.text(Werte.zahl(rolle.getBesetzt()))),
                                mit("bis", Zeile.text(Werte.datum(rolle.getBefristet()))))))
                .liste("Aufgaben", Rolle::getAufgaben)
                .liste("Befugnisse", Rolle::getBefugnisse)
                .liste("Qualifikation", Rolle::getQualifikationen)
                .bloecke(sicht.alle(Rolle.class));
    }

    /** The unit of a role: the one stated, else the one that contains it. */
    private static Organisationseinheit einheit(Rolle rolle) {
        return rolle.getEinheit() == null && rolle.eContainer() instanceof Organisationseinheit ueber
                ? ueber
                : rolle.getEinheit();
    }

    private static List<Block> akteure(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Akteur>mitKopf("Akteure", "Akteur", namen)
                .zeile(
                        "Gruppe",
                        akteur -> Zeile.untereinander(List.of(
                                Zeile.text(Worte.von(akteur.getGruppe())),
                                Zeile.text(Worte.von("Ebene", akteur.getEbene())))))
                .zeile(
                        "Einschätzung",
                        akteur -> Zeile.untereinander(List.of(
                                Zeile.text(Worte.von("Einfluss", akteur.getEinfluss())),
                                Zeile.text(Worte.von("Interesse", akteur.getInteresse())),
                                Zeile.text(Worte.von(akteur.getHaltung())))))
                .liste("Erwartungen", Akteur::getErwartungen)
                .liste("Befürchtungen", Akteur::getBefuerchtungen)
                .liste("Ressourcen", Akteur::getRessourcen)
                .bloecke(sicht.alle(Akteur.class));
    }

    /** A value with what it is about, if there is a value. */
    private static Zeile mit(String wovon, Zeile wert) {
        return wert.leer() ? wert : Zeile.aus(Stueck.leise(wovon + " ")).mit(wert);
    }
}
