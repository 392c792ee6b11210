package org.leitwerk.regeln.leitbild;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielgrundlage;

/** Vision oder Leitbild gehen den Zielen voraus (KGSt-Handbuch, Kap. 2.4.3). */
public final class LeitbildFehlt implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        boolean vorhanden =
                stand.alle(Zielgrundlage.class).stream().anyMatch(grundlage -> !(grundlage instanceof Ziel));
        return vorhanden || stand.alle(Ziel.class).isEmpty() ? Stream.empty() : Stream.of(Befund.an(planung));
    }
}
