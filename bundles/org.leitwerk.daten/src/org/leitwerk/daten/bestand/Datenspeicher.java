package org.leitwerk.daten.bestand;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.daten.tabelle.Tabellendatei;
import org.leitwerk.daten.tabelle.Tabellenfehler;
import org.leitwerk.daten.tabelle.Tabellenleser;
import org.leitwerk.daten.zuordnung.Leseauftrag;
import org.leitwerk.daten.zuordnung.Plannamen;
import org.leitwerk.daten.zuordnung.Vorschlaeger;
import org.leitwerk.daten.zuordnung.Zuordner;
import org.leitwerk.daten.zuordnung.Zuordnungsergebnis;
import org.leitwerk.daten.zuordnung.Zuordnungsvorschlag;

/**
 * What was read from data files, by path, size and time. A file is read once for all series that take values from it,
 * and a series is assigned once, until the file or what the plan says about it changes. Tables, which are large, are
 * given back when memory is needed; series are kept.
 */
final class Datenspeicher {

    private final Map<Path, Eintrag> eintraege = new HashMap<>();
    private Plannamen namen = Plannamen.KEINE;

    /** State of a file; null if it is not there. */
    private record Zustand(long groesse, FileTime zeit) {}

    private record Frage(Leseauftrag auftrag, Set<String> indikator) {}

    private record Gelesen(Tabellendatei datei, Tabellenfehler fehler) {}

    private static final class Eintrag {
        private final Zustand zustand;
        private final Map<String, SoftReference<Gelesen>> blaetter = new HashMap<>();
        private final Map<Frage, Zuordnungsergebnis> ergebnisse = new HashMap<>();
        private final Set<Frage> gefragte = new HashSet<>();

        Eintrag(Zustand zustand) {
            this.zustand = zustand;
        }
    }

    synchronized Zuordnungsergebnis lies(Path pfad, Leseauftrag auftrag, Set<String> indikator) {
        Zustand zustand = zustand(pfad);
        Eintrag eintrag = eintraege.get(pfad);
        if (eintrag == null || !eintrag.zustand.equals(zustand)) {
            eintrag = new Eintrag(zustand);
            eintraege.put(pfad, eintrag);
        }
        Frage frage = new Frage(auftrag, indikator);
        eintrag.gefragte.add(frage);
        Zuordnungsergebnis bekannt = eintrag.ergebnisse.get(frage);
        if (bekannt == null) {
            bekannt = neu(gelesen(eintrag, pfad, auftrag), auftrag, indikator);
            eintrag.ergebnisse.put(frage, bekannt);
        }
        return bekannt;
    }

    /** Gives equal names the same object, so that comparing them later takes no time. */
    synchronized Plannamen bekannte(Plannamen neue) {
        if (!namen.equals(neue)) {
            namen = neue;
        }
        return namen;
    }

    /** Forgets what was not asked for since the last call: other files, and what the plan said before an edit. */
    synchronized void vergissUngefragtes(Set<Path> pfade) {
        eintraege.keySet().retainAll(pfade);
        for (Eintrag eintrag : eintraege.values()) {
            eintrag.ergebnisse.keySet().retainAll(eintrag.gefragte);
            eintrag.gefragte.clear();
        }
    }

    private static Gelesen gelesen(Eintrag eintrag, Path pfad, Leseauftrag auftrag) {
        String blatt = auftrag.zuordnung().blatt();
        SoftReference<Gelesen> verweis = eintrag.blaetter.get(blatt);
        Gelesen gelesen = verweis == null ? null : verweis.get();
        if (gelesen == null) {
            try {
                gelesen = new Gelesen(Tabellenleser.lies(pfad, auftrag.datei(), blatt), null);
            } catch (Tabellenfehler e) {
                gelesen = new Gelesen(null, e);
            }
            eintrag.blaetter.put(blatt, new SoftReference<>(gelesen));
        }
        return gelesen;
    }

    private static Zuordnungsergebnis neu(Gelesen gelesen, Leseauftrag auftrag, Set<String> indikator) {
        if (gelesen.fehler() != null) {
            Tabellenfehler fehler = gelesen.fehler();
            return new Zuordnungsergebnis(
                    List.of(),
                    List.of(Datenmeldung.zurDatei(
                            Meldungsstufe.FEHLER, fehler.art(), auftrag.datei(), fehler.getMessage(), fehler.rat())),
                    0,
                    0);
        }
        Tabellendatei datei = gelesen.datei();
        List<Datenmeldung> meldungen = new ArrayList<>(datei.meldungen());
        Leseauftrag vollstaendig = auftrag;
        boolean fehlt = !auftrag.zuordnung().breit()
                && (auftrag.zuordnung().wert().isEmpty()
                        || auftrag.zuordnung().zeit().isEmpty());
        if (fehlt) {
            Zuordnungsvorschlag vorschlag =
                    Vorschlaeger.schlage(datei.tabelle(), auftrag.namen(), auftrag.zuordnung(), indikator);
            if (!vorschlag.eindeutig()) {
                meldungen.add(Datenmeldung.zurDatei(
                        Meldungsstufe.FEHLER,
                        Meldungsart.SPALTE,
                        auftrag.datei(),
                        String.join(" ", vorschlag.offen()),
                        "Im Plan 'spalte' und 'jahr' angeben."));
                return new Zuordnungsergebnis(List.of(), meldungen, 0, 0);
            }
            vollstaendig = auftrag.mit(vorschlag.zuordnung());
            meldungen.add(Datenmeldung.zurDatei(
                    Meldungsstufe.HINWEIS,
                    Meldungsart.SPALTE,
                    auftrag.datei(),
                    "Der Plan nennt nicht alle Spalten; gelesen wird " + vorschlag.anzeige() + ".",
                    "Die Spalten im Plan angeben, damit es so bleibt."));
        }
        Zuordnungsergebnis ergebnis = Zuordner.lies(datei.tabelle(), vollstaendig);
        meldungen.addAll(ergebnis.meldungen());
        return new Zuordnungsergebnis(ergebnis.reihen(), meldungen, ergebnis.zeilen(), ergebnis.werte());
    }

    private static Zustand zustand(Path pfad) {
        try {
            BasicFileAttributes a = Files.readAttributes(pfad, BasicFileAttributes.class);
            return new Zustand(a.size(), a.lastModifiedTime());
        } catch (IOException e) {
            return new Zustand(-1, FileTime.fromMillis(0)); // not there: what reading says about it
        }
    }
}
