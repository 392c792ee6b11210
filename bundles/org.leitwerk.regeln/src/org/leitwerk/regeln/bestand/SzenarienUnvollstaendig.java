package org.leitwerk.regeln.bestand;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Szenario;
import org.leitwerk.steuerung.Szenariotyp;

/** Zu Szenarien gehören der beste, der gleichbleibende und der schlechteste Fall (KGSt-Handbuch, Kap. 6.4). */
public final class SzenarienUnvollstaendig implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        List<Szenario> szenarien = stand.alle(Szenario.class);
        Set<Szenariotyp> fehlende = EnumSet.complementOf(EnumSet.of(Szenariotyp.OFFEN));
        szenarien.forEach(szenario -> fehlende.remove(szenario.getTyp()));
        return szenarien.isEmpty() || fehlende.isEmpty()
                ? Stream.empty()
                : Stream.of(Befund.an(planung).mit(fehlende));
    }
}
