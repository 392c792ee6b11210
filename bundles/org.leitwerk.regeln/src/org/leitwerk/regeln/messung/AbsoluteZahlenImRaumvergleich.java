package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.FORMELINDIKATOR__INDIKATOR;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__REIHEN;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Sozialraum;

/** Räume verschiedener Größe vergleicht man nicht mit absoluten Zahlen (KGSt-Handbuch, Kap. 7, Aachen). */
public final class AbsoluteZahlenImRaumvergleich implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        Set<Sozialraum> raeume = new HashSet<>();
        indikator.getReihen().stream()
                .map(Messreihe::getRaum)
                .filter(Objects::nonNull)
                .forEach(raeume::add);
        boolean bezogen = stand.verweisende(indikator, FORMELINDIKATOR__INDIKATOR)
                .findAny()
                .isPresent();
        return raeume.size() > 1 && Einheiten.zaehltFaelle(indikator) && !bezogen
                ? Stream.of(Befund.an(indikator, INDIKATOR__REIHEN).mit(raeume.size()))
                : Stream.empty();
    }
}
