package org.leitwerk.regeln.massnahmen;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.MASSNAHME__BEDARFE;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielgruppe;

/** Überschneidungen sind sachlich gerechtfertigt (Stadt Münster, V/0715/2012, Ziffer 6.3.1). */
public final class MassnahmenUeberschneidenSich implements Regel<Massnahme> {

    @Override
    public Stream<Befund> pruefe(Massnahme massnahme, Planstand stand) {
        Map<Zweck, Massnahme> erste =
                stand.einmal(MassnahmenUeberschneidenSich.class, MassnahmenUeberschneidenSich::erste);
        return zwecke(massnahme)
                .filter(zweck -> erste.get(zweck) != massnahme)
                .limit(1)
                .map(zweck -> Befund.an(massnahme, MASSNAHME__BEDARFE).mit(erste.get(zweck), zweck.bedarf()));
    }

    private record Zweck(Planelement bedarf, Zielgruppe gruppe, Ziel ziel) {}

    private static Map<Zweck, Massnahme> erste(Planstand stand) {
        Map<Zweck, Massnahme> erste = new HashMap<>();
        stand.alle(Massnahme.class)
                .forEach(massnahme -> zwecke(massnahme).forEach(zweck -> erste.putIfAbsent(zweck, massnahme)));
        return erste;
    }

    private static Stream<Zweck> zwecke(Massnahme massnahme) {
        return massnahme.getBedarfe().stream().flatMap(bedarf -> massnahme.getZielgruppen().stream()
                .flatMap(gruppe -> massnahme.getBeitraege().stream()
                        .filter(beitrag -> beitrag.getZiel() != null)
                        .map(beitrag -> new Zweck(bedarf, gruppe, beitrag.getZiel()))));
    }
}
