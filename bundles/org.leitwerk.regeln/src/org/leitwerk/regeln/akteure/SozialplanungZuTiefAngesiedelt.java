package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ORGANISATIONSEINHEIT__ART;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Einheitsart;
import org.leitwerk.steuerung.Organisationseinheit;

/** Eine Stabsstelle gehört nicht unter den Fachbereich (KGSt-Handbuch, Kap. 3.2). */
public final class SozialplanungZuTiefAngesiedelt implements Regel<Organisationseinheit> {

    private static final Set<Einheitsart> UNTERHALB_DES_FACHBEREICHS =
            EnumSet.of(Einheitsart.ABTEILUNG, Einheitsart.SACHGEBIET, Einheitsart.TEAM);

    @Override
    public Stream<Befund> pruefe(Organisationseinheit einheit, Planstand stand) {
        boolean zuTief = einheit.getArt() == Einheitsart.STABSSTELLE
                && einheit.eContainer() instanceof Organisationseinheit darueber
                && UNTERHALB_DES_FACHBEREICHS.contains(darueber.getArt());
        return zuTief
                ? Stream.of(Befund.an(einheit, ORGANISATIONSEINHEIT__ART).mit(einheit.eContainer()))
                : Stream.empty();
    }
}
