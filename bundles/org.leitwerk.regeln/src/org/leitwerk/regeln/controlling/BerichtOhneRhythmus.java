package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BERICHT__RHYTHMUS;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bericht;

/** Ein Bericht hat einen Zeitpunkt oder Rhythmus (KGSt-Handbuch, Kap. 6.7). */
public final class BerichtOhneRhythmus implements Regel<Bericht> {

    @Override
    public Stream<Befund> pruefe(Bericht bericht, Planstand stand) {
        boolean bekannt =
                bericht.getRhythmus() != null || bericht.getZeitraum() != null || bericht.getStichtag() != null;
        return bekannt ? Stream.empty() : Stream.of(Befund.an(bericht, BERICHT__RHYTHMUS));
    }
}
