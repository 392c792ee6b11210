package org.leitwerk.bericht.abschnitt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leitwerk.bericht.anzeige.Namen;
import org.leitwerk.bericht.anzeige.Werte;
import org.leitwerk.bericht.anzeige.Worte;
import org.leitwerk.bericht.inhalt.Absatz;
import org.leitwerk.bericht.inhalt.Aufzaehlung;
import org.leitwerk.bericht.inhalt.Block;
import org.leitwerk.bericht.inhalt.Stueck;
import org.leitwerk.bericht.inhalt.Tabelle;
import org.leitwerk.bericht.inhalt.Zeile;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.Zielgruppe;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** The values of an indicator as a table: periods across while they fit, otherwise downwards; notes below. */
final class Wertetabelle {

    /** More periods than this do not fit side by side on a printed page. */
    private static final int MAX_SPALTEN = 9;
    /** More series than this are read in the data file, not on a page. */
    private static final int MEISTE_REIHEN = 40;

    private final Indikator indikator;
    private final List<Zeitreihe> reihen;
    private final Map<String, String> titel;
    private final List<Zeitangabe> zeiten;
    private final List<Zeile> anmerkungen = new ArrayList<>();

    private Wertetabelle(Indikator indikator, Plansicht sicht) {
        this.indikator = indikator;
        reihen = sicht.daten().reihen(indikator).stream()
                .filter(reihe -> reihe.anzahl() > 0)
                .limit(MEISTE_REIHEN)
                .toList();
        titel = Stream.<Planelement>concat(sicht.alle(Sozialraum.class).stream(), sicht.alle(Zielgruppe.class).stream())
                .filter(element -> element.getName() != null)
                .collect(Collectors.toMap(Planelement::getName, Namen::titel, (einer, anderer) -> einer));
        TreeSet<Zeitangabe> alle = new TreeSet<>();
        reihen.forEach(reihe -> reihe.werte().stream().map(Wert::zeit).forEach(alle::add));
        zeiten = List.copyOf(alle);
    }

    /** The table with its notes; the files values come from. What must not be shown is not in it. */
    static List<Block> von(Indikator indikator, Plansicht sicht) {
        Wertetabelle tabelle = new Wertetabelle(indikator, sicht);
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
                .map(reihe -> Zeile.text(Werte.text(reihe.getDatei())))
                .distinct()
                .toList();
        int weitere = sicht.daten().reihen(indikator).size() - tabelle.reihen.size();
        if (weitere > 0) {
            bloecke.add(new Absatz(Zeile.aus(Stueck.leise("Außerdem " + weitere + " weitere Reihen."))));
        }
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
        for (Zeitreihe reihe : reihen) {
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
        for (Zeitreihe reihe : reihen) {
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

    private Map<Zeitangabe, Zeile> werte(Zeitreihe reihe) {
        Map<Zeitangabe, Zeile> werte = new HashMap<>();
        reihe.werte().forEach(wert -> werte.put(wert.zeit(), zelle(wert)));
        return werte;
    }

    private Zeile zelle(Wert wert) {
        Zeile zelle = wert.vorhanden()
                ? Zeile.text(Werte.zahl(wert.zahl()))
                : Zeile.aus(Stueck.leise(wert.fehlgrund().wort()));
        List<String> zusatz = new ArrayList<>();
        if (wert.vorlaeufig()) {
            zusatz.add("vorläufig");
        }
        if (wert.fallzahl() != null) {
            zusatz.add("n = " + Werte.anzahl(wert.fallzahl()));
        }
        if (!zusatz.isEmpty()) {
            zelle = zelle.mit(Stueck.umbruch(), Stueck.leise(String.join(", ", zusatz)));
        }
        if (!Werte.text(wert.anmerkung()).isEmpty()) {
            anmerkungen.add(Zeile.text("(" + (anmerkungen.size() + 1) + ") " + wert.anmerkung()));
            zelle = zelle.mit(Stueck.leise(" (" + anmerkungen.size() + ")"));
        }
        return zelle;
    }

    private String name(Zeitreihe reihe) {
        List<String> teile = new ArrayList<>();
        teile.add(Worte.von(reihe.schluessel().art()));
        for (String id : List.of(reihe.schluessel().raum(), reihe.schluessel().gruppe())) {
            if (!id.isEmpty()) {
                teile.add(titel.getOrDefault(id, id));
            }
        }
        return String.join(", ", teile);
    }
}
