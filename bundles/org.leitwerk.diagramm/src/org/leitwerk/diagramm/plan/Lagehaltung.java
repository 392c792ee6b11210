package org.leitwerk.diagramm.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.lage.Lage;
import org.leitwerk.diagramm.lage.Lagedatei;
import org.leitwerk.diagramm.lage.Lageleser;
import org.leitwerk.diagramm.lage.Lagemeldung;
import org.leitwerk.diagramm.lage.Lagetext;

/** The positions of an open diagram and their file. */
final class Lagehaltung {

    private final Path datei;
    private final Lage leere;
    private Lage lage;
    private String gesichert;
    private List<Lagemeldung> meldungen = List.of();
    private int aenderungen;

    Lagehaltung(Path planordner, Diagrammschluessel schluessel) {
        datei = Lagedatei.von(planordner, schluessel.name());
        leere = Lage.fuer(
                schluessel.art(),
                schluessel.ziel() == null ? "" : schluessel.ziel().fragment());
        Lageleser.Befund befund = Lagedatei.lies(datei);
        uebernimm(befund);
        gesichert = text();
    }

    private void uebernimm(Lageleser.Befund befund) {
        lage = befund.lage().leer() ? leere : mitKopf(befund.lage());
        meldungen = befund.meldungen();
        aenderungen++;
    }

    private Lage mitKopf(Lage gelesen) {
        return new Lage(
                leere.art(), leere.ziel(), gelesen.knoten(), gelesen.kanten(), gelesen.ebenen(), gelesen.filter());
    }

    Lage lage() {
        return lage;
    }

    /** What in the file could not be read. */
    List<Lagemeldung> meldungen() {
        return meldungen;
    }

    /** Counts changes that concern the picture. */
    int aenderungen() {
        return aenderungen;
    }

    /** Positions a person changed. */
    void aendere(Lage neue) {
        if (!neue.equals(lage)) {
            lage = neue;
            aenderungen++;
        }
    }

    /** Positions the arrangement found; the picture already shows them. */
    void ergaenze(Lage neue) {
        lage = neue;
    }

    String text() {
        return Lagetext.von(lage);
    }

    void setze(String text) {
        uebernimm(Lageleser.lies(datei.getFileName().toString(), text));
    }

    boolean geaendert() {
        return !text().equals(gesichert);
    }

    /** Looks at the file; what others wrote counts if nothing of ours would be lost. */
    boolean leseNeu() {
        Lageleser.Befund befund = Lagedatei.lies(datei);
        String neu = Lagetext.von(befund.lage().leer() ? leere : mitKopf(befund.lage()));
        if (neu.equals(gesichert) || geaendert()) {
            return false;
        }
        uebernimm(befund);
        gesichert = text();
        return true;
    }

    void sichere() {
        try {
            Lagedatei.schreibe(datei, lage);
            gesichert = text();
        } catch (IOException fehler) {
            throw new UncheckedIOException(
                    "„" + datei + "“ lässt sich nicht speichern. Bitte Schreibrechte und freien Platz prüfen.", fehler);
        }
    }
}
