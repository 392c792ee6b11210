package org.leitwerk.regeln.prozess;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BESCHLUSS__BETRIFFT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.VORLAGE__BEZUG;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.steuerung.Massnahme;
import org.leitwerk.steuerung.Massnahmenstatus;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.Ziel;
import org.leitwerk.steuerung.Zielstatus;

/** Was als beschlossen gilt, verweist auf einen Beschluss (KGSt-Handbuch, Kap. 4). */
public final class BeschlossenOhneBeschluss implements Regel<Planelement> {

    @Override
    public Stream<Befund> pruefe(Planelement element, Planstand stand) {
        if (!giltAlsBeschlossen(element)
                || stand.planung().filter(plan -> beschlossen(plan, stand)).isPresent()) {
            return Stream.empty();
        }
        for (EObject ort = element; ort != null; ort = ort.eContainer()) {
            if (beschlossen(ort, stand)) {
                return Stream.empty();
            }
        }
        return Stream.of(Befund.an(element).mit(element.eClass()));
    }

    private static boolean giltAlsBeschlossen(Planelement element) {
        return element instanceof Ziel ziel && ziel.getStatus() == Zielstatus.BESCHLOSSEN
                || element instanceof Massnahme massnahme && massnahme.getStatus() == Massnahmenstatus.BESCHLOSSEN;
    }

    private static boolean beschlossen(EObject element, Planstand stand) {
        return stand.verweisende(element, BESCHLUSS__BETRIFFT).findAny().isPresent()
                || stand.verweisende(element, VORLAGE__BEZUG).findAny().isPresent();
    }
}
