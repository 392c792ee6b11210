package org.leitwerk.design.raum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.daten.bestand.Datenbestand;
import org.leitwerk.daten.reihe.Wert;
import org.leitwerk.design.Planwissen;
import org.leitwerk.regeln.Plandaten;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Polaritaet;
import org.leitwerk.steuerung.Sozialraum;
import org.leitwerk.steuerung.Wertart;

/**
 * Measured values of areas side by side. Key figures are the indicators with values for the most areas; of equals the
 * first of the plan. An area is compared with the plain mean of all areas that have a value, without weights.
 */
final class Raumvergleich {

    /** As many figures as one takes in at a glance. */
    static final int KENNZAHLEN = 5;

    private final Map<Sozialraum, List<Messreihe>> reihen = new IdentityHashMap<>();
    private final Map<Indikator, BigDecimal> mittel = new IdentityHashMap<>();

    private Raumvergleich(Planstand stand) {
        Map<Indikator, List<Messreihe>> nachIndikator = new LinkedHashMap<>();
        for (Messreihe reihe : stand.alle(Messreihe.class)) {
            if (istRaumwert(reihe)) {
                nachIndikator
                        .computeIfAbsent((Indikator) reihe.eContainer(), neu -> new ArrayList<>())
                        .add(reihe);
            }
        }
        // The sort is stable: of indicators with equally many areas the first of the plan stays first.
        nachIndikator.entrySet().stream()
                .sorted(Comparator.comparing(eintrag -> -eintrag.getValue().size()))
                .limit(KENNZAHLEN)
                .forEach(eintrag -> {
                    mittel.put(eintrag.getKey(), mittel(eintrag.getValue()));
                    eintrag.getValue()
                            .forEach(reihe -> reihen.computeIfAbsent(reihe.getRaum(), neu -> new ArrayList<>())
                                    .add(reihe));
                });
    }

    /** The comparison of the plan something belongs to. */
    static Raumvergleich von(EObject element) {
        return Planwissen.von(element).einmal("Raumvergleich", Raumvergleich::new);
    }

    /** Series of the key figures of an area. */
    List<Messreihe> reihen(Sozialraum raum) {
        return reihen.getOrDefault(raum, List.of());
    }

    /**
     * How an area stands against the mean.
     *
     * @return 1 better, -1 worse, 0 equal or nobody can say
     */
    int stand(Messreihe reihe) {
        Indikator indikator = (Indikator) reihe.eContainer();
        Optional<Messwert> wert = neuester(reihe);
        BigDecimal schnitt = mittel.get(indikator);
        if (wert.isEmpty() || schnitt == null || reihen.size() < 2) {
            return 0;
        }
        int unterschied = Integer.signum(wert.get().getWert().compareTo(schnitt));
        return switch (indikator.getPolaritaet()) {
            case HOEHER -> unterschied;
            case NIEDRIGER -> -unterschied;
            default -> 0;
        };
    }

    /** The mean of all areas; empty for an indicator that is no key figure. */
    Optional<BigDecimal> mittel(Indikator indikator) {
        return Optional.ofNullable(mittel.get(indikator));
    }

    /** Whether more is better or worse at all. */
    static boolean istWertend(Indikator indikator) {
        return indikator.getPolaritaet() == Polaritaet.HOEHER || indikator.getPolaritaet() == Polaritaet.NIEDRIGER;
    }

    /** The newest value of a series that is known and may be shown. */
    static Optional<Messwert> neuester(Messreihe reihe) {
        Datenbestand daten = Planwissen.von(reihe).einmal("Datenbestand", Plandaten::von);
        return reihe.getWerte().stream()
                .filter(wert -> wert.getWert() != null && wert.getZeit() != null)
                .filter(wert -> daten.wert(wert).map(Wert::vorhanden).orElse(false))
                .max(Comparator.comparing((Messwert wert) -> wert.getZeit().ende()));
    }

    private static boolean istRaumwert(Messreihe reihe) {
        return Planwissen.da(reihe.getRaum())
                && reihe.getGruppe() == null
                && reihe.eContainer() instanceof Indikator
                && (reihe.getArt() == Wertart.IST || reihe.getArt() == Wertart.OFFEN)
                && neuester(reihe).isPresent();
    }

    private static BigDecimal mittel(List<Messreihe> reihen) {
        BigDecimal summe = BigDecimal.ZERO;
        int anzahl = 0;
        for (Messreihe reihe : reihen) {
            Optional<Messwert> wert = neuester(reihe);
            if (wert.isPresent()) {
                summe = summe.add(wert.get().getWert());
                anzahl++;
            }
        }
        return summe.divide(BigDecimal.valueOf(anzahl), MathContext.DECIMAL64);
    }
}
