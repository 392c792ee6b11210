package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MESSREIHE__DATEI;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.bestand.Datenzugriff;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Plandatei;

/** Was in einer Datendatei nicht gelesen werden kann, fehlt in der Auswertung (Vorschlag von Leitwerk). */
public final class DatenFehlerhaft implements Regel<Messreihe> {

    /** So many rows are reported one by one; a person who has mended these looks again. */
    private static final int EINZELN = 20;

    @Override
    public Stream<Befund> pruefe(Messreihe reihe, Planstand stand) {
        if (reihe.getDatei() == null) {
            return Stream.empty();
        }
        List<Datenmeldung> meldungen = stand.einmal(DatenFehlerhaft.class, DatenFehlerhaft::bestand).meldungen(reihe).stream()
                .filter(meldung -> meldung.stufe() != Meldungsstufe.HINWEIS)
                .toList();
        Stream<Befund> einzelne =
                meldungen.stream().limit(EINZELN).map(meldung -> befund(reihe, meldung.anzeige()));
        return meldungen.size() <= EINZELN
                ? einzelne
                : Stream.concat(
                        einzelne,
                        Stream.of(befund(
                                reihe,
                                reihe.getDatei() + ": " + (meldungen.size() - EINZELN)
                                        + " weitere Zeilen oder Werte werden nicht übernommen.")));
    }

    private static Befund befund(Messreihe reihe, String text) {
        return Befund.an(reihe, MESSREIHE__DATEI).mit(text);
    }

    /** The data of the plan. Files are read only once for a plan in memory, and again when they change. */
    private static Datenbestand bestand(Planstand stand) {
        List<Resource> dateien = stand.alle(Plandatei.class).stream()
                .map(EObject::eResource)
                .filter(Objects::nonNull)
                .toList();
        ResourceSet plan = dateien.stream()
                .map(Resource::getResourceSet)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Datenbestand.lies(dateien, plan == null ? new Datenzugriff() : Datenzugriff.von(plan));
    }
}
