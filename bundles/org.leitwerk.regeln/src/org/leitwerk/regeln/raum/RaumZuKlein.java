package org.leitwerk.regeln.raum;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.RAUMGLIEDERUNG__RAEUME;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.MitSchwelle;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Raumgliederung;
import org.leitwerk.steuerung.Sozialraum;

/** Sozialräume haben in der Regel 10.000 bis 15.000 Einwohner (KGSt-Handbuch, Kap. 2 und 6.3). */
public final class RaumZuKlein implements Regel<Raumgliederung>, MitSchwelle {

    private static final BigDecimal VORGABE = BigDecimal.valueOf(10_000);

    @Override
    public Stream<Befund> pruefe(Raumgliederung gliederung, Planstand stand) {
        BigDecimal mindestens = stand.schwelle(this);
        List<Sozialraum> kleine = gliederung.getRaeume().stream()
                .filter(raum -> raum.getEinwohner() != null)
                .filter(raum -> BigDecimal.valueOf(raum.getEinwohner()).compareTo(mindestens) < 0)
                .toList();
        if (kleine.isEmpty()) {
            return Stream.empty();
        }
        Sozialraum kleinster = Collections.min(kleine, Comparator.comparing(Sozialraum::getEinwohner));
        return Stream.of(Befund.an(gliederung, RAUMGLIEDERUNG__RAEUME)
                .mit(kleine.size(), gliederung.getRaeume().size(), mindestens, kleinster, kleinster.getEinwohner()));
    }

    @Override
    public BigDecimal vorgabe() {
        return VORGABE;
    }
}
