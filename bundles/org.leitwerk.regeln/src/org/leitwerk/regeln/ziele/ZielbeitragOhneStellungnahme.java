package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELBEITRAG__STELLUNGNAHME;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Beitragsstatus;
import org.leitwerk.steuerung.Zielbeitrag;

/** Die beteiligten Ämter nehmen Stellung (Stadt Münster, V/0715/2012, Ziffer 6.2.2). */
public final class ZielbeitragOhneStellungnahme implements Regel<Zielbeitrag> {

    private static final Set<Beitragsstatus> ENTBEHRLICH =
            EnumSet.of(Beitragsstatus.STELLUNGNAHME, Beitragsstatus.EINVERNEHMLICH, Beitragsstatus.ENTSCHIEDEN);

    @Override
    public Stream<Befund> pruefe(Zielbeitrag beitrag, Planstand stand) {
        boolean gefragt = !beitrag.getLeistende().isEmpty() && !ENTBEHRLICH.contains(beitrag.getStatus());
        return gefragt && Texte.fehlt(beitrag.getStellungnahme())
                ? Stream.of(Befund.an(beitrag, ZIELBEITRAG__STELLUNGNAHME).mit(Zielbeitraege.bezeichnung(beitrag)))
                : Stream.empty();
    }
}
