package org.leitwerk.regeln.messung;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messung;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielrichtung;
import org.leitwerk.steuerung.Zielstatus;
import org.leitwerk.steuerung.Zielwert;

/** Ein Zielwert, der schon erreicht ist, spornt nicht an. */
public final class ZielwertSchonErreicht implements Regel<Zielwert> {

    private static final Set<Zielstatus> BEENDET =
            EnumSet.of(Zielstatus.ERREICHT, Zielstatus.TEILWEISE, Zielstatus.VERFEHLT, Zielstatus.ENTFALLEN);

    @Override
    public Stream<Befund> pruefe(Zielwert zielwert, Planstand stand) {
        Indikator indikator = Zielwerte.indikator(zielwert);
        boolean offen = zielwert.eContainer() instanceof Messung messung
                && messung.eContainer() instanceof Ziel ziel
                && !BEENDET.contains(ziel.getStatus())
                && ziel.getRichtung() != Zielrichtung.HALTEN;
        if (indikator == null || !offen || zielwert.getRaum() != null || zielwert.getGruppe() != null) {
            return Stream.empty();
        }
        return Istwerte.von(indikator, stand)
                .letzter()
                .filter(ist -> Zielwerte.erfuellt(zielwert, ist.getWert(), indikator.getPolaritaet()))
                .stream()
                .map(ist -> Befund.an(zielwert).mit(indikator, Zielwerte.wort(zielwert), ist.getWert(), ist.getZeit()));
    }
}
