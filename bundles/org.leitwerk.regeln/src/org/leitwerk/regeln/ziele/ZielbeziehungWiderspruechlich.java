package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELBEZIEHUNG__ART;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielbeziehung;
import org.leitwerk.steuerung.Zielbeziehungsart;

/** Zwei Ziele können einander nicht zugleich stützen und widersprechen. */
public final class ZielbeziehungWiderspruechlich implements Regel<Zielbeziehung> {

    private static final Set<Zielbeziehungsart> FREUNDLICH =
            EnumSet.of(Zielbeziehungsart.ERGAENZT, Zielbeziehungsart.STUETZT, Zielbeziehungsart.VERSTAERKT);

    @Override
    public Stream<Befund> pruefe(Zielbeziehung beziehung, Planstand stand) {
        Ziel anderes = beziehung.getZiel();
        if (beziehung.getArt() != Zielbeziehungsart.WIDERSPRICHT
                || anderes == null
                || !(beziehung.eContainer() instanceof Ziel eines)) {
            return Stream.empty();
        }
        Stream<Zielbeziehung> hin = eines.getBeziehungen().stream().filter(weitere -> weitere.getZiel() == anderes);
        Stream<Zielbeziehung> her = anderes.getBeziehungen().stream().filter(weitere -> weitere.getZiel() == eines);
        return Stream.concat(hin, her)
                .filter(weitere -> FREUNDLICH.contains(weitere.getArt()))
                .limit(1)
                .map(weitere -> Befund.an(beziehung, ZIELBEZIEHUNG__ART)
                        .mit(anderes, beziehung.getArt(), weitere.getArt())
                        .behebbarDurch(loeschen("diese", beziehung))
                        .behebbarDurch(loeschen("andere", weitere)));
    }

    private static Korrektur loeschen(String name, Zielbeziehung beziehung) {
        return new Korrektur(
                name,
                List.of(beziehung.eContainer(), beziehung.getArt(), beziehung.getZiel()),
                Korrektur.loeschen(name, beziehung).aenderungen());
    }
}
