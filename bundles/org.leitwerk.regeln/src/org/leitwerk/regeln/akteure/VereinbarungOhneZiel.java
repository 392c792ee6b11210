package org.leitwerk.regeln.akteure;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.VEREINBARUNG__ZIELE;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Vereinbarung;
import org.leitwerk.steuerung.Vereinbarungsart;

/** Kontrakte legen fest, was erreicht werden soll (KGSt-Handbuch, Kap. 6.2). */
public final class VereinbarungOhneZiel implements Regel<Vereinbarung> {

    private static final Set<Vereinbarungsart> UEBER_ZIELE = EnumSet.of(
            Vereinbarungsart.OFFEN,
            Vereinbarungsart.KONTRAKT,
            Vereinbarungsart.ZIELVEREINBARUNG,
            Vereinbarungsart.LEISTUNGSVERTRAG,
            Vereinbarungsart.TRAEGERVEREINBARUNG);

    @Override
    public Stream<Befund> pruefe(Vereinbarung vereinbarung, Planstand stand) {
        if (UEBER_ZIELE.contains(vereinbarung.getArt())
                && vereinbarung.getZiele().isEmpty()) {
            return Stream.of(Befund.an(vereinbarung, VEREINBARUNG__ZIELE));
        }
        return Stream.empty();
    }
}
