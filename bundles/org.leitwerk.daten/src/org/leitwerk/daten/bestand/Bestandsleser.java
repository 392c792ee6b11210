package org.leitwerk.daten.bestand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.Meldungssammler;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.daten.reihe.Reihensammler;
import org.leitwerk.daten.schutz.Kleinzahlschutz;
import org.leitwerk.daten.schutz.Schutzregel;
import org.leitwerk.daten.schutz.Zerlegungen;
import org.leitwerk.daten.zuordnung.Plannamen;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planung;

/** Collects the values of all indicators of a plan. */
final class Bestandsleser {

    private final Collection<? extends Resource> dateien;
    private final Datenzugriff zugriff;
    private final Optional<Path> ordner;
    private final Meldungssammler meldungen = new Meldungssammler();
    private final Map<Messreihe, List<Datenmeldung>> jeReihe = new IdentityHashMap<>();
    private Messreihe gelesene;
    private final Dateireihen dateireihen;
    private final Zerlegungen zerlegungen;
    private final Planung planung;

    Bestandsleser(Collection<? extends Resource> dateien, Datenzugriff zugriff) {
        this.dateien = dateien;
        this.zugriff = zugriff;
        this.ordner = zugriff.ordner(dateien);
        this.planung = planung(dateien);
        this.zerlegungen = Zerlegungen.von(dateien);
        this.dateireihen = new Dateireihen(
                zugriff,
                ordner,
                zugriff.speicher().bekannte(Plannamen.von(dateien)),
                planung == null ? null : planung.getStichtag());
    }

    Datenbestand lies() {
        Map<Indikator, Indikatorreihen> reihen = new IdentityHashMap<>();
        for (Resource datei : dateien) {
            Typwerte typwerte = new Typwerte(name(datei), zugriff);
            TreeIterator<EObject> alle = datei.getAllContents();
            while (alle.hasNext()) {
                if (alle.next() instanceof Indikator indikator) {
                    reihen.put(indikator, lies(indikator, typwerte));
                    alle.prune(); // what an indicator contains holds no other one
                }
            }
        }
        zugriff.speicher().vergissUngefragtes(dateireihen.gelesene());
        return Datenbestand.aus(reihen, meldungen.meldungen(), jeReihe, dateireihen.gelesene());
    }

    private static Planung planung(Collection<? extends Resource> dateien) {
        return dateien.stream()
                .flatMap(datei -> datei.getContents().stream())
                .filter(Plandatei.class::isInstance)
                .flatMap(inhalt -> ((Plandatei) inhalt).getElemente().stream())
                .filter(Planung.class::isInstance)
                .map(Planung.class::cast)
                .findFirst()
                .orElse(null);
    }

    private Indikatorreihen lies(Indikator indikator, Typwerte typwerte) {
        Reihensammler sammler = new Reihensammler(this::melde);
        for (Messreihe reihe : indikator.getReihen()) {
            typwerte.lies(reihe, sammler);
            gelesene = reihe;
            dateireihen.lies(indikator, reihe, sammler, this::melde);
            gelesene = null;
        }
        Kleinzahlschutz.Ergebnis geschuetzt =
                Kleinzahlschutz.schuetze(sammler.reihen(), Schutzregel.von(indikator, planung), zerlegungen);
        if (geschuetzt.zuKlein() > 0) {
            melde(indikator, geschuetzt, typwerte);
        }
        return new Indikatorreihen(geschuetzt.reihen());
    }

    /** A message, also under the series whose file is just being read. */
    private void melde(Datenmeldung meldung) {
        meldungen.accept(meldung);
        if (gelesene != null) {
            jeReihe.computeIfAbsent(gelesene, neu -> new ArrayList<>()).add(meldung);
        }
    }

    private void melde(Indikator indikator, Kleinzahlschutz.Ergebnis geschuetzt, Typwerte typwerte) {
        int klein = geschuetzt.zuKlein();
        int weitere = geschuetzt.ergaenzend();
        meldungen.accept(new Datenmeldung(
                Meldungsstufe.HINWEIS,
                Meldungsart.SCHUTZ,
                typwerte.datei(),
                zugriff.zeile(indikator),
                "",
                "Indikator '" + Plannamen.kennung(indikator) + "': "
                        + (klein == 1 ? "Ein Wert wird" : klein + " Werte werden")
                        + " wegen kleiner Fallzahl nicht gezeigt"
                        + (weitere == 0
                                ? "."
                                : ", " + (weitere == 1 ? "ein weiterer" : weitere + " weitere")
                                        + ", damit sich nichts davon errechnen lässt."),
                ""));
    }

    /** A file as a person sees it: relative to the folder of the plan. */
    private String name(Resource datei) {
        Optional<Path> pfad = Datenzugriff.pfad(datei);
        if (pfad.isPresent() && ordner.isPresent() && pfad.get().startsWith(ordner.get())) {
            return ordner.get().relativize(pfad.get()).toString().replace('\\', '/');
        }
        return datei.getURI() == null || datei.getURI().lastSegment() == null
                ? ""
                : datei.getURI().lastSegment();
    }
}
