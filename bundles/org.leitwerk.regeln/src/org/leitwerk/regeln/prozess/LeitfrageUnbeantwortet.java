package org.leitwerk.regeln.prozess;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.LEITFRAGE__ANTWORT;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Leitfrage;
import org.leitwerk.steuerung.Prozessschritt;
import org.leitwerk.steuerung.Schrittstatus;

/** Die Leitfragen eines abgeschlossenen Schritts sind beantwortet (KGSt-Handbuch, Kap. 2.4). */
public final class LeitfrageUnbeantwortet implements Regel<Leitfrage> {

    @Override
    public Stream<Befund> pruefe(Leitfrage leitfrage, Planstand stand) {
        boolean abgeschlossen = leitfrage.eContainer() instanceof Prozessschritt schritt
                && schritt.getStatus() == Schrittstatus.ABGESCHLOSSEN;
        return abgeschlossen && Texte.fehlt(leitfrage.getAntwort())
                ? Stream.of(Befund.an(leitfrage, LEITFRAGE__ANTWORT).mit(leitfrage.eContainer()))
                : Stream.empty();
    }
}
