package org.leitwerk.daten.bestand;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsart;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.daten.reihe.Reihensammler;
import org.leitwerk.daten.zuordnung.Leseauftrag;
import org.leitwerk.daten.zuordnung.Plannamen;
import org.leitwerk.daten.zuordnung.Zuordnung;
import org.leitwerk.daten.zuordnung.Zuordnungsergebnis;
import org.leitwerk.steuerung.Datenquelle;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;

/** The values that a plan takes from data files. */
final class Dateireihen {

    private final Datenzugriff zugriff;
    private final Optional<Path> ordner;
    private final Plannamen namen;
    private final LocalDate stichtag;
    private final Set<Path> gelesene = new TreeSet<>();
    private final Set<Datenmeldung> gemeldet = new HashSet<>();

    Dateireihen(Datenzugriff zugriff, Optional<Path> ordner, Plannamen namen, LocalDate stichtag) {
        this.zugriff = zugriff;
        this.ordner = ordner;
        this.namen = namen;
        this.stichtag = stichtag;
    }

    /** The data files that the plan names and that are in its folder, whether they exist or not. */
    Set<Path> gelesene() {
        return gelesene;
    }

    void lies(Indikator indikator, Messreihe reihe, Reihensammler sammler, Consumer<Datenmeldung> meldungen) {
        String datei = reihe.getDatei() == null ? "" : reihe.getDatei().strip().replace('\\', '/');
        boolean ungeloest = reihe.getRaum() != null && reihe.getRaum().eIsProxy()
                || reihe.getGruppe() != null && reihe.getGruppe().eIsProxy();
        if (datei.isEmpty() || ungeloest) {
            return;
        }
        Optional<Path> pfad = ordner.flatMap(o -> Datenpfad.im(o, datei));
        if (pfad.isEmpty() && ordner.isEmpty() && !Datenpfad.fuehrtHinaus(datei)) {
            return; // the plan is in no folder of this machine, so there are no files beside it
        }
        if (pfad.isEmpty()) {
            meldungen.accept(Datenmeldung.zurDatei(
                    Meldungsstufe.FEHLER,
                    Meldungsart.DATEI,
                    datei,
                    "Die Datei liegt nicht im Ordner des Plans und wird nicht gelesen.",
                    "Die Datei in den Ordner des Plans legen und den Weg von dort angeben."));
            return;
        }
        gelesene.add(pfad.get());
        Zuordnungsergebnis ergebnis =
                zugriff.speicher().lies(pfad.get(), auftrag(indikator, reihe, datei), indikatornamen(indikator));
        ergebnis.reihen().forEach(sammler::nimm);
        // Several series may take their values from one file; what is wrong with the file is told once.
        ergebnis.meldungen().stream().filter(gemeldet::add).forEach(meldungen);
    }

    private static Set<String> indikatornamen(Indikator indikator) {
        Set<String> alle = new TreeSet<>();
        for (String name : new String[] {indikator.getName(), indikator.getTitel(), indikator.getNummer()}) {
            if (name != null && !name.isBlank()) {
                alle.add(name.strip());
            }
        }
        return alle;
    }

    private Leseauftrag auftrag(Indikator indikator, Messreihe reihe, String datei) {
        return new Leseauftrag(
                datei,
                Zuordnung.von(reihe),
                reihe.getArt(),
                Plannamen.kennung(reihe.getRaum()),
                Plannamen.kennung(reihe.getGruppe()),
                Objects.requireNonNullElse(indikator.getEinheit(), ""),
                reihe.getStand() == null ? "" : reihe.getStand().anzeige(),
                lizenz(indikator, reihe),
                stichtag,
                namen);
    }

    private static String lizenz(Indikator indikator, Messreihe reihe) {
        List<Datenquelle> quellen = reihe.getQuelle() == null ? indikator.getQuellen() : List.of(reihe.getQuelle());
        return quellen.stream()
                .filter(quelle -> !quelle.eIsProxy() && quelle.getLizenz() != null)
                .map(Datenquelle::getLizenz)
                .findFirst()
                .orElse("");
    }
}
