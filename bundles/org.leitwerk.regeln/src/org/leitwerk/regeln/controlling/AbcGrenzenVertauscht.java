package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ABCANALYSE__GRENZE_A;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ABCANALYSE__GRENZE_B;

import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
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
        if (!vertauscht) {
            return Stream.empty();
        }
        Befund befund = Befund.an(analyse, ABCANALYSE__GRENZE_A).mit(analyse.getGrenzeA(), analyse.getGrenzeB());
        boolean gleich = analyse.getGrenzeA().compareTo(analyse.getGrenzeB()) == 0;
        return Stream.of(
                gleich
                        ? befund
                        : befund.behebbarDurch(Korrektur.aus(
                                "tauschen",
                                new Aenderung.Setzen(analyse, ABCANALYSE__GRENZE_A, analyse.getGrenzeB()),
                                new Aenderung.Setzen(analyse, ABCANALYSE__GRENZE_B, analyse.getGrenzeA()))));
    }
}
