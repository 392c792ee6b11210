package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VERFAHRENSSCHWELLE__STUFE;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bewertungsmethode;
import org.leitwerk.steuerung.Verfahrensschwelle;
import org.leitwerk.steuerung.Verfahrensstufe;

/** Eine Schwelle nennt eine Stufe, die ihre Methode hat. */
public final class SchwelleFremdeStufe implements Regel<Verfahrensschwelle> {

    @Override
    public Stream<Befund> pruefe(Verfahrensschwelle schwelle, Planstand stand) {
        if (schwelle.getMethode() == Bewertungsmethode.OFFEN || schwelle.getStufe() == Verfahrensstufe.OFFEN) {
            return Stream.empty();
        }
        List<Verfahrensstufe> stufen = Verfahrensstufen.von(schwelle.getMethode());
        boolean ohneZielFremd = schwelle.isOhneZiel() && schwelle.getMethode() != Bewertungsmethode.WACHSTUM;
        return stufen.contains(schwelle.getStufe()) && !ohneZielFremd
                ? Stream.empty()
                : Stream.of(Befund.an(schwelle, VERFAHRENSSCHWELLE__STUFE)
                        .mit(schwelle.getMethode(), schwelle.getStufe(), ohneZielFremd ? 1 : 0));
    }
}
