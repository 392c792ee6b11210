package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VERFAHRENSSCHWELLE__WERT;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bewertungsmethode;
import org.leitwerk.steuerung.Verfahrensschwelle;
import org.leitwerk.steuerung.Verfahrensstufe;

/** Die bessere Stufe einer Methode verlangt mehr als die schlechtere. */
public final class StufenReihenfolge implements Regel<Verfahrensschwelle> {

    @Override
    public Stream<Befund> pruefe(Verfahrensschwelle schwelle, Planstand stand) {
        List<Verfahrensstufe> stufen = Verfahrensstufen.von(schwelle.getMethode());
        int rang = stufen.indexOf(schwelle.getStufe());
        if (rang < 0 || schwelle.getWert() == null) {
            return Stream.empty();
        }
        return Verfahrensstufen.neben(schwelle).stream()
                .filter(andere -> andere.getMethode() == schwelle.getMethode()
                        && andere.isOhneZiel() == schwelle.isOhneZiel()
                        && andere.getWert() != null
                        && stufen.indexOf(andere.getStufe()) > rang
                        && !passt(schwelle, andere))
                .limit(1)
                .map(andere -> Befund.an(schwelle, VERFAHRENSSCHWELLE__WERT)
                        .mit(schwelle.getStufe(), schwelle.getWert(), andere.getStufe(), andere.getWert()));
    }

    /** Weather measures how far a target is missed, growth how fast it comes nearer. */
    private static boolean passt(Verfahrensschwelle bessere, Verfahrensschwelle schlechtere) {
        int vergleich = bessere.getWert().compareTo(schlechtere.getWert());
        return bessere.getMethode() == Bewertungsmethode.WETTER ? vergleich < 0 : vergleich > 0;
    }
}
