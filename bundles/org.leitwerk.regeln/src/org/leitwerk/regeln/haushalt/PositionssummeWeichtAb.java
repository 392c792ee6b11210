package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.HAUSHALTSPOSITION__BETRAEGE;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Betrag;
import org.leitwerk.regeln.Betragssumme;
import org.leitwerk.regeln.MitSchwelle;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Haushaltsposition;

/** Eine Summenzeile ist die Summe ihrer Zeilen (KGSt-Handbuch, Kap. 3.1, Abb. 20). */
public final class PositionssummeWeichtAb implements Regel<Haushaltsposition>, MitSchwelle {

    private static final BigDecimal VORGABE = BigDecimal.ONE;

    @Override
    public Stream<Befund> pruefe(Haushaltsposition position, Planstand stand) {
        if (position.getSummeAus().isEmpty()) {
            return Stream.empty();
        }
        Map<Betragssumme.Spalte, BigDecimal> posten = new HashMap<>();
        position.getSummeAus().forEach(zeile -> Betragssumme.jeSpalte(zeile.getBetraege())
                .forEach((spalte, betrag) -> posten.merge(spalte, betrag, BigDecimal::add)));
        return Betragssumme.jeSpalte(position.getBetraege()).entrySet().stream()
                .filter(summe -> posten.containsKey(summe.getKey()))
                .filter(summe -> !Toleranz.eingehalten(posten.get(summe.getKey()), summe.getValue(), this, stand))
                .map(summe -> Befund.an(position, HAUSHALTSPOSITION__BETRAEGE)
                        .mit(
                                summe.getKey().toString(),
                                new Betrag(summe.getValue()),
                                new Betrag(posten.get(summe.getKey()))));
    }

    @Override
    public BigDecimal vorgabe() {
        return VORGABE;
    }
}
