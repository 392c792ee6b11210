package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ABCANALYSE__GRENZE_A;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Abcanalyse;

/** Die Grenze der Klasse A liegt unter der von B (KGSt-Handbuch, Kap. 6.6). */
public final class AbcGrenzenVertauscht implements Regel<Abcanalyse> {

    @Override
    public Stream<Befund> pruefe(Abcanalyse analyse, Planstand stand) {
        boolean vertauscht = analyse.getGrenzeA() != null
                && analyse.getGrenzeB() != null
                && analyse.getGrenzeA().compareTo(analyse.getGrenzeB()) >= 0;
        return vertauscht
                ? Stream.of(Befund.an(analyse, ABCANALYSE__GRENZE_A).mit(analyse.getGrenzeA(), analyse.getGrenzeB()))
                : Stream.empty();
    }
}
