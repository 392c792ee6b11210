package org.leitwerk.controlling.indikator;

import java.util.IdentityHashMap;
import java.util.Map;
import org.leitwerk.controlling.Zielvorgabe;
import org.leitwerk.controlling.zielwert.Vorgabenleser;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielsatz;
import org.leitwerk.steuerung.Zielwert;
import org.leitwerk.steuerung.werte.Frist;

/**
 * Remembers targets that were worked out. Reading a changed text keeps the objects that the change does not touch, so a
 * target whose object, goal, values, unit and direction are the same ones has not changed. Terms that count from
 * another element ("in drei Jahren", also in sentences) and targets of goals without a name, whose address depends on
 * their neighbours, are always worked out anew.
 */
final class Vorgabenspeicher {

    /** What a target was worked out from; the objects are compared by identity. */
    private record Merk(Ziel ziel, Zeitreihe reihe, String einheit, Polaritaet polaritaet, Zielvorgabe vorgabe) {

        boolean gilt(Ziel anderes, Zeitreihe andere, Indikator indikator) {
            return ziel == anderes
                    && (reihe == andere || reihe.equals(andere))
                    && polaritaet == indikator.getPolaritaet()
                    && (einheit == null ? indikator.getEinheit() == null : einheit.equals(indikator.getEinheit()));
        }
    }

    private Map<Zielwert, Merk> bekannt = Map.of();
    private Map<Zielwert, Merk> neu = new IdentityHashMap<>();

    /** Begins a new evaluation: what the last but one knew is forgotten. */
    void beginne() {
        bekannt = neu;
        neu = new IdentityHashMap<>(bekannt.size() + 1);
    }

    /** A target, worked out now or before. */
    Zielvorgabe lies(Vorgabenleser leser, Zielwert zielwert, Ziel ziel, Indikator indikator, Zeitreihe reihe) {
        Frist frist = zielwert.getTermin() != null ? zielwert.getTermin() : ziel.getBis();
        boolean vonAnderemAbhaengig = frist != null && frist.istRelativ() || zielwert instanceof Zielsatz;
        if (vonAnderemAbhaengig || ziel.getName() == null) {
            return leser.lies(zielwert, ziel, indikator, reihe);
        }
        Merk merk = bekannt.get(zielwert);
        if (merk == null || !merk.gilt(ziel, reihe, indikator)) {
            merk = new Merk(
                    ziel,
                    reihe,
                    indikator.getEinheit(),
                    indikator.getPolaritaet(),
                    leser.lies(zielwert, ziel, indikator, reihe));
        }
        neu.put(zielwert, merk);
        return merk.vorgabe();
    }
}
