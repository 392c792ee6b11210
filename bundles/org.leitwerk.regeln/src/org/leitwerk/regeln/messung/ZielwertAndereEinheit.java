package org.leitwerk.regeln.messung;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIELWERT__EINHEIT;

import java.util.List;
import java.util.stream.Stream;
import org.leitwerk.regeln.Aenderung;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Korrektur;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Aenderungswert;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Zielwert;

/** Soll und Ist stehen in derselben Einheit (KGSt-Handbuch, Kap. 3.1). */
public final class ZielwertAndereEinheit implements Regel<Zielwert> {

    @Override
    public Stream<Befund> pruefe(Zielwert zielwert, Planstand stand) {
        Indikator indikator = Zielwerte.indikator(zielwert);
        if (indikator == null || Texte.fehlt(zielwert.getEinheit()) || Texte.fehlt(indikator.getEinheit())) {
            return Stream.empty();
        }
        // A change may be given in percent of whatever is measured.
        boolean erlaubt = zielwert instanceof Aenderungswert
                && (Einheiten.istProzent(zielwert.getEinheit()) || Einheiten.istProzentpunkte(zielwert.getEinheit()));
        boolean gleich = Einheiten.gleich(zielwert.getEinheit(), indikator.getEinheit());
        return erlaubt || gleich
                ? Stream.empty()
                : Stream.of(Befund.an(zielwert, ZIELWERT__EINHEIT)
                        .mit(indikator, zielwert.getEinheit(), indikator.getEinheit())
                        .behebbarDurch(new Korrektur(
                                "angleichen",
                                List.of(indikator.getEinheit()),
                                List.of(new Aenderung.Setzen(zielwert, ZIELWERT__EINHEIT, indikator.getEinheit())))));
    }
}
