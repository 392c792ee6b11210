package org.leitwerk.daten.zuordnung;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.Meldungssammler;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.daten.reihe.Herkunft;
import org.leitwerk.daten.reihe.Reihensammler;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.tabelle.Tabelle;
import org.leitwerk.daten.tabelle.Zeile;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Reads the values of a series out of a table: good rows are taken, each bad one is reported with its number. */
public final class Zuordner {

    private final Tabelle tabelle;
    private final Leseauftrag auftrag;
    private final Meldungssammler meldungen = new Meldungssammler();
    private final Reihensammler sammler = new Reihensammler(meldungen);
    private final Zeitleser zeiten = new Zeitleser();
    private final Map<String, String> raeume = new HashMap<>();
    private final Map<String, String> gruppen = new HashMap<>();
    private int raum;
    private int gruppe;
    private int fallzahl;
    private Wertleser werte;
    private int anzahl;

    private Zuordner(Tabelle tabelle, Leseauftrag auftrag) {
        this.tabelle = tabelle.mitKopf(auftrag.zuordnung().genannte());
        this.auftrag = auftrag;
    }

    /**
     * Reads the values of a series.
     *
     * @param tabelle the table
     * @param auftrag what is to be read
     * @return series and messages; if a column is missing, only messages
     */
    public static Zuordnungsergebnis lies(Tabelle tabelle, Leseauftrag auftrag) {
        return new Zuordner(tabelle, auftrag).lies();
    }

    private Zuordnungsergebnis lies() {
        Zuordnung zuordnung = auftrag.zuordnung();
        Spaltenfinder finder = new Spaltenfinder(tabelle, auftrag.datei());
        int zeit = zuordnung.breit() ? -1 : finder.findeNoetige(zuordnung.zeit(), "die Jahre");
        int wert = zuordnung.breit() ? -1 : finder.findeNoetige(zuordnung.wert(), "die Werte");
        Map<Integer, Zeitangabe> zeitspalten = zuordnung.breit() ? finder.zeitspalten() : Map.of();
        raum = finder.finde(zuordnung.raum());
        gruppe = finder.finde(zuordnung.gruppe());
        fallzahl = finder.finde(zuordnung.fallzahl());
        zuordnung.filter().forEach(filter -> finder.finde(filter.spalte()));
        if (!finder.meldungen().isEmpty()) {
            return new Zuordnungsergebnis(List.of(), finder.meldungen(), 0, 0);
        }
        List<Integer> wertspalten = zuordnung.breit() ? List.copyOf(zeitspalten.keySet()) : List.of(wert);
        werte = new Wertleser(tabelle, auftrag, wertspalten, meldungen);
        List<Zeile> zeilen = gemeinte();
        for (Zeile zeile : zeilen) {
            if (zuordnung.breit()) {
                liesBreit(zeile, zeitspalten);
            } else {
                liesLang(zeile, zeit, wert);
            }
        }
        werte.meldeEntschiedene();
        return new Zuordnungsergebnis(List.copyOf(sammler.reihen()), meldungen.meldungen(), zeilen.size(), anzahl);
    }

    /** The rows for which all conditions hold; the first is answered by the index of the table. */
    private List<Zeile> gemeinte() {
        List<Zuordnung.Filter> filter = auftrag.zuordnung().filter();
        if (filter.isEmpty()) {
            return tabelle.zeilen();
        }
        List<Zeile> zeilen = new ArrayList<>(tabelle.zeilen(
                tabelle.spalte(filter.get(0).spalte()), filter.get(0).inhalt()));
        if (zeilen.isEmpty()) {
            meldeLeerenFilter(filter.get(0));
        }
        for (Zuordnung.Filter weiterer : filter.subList(1, filter.size())) {
            int spalte = tabelle.spalte(weiterer.spalte());
            boolean vorher = zeilen.isEmpty();
            zeilen.removeIf(zeile -> !zeile.text(spalte).equals(weiterer.inhalt()));
            if (zeilen.isEmpty() && !vorher) {
                meldeLeerenFilter(weiterer);
            }
        }
        return zeilen;
    }

    private void meldeLeerenFilter(Zuordnung.Filter filter) {
        meldungen.accept(new Datenmeldung(
                Meldungsstufe.WARNUNG,
                Meldungsart.ZEILE,
                auftrag.datei(),
                0,
                filter.spalte(),
                "Keine Zeile hat in der Spalte '" + filter.spalte() + "' den Inhalt '" + filter.inhalt() + "'.",
                "Den Filter (wo … ist …) im Plan berichtigen."));
    }

    private void liesLang(Zeile zeile, int zeit, int wert) {
        if (!vollstaendig(zeile)) {
            return;
        }
        boolean ohneZeit = zeile.text(zeit).isEmpty() || zeile.gefuellte() == 1; // a source or footnote below the table
        if (ohneZeit && zeile.text(wert).isEmpty()) {
            melde(
                    zeile,
                    Meldungsstufe.HINWEIS,
                    Meldungsart.ZEILE,
                    "",
                    "Die Zeile enthält weder Jahr noch Wert ('" + kurz(zeile) + "') und wird übergangen.",
                    "");
            return;
        }
        Object gelesen = zeiten.lies(zeile.zelle(zeit));
        if (!(gelesen instanceof Zeitangabe zeitangabe)) {
            melde(
                    zeile,
                    Meldungsstufe.WARNUNG,
                    Meldungsart.ZEIT,
                    tabelle.spalten().get(zeit),
                    zeile.text(zeit).isEmpty() ? "Das Jahr fehlt." : String.valueOf(gelesen),
                    "Das Jahr in der Datei berichtigen; die Zeile wird nicht übernommen.");
            return;
        }
        Reihenschluessel schluessel = schluessel(zeile);
        if (schluessel != null) {
            nimm(zeile, wert, zeitangabe, schluessel);
        }
    }

    private void liesBreit(Zeile zeile, Map<Integer, Zeitangabe> zeitspalten) {
        if (!vollstaendig(zeile)) {
            return;
        }
        if (zeitspalten.keySet().stream().allMatch(spalte -> zeile.text(spalte).isEmpty())) {
            melde(
                    zeile,
                    Meldungsstufe.HINWEIS,
                    Meldungsart.ZEILE,
                    "",
                    "Die Zeile enthält keinen Wert ('" + kurz(zeile) + "') und wird übergangen.",
                    "");
            return;
        }
        Reihenschluessel schluessel = schluessel(zeile);
        if (schluessel != null) {
            zeitspalten.forEach((spalte, zeit) -> nimm(zeile, spalte, zeit, schluessel));
        }
    }

    /** More cells than headings mean that a separator stands within a value: then every cell may be the wrong one. */
    private boolean vollstaendig(Zeile zeile) {
        for (int i = tabelle.spalten().size(); i < zeile.anzahl(); i++) {
            if (!zeile.text(i).isEmpty()) {
                melde(
                        zeile,
                        Meldungsstufe.WARNUNG,
                        Meldungsart.ZEILE,
                        "",
                        "Die Zeile hat " + zeile.anzahl() + " Zellen, die Überschrift nur "
                                + tabelle.spalten().size() + ".",
                        "Prüfen, ob ein Trennzeichen in einem Wert steht; solche Werte in Anführungszeichen setzen. "
                                + "Die Zeile wird nicht übernommen.");
                return false;
            }
        }
        return true;
    }

    private void nimm(Zeile zeile, int spalte, Zeitangabe zeit, Reihenschluessel schluessel) {
        Herkunft herkunft = new Herkunft(
                auftrag.datei(), zeile.nummer(), tabelle.spalten().get(spalte), auftrag.stand(), auftrag.lizenz());
        Wert wert = werte.lies(zeile, spalte, zeit, fallzahl, herkunft);
        if (wert == null) {
            return;
        }
        if (wert.vorhanden()
                && schluessel.art() == Wertart.IST
                && auftrag.stichtag() != null
                && zeit.beginn().isAfter(auftrag.stichtag())) {
            melde(
                    zeile,
                    Meldungsstufe.WARNUNG,
                    Meldungsart.ZUKUNFT,
                    tabelle.spalten().get(spalte),
                    zeit.anzeige() + " liegt nach dem Stichtag des Plans, der Wert soll aber gemessen sein.",
                    "Das Jahr berichtigen, den Stichtag des Plans fortschreiben, oder die Reihe als Prognose führen "
                            + "(werte prognose …).");
        }
        anzahl++;
        sammler.nimm(schluessel, wert);
    }

    /** The series a row belongs to; null if it belongs to none, which is reported where it is an error. */
    private Reihenschluessel schluessel(Zeile zeile) {
        String r = kennung(zeile, raum, raeume, auftrag.namen().raeume(), Meldungsart.RAUM);
        String g = r == null
                ? null
                : kennung(zeile, gruppe, gruppen, auftrag.namen().gruppen(), Meldungsart.GRUPPE);
        if (r == null || g == null) {
            return null;
        }
        boolean gemeint = (raum < 0
                        || auftrag.raum().isEmpty()
                        || auftrag.raum().equals(r))
                && (gruppe < 0 || auftrag.gruppe().isEmpty() || auftrag.gruppe().equals(g));
        return gemeint
                ? new Reihenschluessel(auftrag.art(), raum < 0 ? auftrag.raum() : r, gruppe < 0 ? auftrag.gruppe() : g)
                : null;
    }

    private String kennung(
            Zeile zeile, int spalte, Map<String, String> bekannte, Namensfinder finder, Meldungsart art) {
        if (spalte < 0) {
            return "";
        }
        String text = zeile.text(spalte);
        String kennung = bekannte.containsKey(text) ? bekannte.get(text) : finder.finde(text);
        bekannte.put(text, kennung);
        if (kennung == null) {
            boolean istRaum = art == Meldungsart.RAUM;
            melde(
                    zeile,
                    Meldungsstufe.WARNUNG,
                    art,
                    tabelle.spalten().get(spalte),
                    finder.mehrdeutig(text)
                            ? "'" + text + "' ist im Plan nicht eindeutig: Mehrere "
                                    + (istRaum ? "Sozialräume" : "Zielgruppen") + " heißen so."
                            : (istRaum ? "Den Raum '" : "Die Gruppe '") + text + "' kennt der Plan nicht.",
                    "In der Datei die Kennung " + (istRaum ? "oder den amtlichen Schlüssel " : "")
                            + "verwenden, oder im Plan " + (istRaum ? "einen Sozialraum" : "eine Zielgruppe")
                            + " dieses Namens anlegen. Die Zeile wird nicht übernommen.");
        }
        return kennung;
    }

    private static String kurz(Zeile zeile) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < zeile.anzahl() && text.length() < 60; i++) {
            if (!zeile.text(i).isEmpty()) {
                text.append(text.isEmpty() ? "" : " ").append(zeile.text(i));
            }
        }
        return text.length() > 60 ? text.substring(0, 59) + "…" : text.toString();
    }

    private void melde(Zeile zeile, Meldungsstufe stufe, Meldungsart art, String spalte, String text, String rat) {
        meldungen.accept(new Datenmeldung(stufe, art, auftrag.datei(), zeile.nummer(), spalte, text, rat));
    }
}
