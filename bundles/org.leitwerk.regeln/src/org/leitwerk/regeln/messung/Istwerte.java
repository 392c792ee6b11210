package org.leitwerk.regeln.messung;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * The measured values of an indicator for the whole area and all people, by time. Where there are only values for
 * parts, these.
 *
 * @param alle values that are known, oldest first
 * @param ausDatei whether further values come from a data file, which rules do not read
 */
record Istwerte(List<Messwert> alle, boolean ausDatei) {

    /** The measured values of an indicator; collected once for each state of the plan. */
    static Istwerte von(Indikator indikator, Planstand stand) {
        return stand.einmal(IndikatorOhneWerte.class, neu -> new Verzeichnis()).von(indikator);
    }

    /** The newest value. */
    Optional<Messwert> letzter() {
        return alle.isEmpty() ? Optional.empty() : Optional.of(alle.get(alle.size() - 1));
    }

    /** The value of a period. */
    Optional<Messwert> zu(Zeitangabe zeit) {
        return alle.stream()
                .filter(wert -> wert.getZeit().equals(zeit))
                .findFirst()
                .or(() -> alle.stream()
                        .filter(wert -> zeit.enthaelt(wert.getZeit().ende()))
                        .reduce((einer, spaeterer) -> spaeterer));
    }

    /** Whether a series contains measured values; that is what a series without kind means. */
    static boolean istIst(Messreihe reihe) {
        return reihe.getArt() == Wertart.IST || reihe.getArt() == Wertart.OFFEN;
    }

    /** Whether a series contains measured values of the whole area and all people. */
    static boolean istGesamtreihe(Messreihe reihe) {
        return istIst(reihe) && reihe.getRaum() == null && reihe.getGruppe() == null;
    }

    /** Collects the values of each indicator when first asked. */
    private static final class Verzeichnis {
        private final Map<Indikator, Istwerte> bekannte = new IdentityHashMap<>();

        Istwerte von(Indikator indikator) {
            return bekannte.computeIfAbsent(indikator, Verzeichnis::sammle);
        }

        private static Istwerte sammle(Indikator indikator) {
            List<Messwert> gesamt = new ArrayList<>();
            List<Messwert> teile = new ArrayList<>();
            boolean ausDatei = false;
            for (Messreihe reihe : indikator.getReihen()) {
                ausDatei |= reihe.getDatei() != null;
                if (istIst(reihe)) {
                    List<Messwert> liste = istGesamtreihe(reihe) ? gesamt : teile;
                    reihe.getWerte().stream()
                            .filter(wert -> wert.getWert() != null && wert.getZeit() != null)
                            .forEach(liste::add);
                }
            }
            List<Messwert> werte = gesamt.isEmpty() ? teile : gesamt;
            werte.sort(Comparator.comparing((Messwert wert) -> wert.getZeit().ende()));
            return new Istwerte(List.copyOf(werte), ausDatei);
        }
    }
}
