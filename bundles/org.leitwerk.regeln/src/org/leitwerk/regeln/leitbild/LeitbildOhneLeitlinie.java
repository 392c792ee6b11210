package org.leitwerk.regeln.leitbild;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.LEITBILD__LEITLINIEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Leitbild;

/** Ein Leitbild enthält konkrete Aussagen (KGSt-Handbuch, Kap. 2.4.3). */
public final class LeitbildOhneLeitlinie implements Regel<Leitbild> {

    @Override
    public Stream<Befund> pruefe(Leitbild leitbild, Planstand stand) {
        if (leitbild.getLeitlinien().isEmpty() && Texte.fehlt(leitbild.getBeschreibung())) {
            return Stream.of(Befund.an(leitbild, LEITBILD__LEITLINIEN));
        }
        return Stream.empty();
    }
}
