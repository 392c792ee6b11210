package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ORTSBEZOGEN__ZIELGRUPPEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Massnahmentyp;

/** Maßnahmen sind passgenau (Sozialplanung in Kreisen, 2019). */
public final class MassnahmeOhneAdressat implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        boolean nachInnen =
                massnahme.getTyp() == Massnahmentyp.STRUKTUR || massnahme.getTyp() == Massnahmentyp.QUALIFIZIERUNG;
        boolean gesagt = !massnahme.getZielgruppen().isEmpty()
                || !massnahme.getSozialraeume().isEmpty()
                || massnahme.eContainer() instanceof Massnahme;
        return gesagt || nachInnen ? Stream.empty() : Stream.of(Befund.an(massnahme, ORTSBEZOGEN__ZIELGRUPPEN));
    }
}
