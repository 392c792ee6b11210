package org.leitwerk.regeln.rahmen;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Zielgruppe;

/** Auf eine Zielgruppe bezieht sich mindestens ein Ziel, Bedarf oder eine Maßnahme. */
public final class ZielgruppeUngenutzt implements Regel<Zielgruppe> {

    @Override
    public Stream<Befund> pruefe(Zielgruppe zielgruppe, Planstand stand) {
        boolean verwendet =
                stand.wirdVerwendet(zielgruppe) || !zielgruppe.getGruppen().isEmpty();
        return verwendet
                ? Stream.empty()
                : Stream.of(Befund.an(zielgruppe).behebbarDurch(Korrektur.loeschen("streichen", zielgruppe)));
    }
}
