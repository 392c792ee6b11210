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
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;

/** Collects the values of all indicators of a plan. */
final class Bestandsleser {

    private final Collection<? extends Resource> dateien;
    private final Datenzugriff zugriff;
    private final Optional<Path> ordner;
    private final List<Datenmeldung> meldungen = new ArrayList<>();

    Bestandsleser(Collection<? extends Resource> dateien, Datenzugriff zugriff) {
        this.dateien = dateien;
        this.zugriff = zugriff;
        this.ordner = zugriff.ordner(dateien);
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
        return Datenbestand.aus(reihen, meldungen);
    }

    private Indikatorreihen lies(Indikator indikator, Typwerte typwerte) {
        Reihensammler sammler = new Reihensammler(meldungen::add);
        for (Messreihe reihe : indikator.getReihen()) {
            typwerte.lies(reihe, sammler);
        }
        return new Indikatorreihen(sammler.reihen());
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
