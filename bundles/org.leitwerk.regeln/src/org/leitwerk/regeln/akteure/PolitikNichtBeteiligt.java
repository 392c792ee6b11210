package org.leitwerk.regeln.akteure;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Beteiligung;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Akteur;
import org.leitwerk.steuerung.Gremium;
import org.leitwerk.steuerung.Planung;
import org.leitwerk.steuerung.Stakeholdergruppe;

/** Ohne politische Rückendeckung gelingt Sozialplanung nicht (Sozialplanung in Kreisen, 2019). */
public final class PolitikNichtBeteiligt implements Regel<Planung> {

    @Override
    public Stream<Befund> pruefe(Planung planung, Planstand stand) {
        boolean beteiligt = stand.alle(Gremium.class).stream().anyMatch(Beteiligung::politisch)
                || stand.alle(Akteur.class).stream()
                        .anyMatch(akteur -> akteur.getGruppe() == Stakeholdergruppe.POLITIK);
        return beteiligt ? Stream.empty() : Stream.of(Befund.an(planung));
    }
}
