package org.leitwerk.regeln.messung;

import java.util.List;
import org.leitwerk.steuerung.Bewertungsmethode;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Verfahrensschwelle;
import org.leitwerk.steuerung.Verfahrensstufe;

/** The steps of methods of evaluation that have thresholds of their own, the best first. */
final class Verfahrensstufen {

    private static final List<Verfahrensstufe> WETTER = List.of(Verfahrensstufe.SONNE, Verfahrensstufe.BEWOELKT);
    private static final List<Verfahrensstufe> WACHSTUM =
            List.of(Verfahrensstufe.DEUTLICH, Verfahrensstufe.MAESSIG, Verfahrensstufe.GERING);

    private Verfahrensstufen() {}

    /** The steps of a method; empty if it has none with thresholds. */
    static List<Verfahrensstufe> von(Bewertungsmethode methode) {
        return switch (methode) {
            case WETTER -> WETTER;
            case WACHSTUM -> WACHSTUM;
            default -> List.of();
        };
    }

    /** The thresholds that stand beside one, it included. */
    static List<Verfahrensschwelle> neben(Verfahrensschwelle schwelle) {
        if (schwelle.eContainer() instanceof Planung planung) {
            return planung.getVerfahrensschwellen();
        }
        return schwelle.eContainer() instanceof Indikator indikator ? indikator.getVerfahrensschwellen() : List.of();
    }
}
