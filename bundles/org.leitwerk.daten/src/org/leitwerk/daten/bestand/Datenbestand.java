package org.leitwerk.daten.bestand;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.daten.zuordnung.Plannamen;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Messwert;

/**
 * All values of a plan at one moment. Typed series ({@code werte ist 2021: 12,4}) and those of files ({@code werte aus
 * "daten.csv"}) are the same here. Bound to the objects of the model, so it belongs to the thread of the plan; the
 * series themselves are immutable and may go anywhere.
 */
public final class Datenbestand {

    private final Map<Indikator, Indikatorreihen> reihen;
    private final List<Datenmeldung> meldungen;

    private final Map<Messreihe, List<Datenmeldung>> jeReihe;
    private final Set<Path> dateien;

    private Datenbestand(
            Map<Indikator, Indikatorreihen> reihen,
            List<Datenmeldung> meldungen,
            Map<Messreihe, List<Datenmeldung>> jeReihe,
            Set<Path> dateien) {
        this.reihen = reihen;
        this.meldungen = meldungen;
        this.jeReihe = jeReihe;
        this.dateien = dateien;
    }

    /**
     * The values of a plan; data files are looked up on this machine and not remembered.
     *
     * @param dateien the files of the plan
     * @return its values
     */
    public static Datenbestand lies(Collection<? extends Resource> dateien) {
        return lies(dateien, new Datenzugriff());
    }

    /**
     * The values of a plan.
     *
     * @param dateien the files of the plan
     * @param zugriff finds data files and remembers what was read; to be kept as long as the plan is open
     * @return its values
     */
    public static Datenbestand lies(Collection<? extends Resource> dateien, Datenzugriff zugriff) {
        return new Bestandsleser(dateien, zugriff).lies();
    }

    /**
     * Values from elsewhere: computed ones, or those of a scenario.
     *
     * @param reihen the series of each indicator
     * @return a stock of just these
     */
    public static Datenbestand aus(Map<Indikator, ? extends Collection<Zeitreihe>> reihen) {
        Map<Indikator, Indikatorreihen> alle = new IdentityHashMap<>();
        reihen.forEach((indikator, liste) -> alle.put(indikator, new Indikatorreihen(liste)));
        return new Datenbestand(alle, List.of(), Map.of(), Set.of());
    }

    static Datenbestand aus(
            Map<Indikator, Indikatorreihen> reihen,
            List<Datenmeldung> meldungen,
            Map<Messreihe, List<Datenmeldung>> jeReihe,
            Set<Path> dateien) {
        return new Datenbestand(reihen, meldungen, jeReihe, Collections.unmodifiableSet(dateien));
    }

    /**
     * The series of an indicator. Values that must not be shown, because of a small number of cases or because the
     * indicator is confidential, are held back already: no number of them can be had here.
     *
     * @param indikator an indicator of the plan
     * @return by their keys; empty if it has none
     */
    public List<Zeitreihe> reihen(Indikator indikator) {
        Indikatorreihen alle = reihen.get(indikator);
        return alle == null ? List.of() : alle.alle();
    }

    /**
     * One series of an indicator.
     *
     * @param indikator an indicator of the plan
     * @param schluessel kind, area and group
     * @return empty if there is none
     */
    public Optional<Zeitreihe> reihe(Indikator indikator, Reihenschluessel schluessel) {
        Indikatorreihen alle = reihen.get(indikator);
        return alle == null ? Optional.empty() : alle.mit(schluessel);
    }

    /**
     * A typed value as it may be shown: outputs that go through the text of a plan ask here, because a value that
     * stands there may have to be held back.
     *
     * @param wert a value of the plan
     * @return empty if it is not part of a series, for instance because it has no time
     */
    public Optional<Wert> wert(Messwert wert) {
        if (!(wert.eContainer() instanceof Messreihe reihe)
                || !(reihe.eContainer() instanceof Indikator indikator)
                || wert.getZeit() == null) {
            return Optional.empty();
        }
        Reihenschluessel schluessel = new Reihenschluessel(
                reihe.getArt(), Plannamen.kennung(reihe.getRaum()), Plannamen.kennung(reihe.getGruppe()));
        return reihe(indikator, schluessel).flatMap(gefunden -> gefunden.am(wert.getZeit()));
    }

    /**
     * What is wrong with the data.
     *
     * @return by file and row
     */
    public List<Datenmeldung> meldungen() {
        return meldungen;
    }

    /**
     * What is wrong with the data that a series takes from its file. A message about a file that several series read is
     * told at the first of them.
     *
     * @param reihe a series of the plan
     * @return by row; empty if there is nothing
     */
    public List<Datenmeldung> meldungen(Messreihe reihe) {
        return jeReihe.getOrDefault(reihe, List.of()).stream().sorted().toList();
    }

    /**
     * The data files that the plan names and that lie in its folder: when one of them changes, comes or goes, the
     * values must be read again.
     *
     * @return absolute paths in their order
     */
    public Set<Path> dateien() {
        return dateien;
    }
}
