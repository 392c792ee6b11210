package org.leitwerk.dsl.ide.einfuhr;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungssammler;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.reihe.Reihensammler;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.daten.tabelle.Tabelle;
import org.leitwerk.daten.tabelle.Tabellendatei;
import org.leitwerk.daten.tabelle.Tabellenfehler;
import org.leitwerk.daten.tabelle.Tabellenleser;
import org.leitwerk.daten.tabelle.Zeile;
import org.leitwerk.daten.zuordnung.Leseauftrag;
import org.leitwerk.daten.zuordnung.Plannamen;
import org.leitwerk.daten.zuordnung.Vorschlaeger;
import org.leitwerk.daten.zuordnung.Zuordner;
import org.leitwerk.daten.zuordnung.Zuordnungsergebnis;
import org.leitwerk.daten.zuordnung.Zuordnungsvorschlag;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau.Dateikopie;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau.Indikatorwahl;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau.Vorschauzeile;
import org.leitwerk.steuerung.Indikator;

/**
 * Plans the import of a data file. The values stay in the file: it comes into the folder of the plan, and the indicator
 * gets a statement that says which column means what. Nothing is written here; see {@link Einfuhrablage}.
 */
public final class Einfuhr {

    private static final int GEZEIGTE_ZEILEN = 50;
    private static final Textaenderungen NICHTS = new Textaenderungen(List.of());

    private final Stand stand;
    private final Indikatorsuche suche;

    private Einfuhr(Stand stand) {
        this.stand = stand;
        this.suche = new Indikatorsuche(stand);
    }

    /**
     * Plans an import.
     *
     * @param stand the plan
     * @param wunsch what is to be imported
     * @return what would be read and written, or why not
     */
    public static Einfuhrvorschau plane(Stand stand, Einfuhrwunsch wunsch) {
        return new Einfuhr(stand).plane(wunsch);
    }

    private Einfuhrvorschau plane(Einfuhrwunsch wunsch) {
        String name = Objects.toString(wunsch.datei().getFileName(), "");
        Dateikopie keine = new Dateikopie(wunsch.datei(), wunsch.datei(), name, Dateikopie.Art.KEINE);
        Tabellendatei datei;
        byte[] bytes;
        try {
            datei = Tabellenleser.lies(wunsch.datei(), name, wunsch.zuordnung().blatt());
            bytes = Files.readAllBytes(wunsch.datei());
        } catch (Tabellenfehler e) {
            return leer(
                    wunsch,
                    keine,
                    List.of(Datenmeldung.zurDatei(Meldungsstufe.FEHLER, e.art(), name, e.getMessage(), e.rat())),
                    e.getMessage() + " " + e.rat());
        } catch (IOException e) {
            return leer(
                    wunsch, keine, List.of(), "Die Datei lässt sich nicht lesen. Bitte prüfen, ob sie noch da ist.");
        }
        Optional<Indikatorwahl> gewaehlt =
                wunsch.indikator().isEmpty() ? suche.schlage(name, datei.tabelle()) : suche.mitId(wunsch.indikator());
        Optional<Indikator> indikator = gewaehlt.flatMap(wahl -> suche.indikator(wahl.id()));
        Plannamen namen = Plannamen.von(stand.ressourcen().getResources());
        Zuordnungsvorschlag vorschlag = Vorschlaeger.schlage(
                datei.tabelle(),
                namen,
                wunsch.zuordnung(),
                indikator.map(Indikatorsuche::namen).orElse(Set.of()));
        Einfuhrwunsch voll = wunsch.mit(vorschlag.zuordnung())
                .fuer(gewaehlt.map(Indikatorwahl::id).orElse(wunsch.indikator()));
        Dateikopie kopie = new Ablageort(stand).fuer(wunsch.datei(), bytes, indikator);
        Zuordnungsergebnis ergebnis = Zuordner.lies(datei.tabelle(), auftrag(voll, kopie, indikator, namen));
        List<Datenmeldung> meldungen = new ArrayList<>(datei.meldungen());
        meldungen.addAll(ergebnis.meldungen());
        indikator.ifPresent(i -> meldungen.addAll(doppelte(i, ergebnis.reihen(), kopie)));
        String hindernis = hindernis(wunsch, gewaehlt, vorschlag, ergebnis);
        Textaenderungen aenderungen = NICHTS;
        if (hindernis.isEmpty()) {
            try {
                aenderungen = new Messreihenplan(stand).plane(indikator.orElseThrow(), voll, kopie.name());
            } catch (Aenderungsfehler e) {
                hindernis = e.getMessage();
            }
        }
        return new Einfuhrvorschau(
                voll,
                gewaehlt,
                suche.alle(),
                datei.blaetter().stream().filter(blatt -> !blatt.isEmpty()).toList(),
                datei.tabelle().blatt(),
                vorschlag.spalten(),
                zeilen(datei.tabelle().mitKopf(voll.zuordnung().genannte())),
                ergebnis.zeilen(),
                ergebnis.reihen(),
                ergebnis.werte(),
                meldungen.stream().sorted().distinct().toList(),
                kopie,
                Messreihenplan.anweisung(aenderungen),
                aenderungen,
                hindernis);
    }

    private Einfuhrvorschau leer(
            Einfuhrwunsch wunsch, Dateikopie kopie, List<Datenmeldung> meldungen, String hindernis) {
        return new Einfuhrvorschau(
                wunsch,
                suche.mitId(wunsch.indikator()),
                suche.alle(),
                List.of(),
                "",
                List.of(),
                List.of(),
                0,
                List.of(),
                0,
                meldungen,
                kopie,
                "",
                NICHTS,
                hindernis);
    }

    private Leseauftrag auftrag(
            Einfuhrwunsch wunsch, Dateikopie kopie, Optional<Indikator> indikator, Plannamen namen) {
        return new Leseauftrag(
                kopie.name(),
                wunsch.zuordnung(),
                wunsch.art(),
                wunsch.raum(),
                wunsch.gruppe(),
                indikator.map(Indikator::getEinheit).orElse(""),
                "",
                "",
                stand.planstand().stichtag().orElse(null),
                namen);
    }

    private String hindernis(
            Einfuhrwunsch wunsch,
            Optional<Indikatorwahl> gewaehlt,
            Zuordnungsvorschlag vorschlag,
            Zuordnungsergebnis ergebnis) {
        if (gewaehlt.isEmpty()) {
            return wunsch.indikator().isEmpty() ? suche.frage() : suche.unbekannt(wunsch.indikator());
        }
        if (!vorschlag.eindeutig()) {
            return String.join(" ", vorschlag.offen());
        }
        Optional<Datenmeldung> fehler = ergebnis.meldungen().stream()
                .filter(meldung -> meldung.stufe() == Meldungsstufe.FEHLER)
                .findFirst();
        if (fehler.isPresent()) {
            return fehler.get().text() + " " + fehler.get().rat();
        }
        return ergebnis.werte() == 0
                ? "Kein Wert der Datei lässt sich übernehmen. Bitte die Meldungen ansehen und Datei oder Zuordnung berichtigen."
                : "";
    }

    /** Cells for which the plan already has a value from elsewhere. */
    private List<Datenmeldung> doppelte(Indikator indikator, List<Zeitreihe> neue, Dateikopie kopie) {
        Meldungssammler meldungen = new Meldungssammler();
        Reihensammler sammler = new Reihensammler(meldungen);
        Datenbestand bestand = Datenbestand.lies(stand.ressourcen().getResources());
        for (Zeitreihe reihe : bestand.reihen(indikator)) {
            for (Wert wert : reihe.werte()) {
                if (!wert.herkunft().datei().equals(kopie.name())) {
                    sammler.nimm(reihe.schluessel(), wert);
                }
            }
        }
        neue.forEach(sammler::nimm);
        return meldungen.meldungen();
    }

    private static List<Vorschauzeile> zeilen(Tabelle tabelle) {
        int anzahl = Math.min(GEZEIGTE_ZEILEN, tabelle.zeilen().size());
        return tabelle.zeilen().subList(0, anzahl).stream()
                .map(zeile -> new Vorschauzeile(
                        zeile.nummer(), zellen(zeile, tabelle.spalten().size())))
                .toList();
    }

    private static List<String> zellen(Zeile zeile, int anzahl) {
        List<String> zellen = new ArrayList<>();
        for (int i = 0; i < anzahl; i++) {
            zellen.add(zeile.text(i));
        }
        return List.copyOf(zellen);
    }
}
