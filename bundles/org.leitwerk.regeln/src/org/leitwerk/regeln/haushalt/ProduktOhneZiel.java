package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PRODUKTELEMENT__BEITRAEGE;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__PRODUKTE;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Produkt;
import org.leitwerk.steuerung.Produktelement;

/** Ein Produkt dient einem Ziel (KGSt-Handbuch, Kap. 2.4.4 und 3.1). */
public final class ProduktOhneZiel implements Regel<Produkt> {

    @Override
    public Stream<Befund> pruefe(Produkt produkt, Planstand stand) {
        for (EObject ort = produkt; ort instanceof Produktelement stelle; ort = ort.eContainer()) {
            if (dient(stelle, stand)) {
                return Stream.empty();
            }
        }
        return Stream.of(Befund.an(produkt, PRODUKTELEMENT__BEITRAEGE));
    }

    private static boolean dient(Produktelement produkt, Planstand stand) {
        return !Texte.fehlt(produkt.getZielsetzung())
                || produkt.getBeitraege().stream().anyMatch(beitrag -> beitrag.getZiel() != null)
                || stand.verweisende(produkt, ZIEL__PRODUKTE).findAny().isPresent();
    }
}
