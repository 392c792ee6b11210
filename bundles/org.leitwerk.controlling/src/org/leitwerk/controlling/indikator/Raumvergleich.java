package org.leitwerk.controlling.indikator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leitwerk.controlling.Richtung;
import org.leitwerk.controlling.Vergleichswert;
import org.leitwerk.daten.reihe.Reihenschluessel;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.daten.reihe.Zeitreihe;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * Compares areas and groups with the whole and with each other: areas of the same kind for the same group, groups of
 * the whole; each for the period of its own last value.
 */
final class Raumvergleich {

    /** Which parts are compared with each other. */
    private record Feld(boolean raum, String raumart, String gruppe) {}

    private record Stelle(Feld feld, Zeitangabe zeit) {}

    /** The values of all parts, ascending, and of the whole (null if missing). */
    private record Vergleichsfeld(BigDecimal[] werte, BigDecimal gesamt) {}

    private final Map<Reihenschluessel, Zeitreihe> ist;
    private final Map<String, String> raumarten;
    private final boolean kleinerBesser;
    private final Map<Feld, List<Zeitreihe>> felder = new HashMap<>();
    private final Map<Stelle, Vergleichsfeld> vergleichsfelder = new HashMap<>();
    private Stelle letzteStelle;
    private Vergleichsfeld letztesFeld;

    Raumvergleich(Map<Reihenschluessel, Zeitreihe> ist, Map<String, String> raumarten, Richtung richtung) {
        this.ist = ist;
        this.raumarten = raumarten;
        this.kleinerBesser = richtung == Richtung.SINKEN;
        ist.forEach((schluessel, reihe) -> {
            if (!schluessel.istGesamt()) {
                felder.computeIfAbsent(feld(schluessel), neu -> new ArrayList<>())
                        .add(reihe);
            }
        });
    }

    /** A part beside the whole; null for the whole itself and without a value. */
    Vergleichswert von(Reihenschluessel schluessel, Wert letzter) {
        if (schluessel.istGesamt() || letzter == null) {
            return null;
        }
        Vergleichsfeld feld = vergleichsfeld(new Stelle(feld(schluessel), letzter.zeit()));
        return new Vergleichswert(
                letzter.zeit().anzeige(),
                letzter.zahl(),
                feld.gesamt(),
                rang(feld.werte(), letzter.zahl()),
                feld.werte().length);
    }

    private Vergleichsfeld vergleichsfeld(Stelle stelle) {
        // Neighbouring parts mostly stand in the same field with the same last period.
        if (!stelle.equals(letzteStelle)) {
            letzteStelle = stelle;
            letztesFeld = vergleichsfelder.computeIfAbsent(stelle, neu -> new Vergleichsfeld(werte(neu), gesamt(neu)));
        }
        return letztesFeld;
    }

    private BigDecimal gesamt(Stelle stelle) {
        return Optional.ofNullable(ist.get(
                        new Reihenschluessel(Wertart.IST, "", stelle.feld().gruppe())))
                .flatMap(reihe -> reihe.am(stelle.zeit()))
                .map(Wert::zahl)
                .orElse(null);
    }

    private BigDecimal[] werte(Stelle stelle) {
        Collection<Zeitreihe> reihen = felder.get(stelle.feld());
        BigDecimal[] werte = reihen.stream()
                .map(reihe -> reihe.am(stelle.zeit()))
                .flatMap(Optional::stream)
                .filter(Wert::vorhanden)
                .map(Wert::zahl)
                .toArray(BigDecimal[]::new);
        Arrays.sort(werte);
        return werte;
    }

    /** One more than the number of better values. */
    private int rang(BigDecimal[] werte, BigDecimal wert) {
        int stelle = Arrays.binarySearch(werte, wert);
        int erste = stelle;
        if (kleinerBesser) {
            while (erste > 0 && werte[erste - 1].compareTo(wert) == 0) {
                erste--;
            }
            return erste + 1;
        }
        while (erste < werte.length - 1 && werte[erste + 1].compareTo(wert) == 0) {
            erste++;
        }
        return werte.length - erste;
    }

    private Feld feld(Reihenschluessel schluessel) {
        boolean raum = !schluessel.raum().isEmpty();
        return new Feld(
                raum, raum ? raumarten.getOrDefault(schluessel.raum(), "") : "", raum ? schluessel.gruppe() : "");
    }
}
