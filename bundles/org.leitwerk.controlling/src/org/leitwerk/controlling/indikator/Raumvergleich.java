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
import org.leitwerk.steuerung.werte.Zeitangabe;

/**
 * Compares areas and groups with the whole and with each other: areas of the same kind for the same group, groups of the
 * whole; each for the period of its own last value.
 */
final class Raumvergleich {

    /** Which parts are compared with each other. */
    private record Feld(boolean raum, String raumart, String gruppe) {}

    private record Stelle(Feld feld, Zeitangabe zeit) {}

    private final Map<Reihenschluessel, Zeitreihe> ist;
    private final Map<String, String> raumarten;
    private final boolean kleinerBesser;
    private final Map<Feld, List<Zeitreihe>> felder = new HashMap<>();
    private final Map<Stelle, BigDecimal[]> sortiert = new HashMap<>();

    Raumvergleich(Map<Reihenschluessel, Zeitreihe> ist, Map<String, String> raumarten, Richtung richtung) {
        this.ist = ist;
        this.raumarten = raumarten;
        this.kleinerBesser = richtung == Richtung.SINKEN;
        ist.forEach((schluessel, reihe) -> {
            if (!schluessel.istGesamt()) {
                felder.computeIfAbsent(feld(schluessel), neu -> new ArrayList<>()).add(reihe);
            }
        });
    }

    /** A part beside the whole; null for the whole itself and without a value. */
    Vergleichswert von(Reihenschluessel schluessel, Wert letzter) {
        if (schluessel.istGesamt() || letzter == null) {
            return null;
        }
        Feld feld = feld(schluessel);
        Zeitangabe zeit = letzter.zeit();
        BigDecimal gesamt = Optional.ofNullable(ist.get(new Reihenschluessel(
                        schluessel.art(), "", schluessel.raum().isEmpty() ? "" : schluessel.gruppe())))
                .flatMap(reihe -> reihe.am(zeit))
                .map(Wert::zahl)
                .orElse(null);
        BigDecimal[] werte = sortiert.computeIfAbsent(new Stelle(feld, zeit), this::werte);
        return new Vergleichswert(
                zeit.anzeige(),
                letzter.zahl(),
                gesamt,
                rang(werte, letzter.zahl()),
                werte.length);
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
                raum,
                raum ? raumarten.getOrDefault(schluessel.raum(), "") : "",
                raum ? schluessel.gruppe() : "");
    }
}
