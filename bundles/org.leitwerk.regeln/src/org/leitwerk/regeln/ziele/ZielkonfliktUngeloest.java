package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELBEZIEHUNG__BEHANDLUNG;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Zielbeziehung;
import org.leitwerk.steuerung.Zielbeziehungsart;

/** Widersprechen sich Ziele, ist entschieden, wie damit umgegangen wird (KGSt-Handbuch, Kap. 3.1). */
public final class ZielkonfliktUngeloest implements Regel<Zielbeziehung> {

    @Override
    public Stream<Befund> pruefe(Zielbeziehung beziehung, Planstand stand) {
        boolean ungeloest =
                beziehung.getArt() == Zielbeziehungsart.WIDERSPRICHT && Texte.fehlt(beziehung.getBehandlung());
        return ungeloest
                ? Stream.of(Befund.an(beziehung, ZIELBEZIEHUNG__BEHANDLUNG).mit(beziehung.getZiel()))
                : Stream.empty();
    }
}
