package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PRODUKTELEMENT__INDIKATOREN;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Produkt;
import org.leitwerk.steuerung.Produktelement;

/** Zu einem Produkt gehören Kennzahlen (KGSt-Handbuch, Kap. 3.1 und 3.4). */
public final class ProduktOhneKennzahl implements Regel<Produkt> {

    @Override
    public Stream<Befund> pruefe(Produkt produkt, Planstand stand) {
        for (EObject ort = produkt; ort instanceof Produktelement stelle; ort = ort.eContainer()) {
            if (!stelle.getIndikatoren().isEmpty()) {
                return Stream.empty();
            }
        }
        boolean ueberZiele = produkt.getBeitraege().stream()
                .anyMatch(beitrag -> beitrag.getZiel() != null
                        && !beitrag.getZiel().getMessungen().isEmpty());
        return ueberZiele ? Stream.empty() : Stream.of(Befund.an(produkt, PRODUKTELEMENT__INDIKATOREN));
    }
}
