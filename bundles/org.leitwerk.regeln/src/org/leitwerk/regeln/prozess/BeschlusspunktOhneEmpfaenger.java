package org.leitwerk.regeln.prozess;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Beschlusspunkt;
import org.leitwerk.steuerung.Beschlusspunktart;

/** Ein Auftrag im Beschluss nennt Adressat und Termin (Stadt Münster, V/0715/2012, Beschlussvorschlag). */
public final class BeschlusspunktOhneEmpfaenger implements Regel<Beschlusspunkt> {

    @Override
    public Stream<Befund> pruefe(Beschlusspunkt punkt, Planstand stand) {
        List<String> fehlt = new ArrayList<>();
        if (punkt.getArt() == Beschlusspunktart.AUFTRAG && punkt.getAuftragAn().isEmpty()) {
            fehlt.add("Adressat");
        }
        boolean verlangtTermin =
                punkt.getArt() == Beschlusspunktart.AUFTRAG || punkt.getArt() == Beschlusspunktart.BERICHTSPFLICHT;
        if (verlangtTermin && punkt.getTermin() == null && punkt.getRhythmus() == null) {
            fehlt.add("Termin");
        }
        return fehlt.isEmpty() ? Stream.empty() : Stream.of(Befund.an(punkt).mit(fehlt));
    }
}
