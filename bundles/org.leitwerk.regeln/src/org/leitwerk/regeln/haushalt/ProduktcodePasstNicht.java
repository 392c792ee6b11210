package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PLANELEMENT__NUMMER;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Produktelement;

/** Die Nummer eines Produkts beginnt mit der seiner Gruppe (KGSt-Handbuch, Kap. 3.1, Abb. 20). */
public final class ProduktcodePasstNicht implements Regel<Produktelement> {

    @Override
    public Stream<Befund> pruefe(Produktelement produkt, Planstand stand) {
        if (Texte.fehlt(produkt.getNummer())
                || !(produkt.eContainer() instanceof Produktelement ganzes)
                || Texte.fehlt(ganzes.getNummer())) {
            return Stream.empty();
        }
        boolean passt = nurZeichen(produkt.getNummer()).startsWith(nurZeichen(ganzes.getNummer()));
        return passt
                ? Stream.empty()
                : Stream.of(
                        Befund.an(produkt, PLANELEMENT__NUMMER).mit(produkt.getNummer(), ganzes.getNummer(), ganzes));
    }

    private static String nurZeichen(String nummer) {
        return nummer.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
