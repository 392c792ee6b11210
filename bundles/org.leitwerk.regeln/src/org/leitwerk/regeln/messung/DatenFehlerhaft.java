package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MESSREIHE__DATEI;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.daten.Datenmeldung;
import org.leitwerk.daten.Meldungsstufe;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Plandaten;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Messreihe;

/** Was in einer Datendatei nicht gelesen werden kann, fehlt in der Auswertung (Vorschlag von Leitwerk). */
public final class DatenFehlerhaft implements Regel<Messreihe> {

    /** So many rows are reported one by one; a person who has mended these looks again. */
    private static final int EINZELN = 20;

    @Override
    public Stream<Befund> pruefe(Messreihe reihe, Planstand stand) {
        if (reihe.getDatei() == null) {
            return Stream.empty();
        }
        List<Datenmeldung> meldungen = stand.einmal(DatenFehlerhaft.class, Plandaten::von).meldungen(reihe).stream()
                .filter(meldung -> meldung.stufe() != Meldungsstufe.HINWEIS)
                .toList();
        Stream<Befund> einzelne = meldungen.stream().limit(EINZELN).map(meldung -> befund(reihe, meldung.anzeige()));
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
}
