package org.leitwerk.regeln.raum;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.SOZIALRAUM__EINWOHNER;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Die Einwohner der Teilräume ergeben zusammen die des Raums. */
public final class RaumEinwohnersumme implements Regel<Sozialraum> {

    @Override
    public Stream<Befund> pruefe(Sozialraum sozialraum, Planstand stand) {
        boolean vergleichbar = sozialraum.getEinwohner() != null
                && !sozialraum.getRaeume().isEmpty()
                && sozialraum.getRaeume().stream()
                        .allMatch(teil -> teil.getEinwohner() != null
                                && gleicherStand(teil.getEinwohnerStand(), sozialraum.getEinwohnerStand()));
        if (!vergleichbar) {
            return Stream.empty();
        }
        long summe = sozialraum.getRaeume().stream()
                .mapToLong(Sozialraum::getEinwohner)
                .sum();
        return summe == sozialraum.getEinwohner()
                ? Stream.empty()
                : Stream.of(Befund.an(sozialraum, SOZIALRAUM__EINWOHNER)
                        .mit(summe, sozialraum.getEinwohner())
                        .behebbarDurch(Korrektur.setzen("summe", sozialraum, SOZIALRAUM__EINWOHNER, (int) summe)));
    }

    static boolean gleicherStand(Zeitangabe einer, Zeitangabe anderer) {
        return einer == null || anderer == null || einer.equals(anderer);
    }
}
