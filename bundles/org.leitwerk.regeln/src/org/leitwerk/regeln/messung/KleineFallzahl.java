package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__VERTRAULICH;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.MESSREIHE__WERTE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.MitSchwelle;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Datenquelle;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Messwert;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.werte.Zeitangabe;

/** Kleine Fallzahlen lassen Einzelne erkennen (Sozialplanung in Kreisen, 2019). */
public final class KleineFallzahl implements Regel<Messreihe>, MitSchwelle {

    private static final BigDecimal VORGABE = BigDecimal.valueOf(3);

    @Override
    public Stream<Befund> pruefe(Messreihe messreihe, Planstand stand) {
        boolean kleinteilig = messreihe.getRaum() != null || messreihe.getGruppe() != null;
        if (!kleinteilig || !(messreihe.eContainer() instanceof Indikator indikator) || indikator.isVertraulich()) {
            return Stream.empty();
        }
        BigDecimal mindestens = mindestfallzahl(indikator, stand);
        List<Zeitangabe> zeiten = messreihe.getWerte().stream()
                .filter(wert -> zuKlein(fallzahl(wert, indikator), mindestens))
                .map(Messwert::getZeit)
                .filter(Objects::nonNull)
                .toList();
        EObject wofuer = messreihe.getRaum() == null ? messreihe.getGruppe() : messreihe.getRaum();
        return zeiten.isEmpty()
                ? Stream.empty()
                : Stream.of(Befund.an(messreihe, MESSREIHE__WERTE)
                        .mit(wofuer, zeiten, mindestens)
                        .behebbarDurch(Korrektur.setzen("vertraulich", indikator, INDIKATOR__VERTRAULICH, true)));
    }

    @Override
    public BigDecimal vorgabe() {
        return VORGABE;
    }

    private BigDecimal mindestfallzahl(Indikator indikator, Planstand stand) {
        Stream<Integer> gesetzte = Stream.concat(
                Stream.of(indikator).map(Indikator::getMindestfallzahl),
                Stream.concat(
                        indikator.getQuellen().stream().map(Datenquelle::getMindestfallzahl),
                        stand.planung().map(Planung::getMindestfallzahl).stream()));
        return gesetzte.filter(Objects::nonNull)
                .findFirst()
                .map(BigDecimal::valueOf)
                .orElse(stand.schwelle(this));
    }

    // A count of people is its own number of cases; of a rate only the stated number of cases is known.
    private static BigDecimal fallzahl(Messwert wert, Indikator indikator) {
        if (wert.isFehlt()) {
            return null;
        }
        return wert.getFallzahl() != null
                ? BigDecimal.valueOf(wert.getFallzahl())
                : Einheiten.zaehltFaelle(indikator) ? wert.getWert() : null;
    }

    private static boolean zuKlein(BigDecimal fallzahl, BigDecimal mindestens) {
        return fallzahl != null && fallzahl.signum() > 0 && fallzahl.compareTo(mindestens) < 0;
    }
}
