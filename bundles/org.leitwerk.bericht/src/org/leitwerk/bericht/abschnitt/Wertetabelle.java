package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Aufzaehlung;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** The values of an indicator as a table: periods across while they fit, otherwise downwards; notes below. */
final class Wertetabelle {

    /** More periods than this do not fit side by side on a printed page. */
    private static final int MAX_SPALTEN = 9;

    private final Indikator indikator;
    private final List<Messreihe> reihen;
    private final List<Zeitangabe> zeiten;
    private final List<Zeile> anmerkungen = new ArrayList<>();

    private Wertetabelle(Indikator indikator) {
        this.indikator = indikator;
        reihen = indikator.getReihen().stream()
                .filter(reihe -> !reihe.getWerte().isEmpty())
                .toList();
        TreeSet<Zeitangabe> alle = new TreeSet<>();
        reihen.forEach(reihe -> reihe.getWerte().stream()
                .map(Messwert::getZeit)
                .filter(zeit -> zeit != null)
                .forEach(alle::add));
        zeiten = List.copyOf(alle);
    }

    /** The table with its notes; the files values come from, where they are not written in the plan. */
    static List<Block> von(Indikator indikator) {
        Wertetabelle tabelle = new Wertetabelle(indikator);
        List<Block> bloecke = new ArrayList<>();
        if (!tabelle.zeiten.isEmpty()) {
            bloecke.add(
                    tabelle.zeiten.size() <= MAX_SPALTEN || tabelle.reihen.size() > MAX_SPALTEN
                            ? tabelle.quer()
                            : tabelle.laengs());
        }
        if (!tabelle.anmerkungen.isEmpty()) {
            bloecke.add(new Aufzaehlung("Anmerkungen", tabelle.anmerkungen));
        }
        List<Zeile> dateien = indikator.getReihen().stream()
                .filter(reihe -> !Werte.text(reihe.getDatei()).isEmpty())
                .map(reihe -> Zeile.text(tabelle.name(reihe) + " aus der Datei " + reihe.getDatei()))
                .toList();
        if (!dateien.isEmpty()) {
            bloecke.add(new Aufzaehlung("Werte aus Dateien", dateien));
        }
        return bloecke;
    }

    private String titel() {
        String einheit = Werte.text(indikator.getEinheit());
        return einheit.isEmpty() ? "Werte" : "Werte (" + einheit + ")";
    }

    private Tabelle quer() {
        Tabelle.Sammler tabelle = Tabelle.mit(titel(), "Reihe");
        zeiten.forEach(zeit -> tabelle.spalte(zeit.anzeige(), true));
        for (Messreihe reihe : reihen) {
            Map<Zeitangabe, Zeile> werte = werte(reihe);
            List<Zeile> zellen = new ArrayList<>();
            zellen.add(Zeile.text(name(reihe)));
            zeiten.forEach(zeit -> zellen.add(werte.getOrDefault(zeit, Zeile.LEER)));
            tabelle.reihe(new Tabelle.Reihe("", false, 0, zellen));
        }
        return tabelle.fertig();
    }

    private Tabelle laengs() {
        Tabelle.Sammler tabelle = Tabelle.mit(titel(), "Zeit");
        List<Map<Zeitangabe, Zeile>> spalten = new ArrayList<>();
        for (Messreihe reihe : reihen) {
            tabelle.spalte(name(reihe), true);
            spalten.add(werte(reihe));
        }
        for (Zeitangabe zeit : zeiten) {
            List<Zeile> zellen = new ArrayList<>();
            zellen.add(Zeile.text(zeit.anzeige()));
            spalten.forEach(spalte -> zellen.add(spalte.getOrDefault(zeit, Zeile.LEER)));
            tabelle.reihe(new Tabelle.Reihe("", false, 0, zellen));
        }
        return tabelle.fertig();
    }

    private Map<Zeitangabe, Zeile> werte(Messreihe reihe) {
        Map<Zeitangabe, Zeile> werte = new HashMap<>();
        // The same period twice is a finding of a rule; the page shows both.
        reihe.getWerte().stream()
                .filter(wert -> wert.getZeit() != null)
                .forEach(wert ->
                        werte.merge(wert.getZeit(), zelle(wert), (a, b) -> Zeile.verbunden(" / ", List.of(a, b))));
        return werte;
    }

    private Zeile zelle(Messwert wert) {
        Zeile zelle = wert.isFehlt() || wert.getWert() == null
                ? Zeile.aus(Stueck.leise("fehlt"))
                : Zeile.text(Werte.zahl(wert.getWert()));
        List<String> zusatz = new ArrayList<>();
        if (wert.isVorlaeufig()) {
            zusatz.add("vorläufig");
        }
        if (wert.getFallzahl() != null) {
            zusatz.add("n = " + Werte.anzahl(wert.getFallzahl()));
        }
        if (!zusatz.isEmpty()) {
            zelle = zelle.mit(Stueck.umbruch(), Stueck.leise(String.join(", ", zusatz)));
        }
        if (!Werte.text(wert.getAnmerkung()).isEmpty()) {
            anmerkungen.add(Zeile.text("(" + (anmerkungen.size() + 1) + ") " + wert.getAnmerkung()));
            zelle = zelle.mit(Stueck.leise(" (" + anmerkungen.size() + ")"));
        }
        return zelle;
    }

    private String name(Messreihe reihe) {
        List<String> teile = new ArrayList<>();
        teile.add(reihe.getArt() == Wertart.OFFEN ? "Wert" : Worte.von(reihe.getArt()));
        if (reihe.getRaum() != null && !reihe.getRaum().eIsProxy()) {
            teile.add(Namen.titel(reihe.getRaum()));
        }
        if (reihe.getGruppe() != null && !reihe.getGruppe().eIsProxy()) {
            teile.add(Namen.titel(reihe.getGruppe()));
        }
        return String.join(", ", teile);
    }
}
