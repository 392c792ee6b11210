package org.leitwerk.regeln.bestand;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BESTAND__TRAEGER;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Bestand;
import org.leitwerk.steuerung.Bestandsart;

/** Zur Bestandserhebung gehört der Träger (KGSt-Handbuch, Kap. 2.4.2). */
public final class BestandOhneTraeger implements Regel<Bestand> {

    @Override
    public Stream<Befund> pruefe(Bestand bestand, Planstand stand) {
        boolean braucht = bestand.getArt() == Bestandsart.ANGEBOT
                || bestand.getArt() == Bestandsart.EINRICHTUNG
                || bestand.getArt() == Bestandsart.MASSNAHME;
        return braucht && bestand.getTraeger().isEmpty()
                ? Stream.of(Befund.an(bestand, BESTAND__TRAEGER))
                : Stream.empty();
    }
}
