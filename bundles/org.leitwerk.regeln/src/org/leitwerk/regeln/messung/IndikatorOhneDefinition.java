package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__DEFINITION;

import java.util.stream.Stream;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Index;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messtyp;

/** Ein Indikator ist definiert (Sozialplanung in Kreisen, 2019). */
public final class IndikatorOhneDefinition implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        boolean definiert = !Texte.fehlt(indikator.getDefinition())
                || !Texte.fehlt(indikator.getBeschreibung())
                || !Texte.fehlt(indikator.getZaehler())
                || Formeln.berechnet(indikator)
                // An index without parts lacks these first, see IndexZuKlein.
                || indikator instanceof Index
                // What is simply counted is defined by its title.
                || indikator.getMesstyp() == Messtyp.ABSOLUT && !Texte.fehlt(indikator.getTitel());
        return definiert ? Stream.empty() : Stream.of(Befund.an(indikator, INDIKATOR__DEFINITION));
    }
}
