package org.leitwerk.regeln.controlling;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BEWERTUNG__GRUND;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Ampel;
import org.leitwerk.steuerung.Bewertung;

/** Eine Bewertung von Hand wird begründet. */
public final class BewertungOhneBegruendung implements Regel<Bewertung> {

    @Override
    public Stream<Befund> pruefe(Bewertung bewertung, Planstand stand) {
        boolean gesetzt = bewertung.getAmpel() != Ampel.OFFEN;
        boolean begruendet = !Texte.fehlt(bewertung.getGrund()) || !Texte.fehlt(bewertung.getBeschreibung());
        return gesetzt && !begruendet ? Stream.of(Befund.an(bewertung, BEWERTUNG__GRUND)) : Stream.empty();
    }
}
