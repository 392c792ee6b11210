package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.JAHRESSTELLEN__BESETZT;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Jahresstellen;

/** Es sind nicht mehr Stellen besetzt als geplant. */
public final class StellenUeberPlan implements Regel<Jahresstellen> {

    @Override
    public Stream<Befund> pruefe(Jahresstellen jahr, Planstand stand) {
        boolean ueber = jahr.getStellen() != null
                && jahr.getBesetzt() != null
                && jahr.getBesetzt().compareTo(jahr.getStellen()) > 0;
        return ueber
                ? Stream.of(Befund.an(jahr, JAHRESSTELLEN__BESETZT).mit(jahr.getBesetzt(), jahr.getStellen()))
                : Stream.empty();
    }
}
