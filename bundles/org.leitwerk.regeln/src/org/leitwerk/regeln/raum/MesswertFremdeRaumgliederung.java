package org.leitwerk.regeln.raum;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.INDIKATOR__REIHEN;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Indikator;
import org.leitwerk.steuerung.Messreihe;
import org.leitwerk.steuerung.Raumgliederung;

/** Werte aus verschiedenen Raumgliederungen sind nicht vergleichbar (KGSt-Handbuch, Kap. 5.2.1). */
public final class MesswertFremdeRaumgliederung implements Regel<Indikator> {

    @Override
    public Stream<Befund> pruefe(Indikator indikator, Planstand stand) {
        Set<Raumgliederung> gliederungen = new LinkedHashSet<>();
        for (Messreihe reihe : indikator.getReihen()) {
            for (EObject ort = reihe.getRaum(); ort != null; ort = ort.eContainer()) {
                if (ort instanceof Raumgliederung gliederung) {
                    gliederungen.add(gliederung);
                }
            }
        }
        return gliederungen.size() > 1
                ? Stream.of(Befund.an(indikator, INDIKATOR__REIHEN).mit(gliederungen))
                : Stream.empty();
    }
}
