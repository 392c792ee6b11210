package org.leitwerk.regeln.rahmen;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Rechtsgrundlage;

/** Eine Rechtsgrundlage begründet einen Auftrag, eine Aufgabe oder ein Produkt. */
public final class RechtsgrundlageUngenutzt implements Regel<Rechtsgrundlage> {

    @Override
    public Stream<Befund> pruefe(Rechtsgrundlage rechtsgrundlage, Planstand stand) {
        return !stand.wirdVerwendet(rechtsgrundlage)
                ? Stream.of(Befund.an(rechtsgrundlage).behebbarDurch(Korrektur.loeschen("streichen", rechtsgrundlage)))
                : Stream.empty();
    }
}
