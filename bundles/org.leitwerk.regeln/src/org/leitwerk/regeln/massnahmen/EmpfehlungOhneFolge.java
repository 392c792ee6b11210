package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.HANDLUNGSEMPFEHLUNG__MASSNAHMEN;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Akteur;
import org.leitwerk.steuerung.Akteursebene;
import org.leitwerk.steuerung.Handlungsempfehlung;

/** Empfehlungen verlaufen nicht im Sande (Sozialplanung in Kreisen, 2019). */
public final class EmpfehlungOhneFolge implements Regel<Handlungsempfehlung> {

    @Override
    public Stream<Befund> pruefe(Handlungsempfehlung empfehlung, Planstand stand) {
        boolean aufgegriffen =
                !empfehlung.getMassnahmen().isEmpty() || !empfehlung.getZiele().isEmpty();
        return aufgegriffen || nachAussen(empfehlung)
                ? Stream.empty()
                : Stream.of(Befund.an(empfehlung, HANDLUNGSEMPFEHLUNG__MASSNAHMEN));
    }

    // What the federation or the state is to do cannot become a goal or measure of the municipality.
    private static boolean nachAussen(Handlungsempfehlung empfehlung) {
        return !empfehlung.getAdressaten().isEmpty()
                && empfehlung.getAdressaten().stream()
                        .allMatch(adressat -> adressat instanceof Akteur akteur
                                && (akteur.getEbene() == Akteursebene.BUND || akteur.getEbene() == Akteursebene.LAND));
    }
}
