package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDEX__STANDARDISIERUNG;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Index;
import org.leitwerk.steuerung.Standardisierung;

/** Wer Verschiedenes verrechnet, sagt, wie es vergleichbar wird (Gutachten Sozialraumbudgets, Kap. 6.2). */
public final class IndexOhneStandardisierung implements Regel<Index> {

    @Override
    public Stream<Befund> pruefe(Index index, Planstand stand) {
        boolean verdichtet = index.getKomponenten().size() > 1 && index.getFormel() == null;
        return verdichtet && index.getStandardisierung() == Standardisierung.OFFEN
                ? Stream.of(Befund.an(index, INDEX__STANDARDISIERUNG)
                        .behebbarDurch(Korrektur.zurWahl(
                                EnumSet.complementOf(EnumSet.of(Standardisierung.OFFEN)),
                                verfahren -> Korrektur.setzen("setzen", index, INDEX__STANDARDISIERUNG, verfahren))))
                : Stream.empty();
    }
}
