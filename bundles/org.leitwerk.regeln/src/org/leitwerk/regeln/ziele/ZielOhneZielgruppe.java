package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.ORTSBEZOGEN__ZIELGRUPPEN;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielfeld;

/** Ziele richten sich an Zielgruppen oder Sozialräume (KGSt-Handbuch, Kap. 2.4.4 und 4). */
public final class ZielOhneZielgruppe implements Regel<Ziel> {

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        for (EObject ort = ziel; ort instanceof Ziel stelle; ort = ort.eContainer()) {
            if (!stelle.getZielgruppen().isEmpty() || !stelle.getSozialraeume().isEmpty()) {
                return Stream.empty();
            }
        }
        boolean nachInnen = ziel.getFeld() == Zielfeld.RESSOURCEN || ziel.getFeld() == Zielfeld.PROZESS;
        return nachInnen || Zielmerkmale.istRichtungsziel(ziel) || Zielmerkmale.istUeberoertlich(ziel)
                ? Stream.empty()
                : Stream.of(Befund.an(ziel, ORTSBEZOGEN__ZIELGRUPPEN));
    }
}
