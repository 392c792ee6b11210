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
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Fachplanung;
import org.leitwerk.steuerung.Handlungsfeld;
import org.leitwerk.steuerung.Kommune;
import org.leitwerk.steuerung.Raumgliederung;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.Zielgruppe;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** What the plan is about: municipality, fields of action, target groups, places. */
public final class RahmenAbschnitt implements Abschnitt {

    @Override
    public Kapitel kapitel(Plansicht sicht) {
        List<Block> bloecke = new ArrayList<>(kommunen(sicht));
        bloecke.addAll(felder(sicht));
        bloecke.addAll(fachplanungen(sicht));
        bloecke.addAll(zielgruppen(sicht));
        sicht.alle(Raumgliederung.class).forEach(gliederung -> bloecke.add(karte(gliederung, sicht.namen())));
        bloecke.addAll(raeume(sicht));
        if (bloecke.isEmpty()) {
            bloecke.add(new Fehlanzeige(
                    "Der Plan beschreibt seinen Rahmen noch nicht: weder Handlungsfelder noch Zielgruppen oder"
                            + " Sozialräume."));
        }
        return new Kapitel("rahmen", "Rahmen", "Für wen, wo und in welchen Handlungsfeldern wird geplant?", bloecke);
    }

    private static List<Block> kommunen(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Kommune>mitKopf("Kommunen", "Kommune", namen)
                .tiefe(kommune -> Grundfakten.tiefe(kommune, Kommune.class))
                .wort("Art", Kommune::getTyp)
                .text("Land", Kommune::getBundesland)
                .zahl("Größenklasse", kommune -> Werte.anzahl(kommune.getGroessenklasse()))
                .zahlzeile("Einwohner", kommune -> bestand(kommune.getEinwohner(), kommune.getEinwohnerStand()))
                .zahl("Fläche in km²", kommune -> Werte.zahl(kommune.getFlaeche()))
                .bloecke(sicht.alle(Kommune.class));
    }

    private static List<Block> felder(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Handlungsfeld>mitKopf("Handlungsfelder", "Handlungsfeld", namen)
                .tiefe(feld -> Grundfakten.tiefe(feld, Handlungsfeld.class))
                .wort("Art", Handlungsfeld::getArt)
                .wort("Priorität", Handlungsfeld::getPrioritaet)
                .zeile("Fachplanungen", feld -> namen.verweise(feld.getFachplanungen()))
                .zeile("Verantwortlich", feld -> Grundfakten.zustaendig(feld, namen))
                .bloecke(sicht.alle(Handlungsfeld.class));
    }

    private static List<Block> fachplanungen(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Fachplanung>mitKopf("Fachplanungen", "Fachplanung", namen)
                .liste("Art", RahmenAbschnitt::art)
                .zeile("Rahmenplan", planung -> namen.verweis(planung.getRahmenplan()))
                .zeile("Rechtsgrundlagen", planung -> namen.verweise(planung.getRechtsgrundlagen()))
                .zeile("Verantwortlich", planung -> Grundfakten.zustaendig(planung, namen))
                .bloecke(sicht.alle(Fachplanung.class));
    }

    private static List<String> art(Fachplanung planung) {
        List<String> art = new ArrayList<>();
        if (planung.isSozial()) {
            art.add("sozial");
        }
        if (planung.isGesetzlich()) {
            art.add("gesetzlich vorgeschrieben");
        }
        return art;
    }

    private static List<Block> zielgruppen(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Zielgruppe>mitKopf("Zielgruppen", "Zielgruppe", namen)
                .tiefe(gruppe -> Grundfakten.tiefe(gruppe, Zielgruppe.class))
                .text("Alter", gruppe -> Werte.alter(gruppe.getAlter()))
                .liste("Kennzeichen", Zielgruppe::getKennzeichen)
                .zahlzeile("Größe", gruppe -> bestand(gruppe.getGroesse(), gruppe.getGroesseStand()))
                .wort("Priorität", Zielgruppe::getPrioritaet)
                .zeile("Sozialraum", gruppe -> namen.verweise(gruppe.getSozialraeume()))
                .bloecke(sicht.alle(Zielgruppe.class));
    }

    private static Karte karte(Raumgliederung gliederung, Namen namen) {
        Fakten.Sammler fakten = new Fakten.Sammler()
                .fakt("Fassung", Werte.text(gliederung.getFassung()))
                .fakt("Gültig ab", Werte.datum(gliederung.getGueltigAb()))
                .fakt("Verfahren", Worte.von(gliederung.getVerfahren()))
                .fakt("Kriterien", Namen.liste(gliederung.getKriterien()))
                .fakt("Überprüfung", Werte.rhythmus(gliederung.getUeberpruefung()))
                .fakt("Ersetzt", namen.verweis(gliederung.getVorgaenger()))
                .fakt("Grund der Änderung", Zeile.langtext(gliederung.getAenderungsgrund()))
                .fakt("Beteiligt", namen.verweise(gliederung.getGremien()));
        return new Bausteine(gliederung, namen, "Raumgliederung")
                .fakten(Grundfakten.zustaendigkeit(fakten, gliederung, namen))
                .fertig();
    }

    private static List<Block> raeume(Plansicht sicht) {
        Namen namen = sicht.namen();
        return Elementtabelle.<Sozialraum>mitKopf("Sozialräume", "Sozialraum", namen)
                .tiefe(raum -> Grundfakten.tiefe(raum, Sozialraum.class))
                .wort("Raumtyp", Sozialraum::getRaumtyp)
                .zahlzeile("Einwohner", raum -> bestand(raum.getEinwohner(), raum.getEinwohnerStand()))
                .zahl("Fläche in km²", raum -> Werte.zahl(raum.getFlaeche()))
                .text("Cluster", Sozialraum::getCluster)
                .zahl("Rang", raum -> Werte.anzahl(raum.getRang()))
                .zeile(
                        "Bedarf",
                        raum -> raum.isHandlungsbedarf()
                                ? Zeile.aus(Stueck.marke("Handlungsbedarf", "achtung"))
                                : Zeile.LEER)
                .zeile("Besteht aus", raum -> namen.verweise(raum.getBestehtAus()))
                .bloecke(sicht.alle(Sozialraum.class));
    }

    /** A number of people with the day for which it holds. */
    private static Zeile bestand(Integer anzahl, Zeitangabe stand) {
        Zeile zahl = Zeile.text(Werte.anzahl(anzahl));
        return zahl.leer() || stand == null ? zahl : zahl.mit(Stueck.umbruch(), Stueck.leise(stand.anzeige()));
    }
}
