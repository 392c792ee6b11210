package org.leitwerk.regeln.prozess;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bericht;
import org.leitwerk.steuerung.Bestandsaufnahme;
import org.leitwerk.steuerung.Evaluation;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Leitbild;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Netzwerk;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Schritt;
import org.leitwerk.steuerung.Ziel;

/** Der Steuerungskreislauf hat sechs Schritte und die Vernetzung quer dazu (KGSt-Handbuch, Kap. 2.4). */
public final class ProzessschrittFehlt implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        List<Prozessschritt> vorhandene = stand.alle(Prozessschritt.class);
        if (vorhandene.isEmpty()) {
            return Stream.empty();
        }
        Set<Schritt> fehlende = EnumSet.complementOf(EnumSet.of(Schritt.OFFEN));
        vorhandene.forEach(schritt -> fehlende.remove(schritt.getSchritt()));
        fehlende.removeIf(schritt -> erkennbar(schritt, stand));
        return fehlende.isEmpty()
                ? Stream.empty()
                : Stream.of(Befund.an(planung).mit(fehlende));
    }

    // A step whose result stands in the plan has been taken. Where the result is missing and another rule says so, the
    // step is not reported a second time: goals without mission statement, stocktaking or controlling, no mandate.
    private static boolean erkennbar(Schritt schritt, Planstand stand) {
        boolean ziele = !stand.alle(Ziel.class).isEmpty();
        boolean massnahmen = !stand.alle(Massnahme.class).isEmpty();
        return switch (schritt) {
            case AUFTRAGSKLAERUNG -> true;
            case BESTANDSAUFNAHME ->
                ziele || massnahmen || !stand.alle(Bestandsaufnahme.class).isEmpty();
            case LEITBILD -> ziele || !stand.alle(Leitbild.class).isEmpty();
            case ZIELBILDUNG -> ziele;
            case MASSNAHMENPLANUNG -> massnahmen;
            case CONTROLLING ->
                ziele
                        || !stand.alle(Bericht.class).isEmpty()
                        || !stand.alle(Evaluation.class).isEmpty();
            case VERNETZUNG ->
                !stand.alle(Netzwerk.class).isEmpty()
                        || !stand.alle(Gremium.class).isEmpty();
            default -> false;
        };
    }
}
