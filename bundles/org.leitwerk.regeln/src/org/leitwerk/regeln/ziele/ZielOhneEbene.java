package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__EBENE;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielebene;

/** Jedes Ziel steht auf einer Ebene der Zielhierarchie (Stadt Münster, V/0715/2012, Ziffer 3). */
public final class ZielOhneEbene implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        return ziel.getEbene() == Zielebene.OFFEN && ziel.getStufe() == null
                ? Stream.of(Befund.an(ziel, ZIEL__EBENE))
                : Stream.empty();
    }
}
