package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__NENNER;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messtyp;

/** Ein Anteil nennt, worauf er bezogen ist (KGSt-Handbuch, Kap. 5.2.2, Indikatorenmodell Köln). */
public final class AnteilOhneBezug implements Regel<Indikator> {

    private static final Set<Messtyp> BEZOGEN =
            EnumSet.of(Messtyp.ANTEIL, Messtyp.QUOTE, Messtyp.PRO_KOPF, Messtyp.DECKUNGSGRAD);

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        boolean halb = !Texte.fehlt(indikator.getZaehler())
                && Texte.fehlt(indikator.getNenner())
                && !Formeln.berechnet(indikator);
        return BEZOGEN.contains(indikator.getMesstyp()) && halb
                ? Stream.of(Befund.an(indikator, INDIKATOR__NENNER))
                : Stream.empty();
    }
}
