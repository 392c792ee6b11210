package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__DAUERHAFT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZEITRAUMELEMENT__VON;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Massnahmenart;
import org.leitwerk.steuerung.Programm;
import org.leitwerk.steuerung.Projekt;

/** Eine Maßnahme hat Beginn und Ende (KGSt-Handbuch, Kap. 6.5). */
public final class MassnahmeOhneZeitraum implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        // What is there already began before the plan and goes on.
        if (massnahme.getArt() == Massnahmenart.BESTEHEND
                || massnahme instanceof Projekt
                || massnahme instanceof Programm
                || massnahme.eContainer() instanceof Massnahme) {
            return Stream.empty();
        }
        List<String> fehlt = Laufzeit.fehlendeTermine(massnahme);
        if (fehlt.isEmpty()) {
            return Stream.empty();
        }
        Befund befund = Befund.an(massnahme, ZEITRAUMELEMENT__VON).mit(fehlt);
        // What has begun and has no end may be meant to last.
        return Stream.of(
                massnahme.getVon() != null
                        ? befund.behebbarDurch(
                                Korrektur.aus("dauerhaft", new Aenderung.Setzen(massnahme, MASSNAHME__DAUERHAFT, true)))
                        : befund);
    }
}
