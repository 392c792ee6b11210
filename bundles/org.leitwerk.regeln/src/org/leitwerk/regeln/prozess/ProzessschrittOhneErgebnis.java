package org.leitwerk.regeln.prozess;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.PROZESSSCHRITT__ERGEBNISSE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Schrittstatus;

/** Jeder Schritt führt zu einem Ergebnis (KGSt-Handbuch, Kap. 2.4). */
public final class ProzessschrittOhneErgebnis implements Regel<Prozessschritt> {

    @Override
    public Stream<Befund> pruefe(Prozessschritt schritt, Planstand stand) {
        if (schritt.getStatus() == Schrittstatus.ABGESCHLOSSEN
                && schritt.getErgebnisse().isEmpty()) {
            return Stream.of(Befund.an(schritt, PROZESSSCHRITT__ERGEBNISSE));
        }
        return Stream.empty();
    }
}
