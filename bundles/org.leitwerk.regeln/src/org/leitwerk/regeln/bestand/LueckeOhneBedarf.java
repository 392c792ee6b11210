package org.leitwerk.regeln.bestand;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VERSORGUNGSLUECKE__BEDARFE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Versorgungsluecke;

/** Eine Lücke ist der Unterschied zwischen Bedarf und Bestand (KGSt-Handbuch, Kap. 2.4.2). */
public final class LueckeOhneBedarf implements Regel<Versorgungsluecke> {

    @Override
    public Stream<Befund> pruefe(Versorgungsluecke luecke, Planstand stand) {
        return luecke.getBedarfe().isEmpty()
                ? Stream.of(Befund.an(luecke, VERSORGUNGSLUECKE__BEDARFE))
                : Stream.empty();
    }
}
