package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZEITRAUMELEMENT__BIS;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Projekt;

/** Ein Projekt ist zeitlich begrenzt (KGSt-Handbuch, Kap. 6.2). */
public final class ProjektOhneEnde implements Regel<Projekt> {

    @Override
    public Stream<Befund> pruefe(Projekt projekt, Planstand stand) {
        List<String> fehlt = Laufzeit.fehlendeTermine(projekt);
        return fehlt.isEmpty()
                ? Stream.empty()
                : Stream.of(Befund.an(projekt, ZEITRAUMELEMENT__BIS).mit(fehlt));
    }
}
