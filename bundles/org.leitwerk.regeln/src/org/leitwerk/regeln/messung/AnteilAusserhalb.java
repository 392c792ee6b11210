package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__MESSTYP;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.MESSWERT__WERT;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Messtyp;
import org.leitwerk.steuerung.Messwert;

/** Ein Anteil liegt zwischen 0 und 100 %. */
public final class AnteilAusserhalb implements Regel<Messwert> {

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);

    @Override
    public Stream<Befund> pruefe(Messwert messwert, Planstand stand) {
        boolean anteil = messwert.eContainer() instanceof Messreihe
                && messwert.eContainer().eContainer() instanceof Indikator indikator
                && indikator.getMesstyp() == Messtyp.ANTEIL
                && Einheiten.istProzent(indikator.getEinheit());
        boolean ausserhalb = messwert.getWert() != null
                && (messwert.getWert().signum() < 0 || messwert.getWert().compareTo(HUNDERT) > 0);
        return anteil && ausserhalb
                ? Stream.of(Befund.an(messwert, MESSWERT__WERT)
                        .mit(messwert.getZeit(), messwert.getWert())
                        .behebbarDurch(Korrektur.setzen(
                                "quote", messwert.eContainer().eContainer(), INDIKATOR__MESSTYP, Messtyp.QUOTE)))
                : Stream.empty();
    }
}
