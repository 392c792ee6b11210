package org.leitwerk.regeln.bestand;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.SwotQuadrant;

/** Eine SWOT-Analyse hat vier Felder (KGSt-Handbuch, Kap. 6.3). */
public final class StaerkenanalyseLueckenhaft implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        Set<SwotQuadrant> fehlende = EnumSet.complementOf(EnumSet.of(SwotQuadrant.OFFEN));
        stand.alle(org.leitwerk.steuerung.Befund.class).forEach(eintrag -> fehlende.remove(eintrag.getQuadrant()));
        // Four missing quadrants mean that there is no such analysis, which is nobody's duty.
        return fehlende.isEmpty() || fehlende.size() == 4
                ? Stream.empty()
                : Stream.of(Befund.an(planung).mit(fehlende));
    }
}
