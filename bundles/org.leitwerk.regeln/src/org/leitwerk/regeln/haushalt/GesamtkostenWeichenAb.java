package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__GESAMTKOSTEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Betrag;
import org.leitwerk.regeln.Betragssumme;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.MitSchwelle;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Betragsreihe;
import org.leitwerk.steuerung.Massnahme;

/** Gesamtkosten und Einzelkosten passen zusammen (Stadt Münster, V/0715/2012, II.). */
public final class GesamtkostenWeichenAb implements Regel<Massnahme>, MitSchwelle {

    private static final BigDecimal VORGABE = BigDecimal.ONE;

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        boolean vergleichbar = massnahme.getGesamtkosten() != null
                && massnahme.getKosten().stream()
                                .map(Betragsreihe::getArt)
                                .distinct()
                                .count()
                        == 1;
        if (!vergleichbar) {
            return Stream.empty();
        }
        BigDecimal summe = Betragssumme.von(massnahme.getKosten());
        return Toleranz.eingehalten(summe, massnahme.getGesamtkosten(), this, stand)
                ? Stream.empty()
                : Stream.of(Befund.an(massnahme, MASSNAHME__GESAMTKOSTEN)
                        .mit(new Betrag(massnahme.getGesamtkosten()), new Betrag(summe))
                        .behebbarDurch(new Korrektur(
                                "summe",
                                List.of(new Betrag(summe)),
                                List.of(new Aenderung.Setzen(massnahme, MASSNAHME__GESAMTKOSTEN, summe)))));
    }

    @Override
    public BigDecimal vorgabe() {
        return VORGABE;
    }
}
