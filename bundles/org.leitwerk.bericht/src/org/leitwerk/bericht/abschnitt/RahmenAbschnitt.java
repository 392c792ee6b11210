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
            bloecke.add(
                    new Fehlanzeige(
                            "Der Plan beschreibt seinen Rahmen noch nicht: weder Handlungsfelder noch Zielgruppen oder Sozialräume."));
        }
        return new Kapitel("rahmen", "Rahmen", "Für wen, wo und in welchen Handlungsfeldern wird geplant?", bloecke);
    }

    private static List<Block> kommunen(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle =
                Tabelle.mit("Kommunen", "Kommune", "Art", "Land", "#Größenklasse", "#Einwohner", "#Fläche in km²");
        for (Kommune kommune : sicht.alle(Kommune.class)) {
            tabelle.reihe(new Tabelle.Reihe(
                    namen.anker(kommune),
                    false,
                    Grundfakten.tiefe(kommune, Kommune.class),
                    List.of(
                            Tabellenkopf.von(kommune),
                            Zeile.text(Worte.von(kommune.getTyp())),
                            Zeile.text(kommune.getBundesland()),
                            Zeile.text(Werte.anzahl(kommune.getGroessenklasse())),
                            bestand(kommune.getEinwohner(), kommune.getEinwohnerStand()),
                            Zeile.text(Werte.zahl(kommune.getFlaeche())))));
        }
        return tabelle.bloecke();
    }

    private static List<Block> felder(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle =
                Tabelle.mit("Handlungsfelder", "Handlungsfeld", "Art", "Priorität", "Fachplanungen", "Verantwortlich");
        for (Handlungsfeld feld : sicht.alle(Handlungsfeld.class)) {
            tabelle.reihe(new Tabelle.Reihe(
                    namen.anker(feld),
                    false,
                    Grundfakten.tiefe(feld, Handlungsfeld.class),
                    List.of(
                            Tabellenkopf.von(feld),
                            Zeile.text(Worte.von(feld.getArt())),
                            Zeile.text(Worte.von(feld.getPrioritaet())),
                            namen.verweise(feld.getFachplanungen()),
                            Grundfakten.zustaendig(feld, namen))));
        }
        return tabelle.bloecke();
    }

    private static List<Block> fachplanungen(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle =
                Tabelle.mit("Fachplanungen", "Fachplanung", "Art", "Rahmenplan", "Rechtsgrundlagen", "Verantwortlich");
        for (Fachplanung planung : sicht.alle(Fachplanung.class)) {
            List<String> art = new ArrayList<>();
            if (planung.isSozial()) {
                art.add("sozial");
            }
            if (planung.isGesetzlich()) {
                art.add("gesetzlich vorgeschrieben");
            }
            tabelle.reihe(
                    namen.anker(planung),
                    Tabellenkopf.von(planung),
                    Namen.liste(art),
                    namen.verweis(planung.getRahmenplan()),
                    namen.verweise(planung.getRechtsgrundlagen()),
                    Grundfakten.zustaendig(planung, namen));
        }
        return tabelle.bloecke();
    }

    private static List<Block> zielgruppen(Plansicht sicht) {
        Namen namen = sicht.namen();
        Tabelle.Sammler tabelle =
                Tabelle.mit("Zielgruppen", "Zielgruppe", "Alter", "Kennzeichen", "#Größe", "Priorität", "Sozialraum");
        for (Zielgruppe gruppe : sicht.alle(Zielgruppe.class)) {
            tabelle.reihe(new Tabelle.Reihe(
                    namen.anker(gruppe),
                    false,
                    Grundfakten.tiefe(gruppe, Zielgruppe.class),
                    List.of(
                            Tabellenkopf.von(gruppe),
                            Zeile.text(Werte.alter(gruppe.getAlter())),
                            Namen.liste(gruppe.getKennzeichen()),
                            bestand(gruppe.getGroesse(), gruppe.getGroesseStand()),
                            Zeile.text(Worte.von(gruppe.getPrioritaet())),
                            namen.verweise(gruppe.getSozialraeume()))));
        }
        return tabelle.bloecke();
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
        Tabelle.Sammler tabelle = Tabelle.mit(
                "Sozialräume",
                "Sozialraum",
                "Raumtyp",
                "#Einwohner",
                "#Fläche in km²",
                "Cluster",
                "#Rang",
                "Bedarf",
                "Besteht aus");
        for (Sozialraum raum : sicht.alle(Sozialraum.class)) {
            tabelle.reihe(new Tabelle.Reihe(
                    namen.anker(raum),
                    false,
                    Grundfakten.tiefe(raum, Sozialraum.class),
                    List.of(
                            Tabellenkopf.von(raum),
                            Zeile.text(Worte.von(raum.getRaumtyp())),
                            bestand(raum.getEinwohner(), raum.getEinwohnerStand()),
                            Zeile.text(Werte.zahl(raum.getFlaeche())),
                            Zeile.text(raum.getCluster()),
                            Zeile.text(Werte.anzahl(raum.getRang())),
                            raum.isHandlungsbedarf()
                                    ? Zeile.aus(Stueck.marke("Handlungsbedarf", "achtung"))
                                    : Zeile.LEER,
                            namen.verweise(raum.getBestehtAus()))));
        }
        return tabelle.bloecke();
    }

    /** A number of people with the day for which it holds. */
    private static Zeile bestand(Integer anzahl, Zeitangabe stand) {
        Zeile zahl = Zeile.text(Werte.anzahl(anzahl));
        return zahl.leer() || stand == null ? zahl : zahl.mit(Stueck.umbruch(), Stueck.leise(stand.anzeige()));
    }
}
