package org.leitwerk.regeln.haushalt;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.BUDGET__ANTEIL;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.FINANZAUSWIRKUNG__REFINANZIERUNG;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.FINANZIERUNG__ANTEIL;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.FOERDERUNG__QUOTE;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.FORTSCHRITT__PROZENT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.SROIWIRKUNG__ZURECHNUNG;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.WIRKUNGSBEITRAG__ANTEIL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;

/** Ein Anteil liegt zwischen 0 und 100 %. */
public final class AnteilUnzulaessig implements Regel<EObject> {

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);
    private static final Map<EClass, List<EAttribute>> ANTEILE = Stream.of(
                    FINANZIERUNG__ANTEIL,
                    BUDGET__ANTEIL,
                    FOERDERUNG__QUOTE,
                    FINANZAUSWIRKUNG__REFINANZIERUNG,
                    WIRKUNGSBEITRAG__ANTEIL,
                    FORTSCHRITT__PROZENT,
                    SROIWIRKUNG__ZURECHNUNG)
            .collect(Collectors.groupingBy(EAttribute::getEContainingClass));

    @Override
    public Stream<Befund> pruefe(EObject objekt, Planstand stand) {
        return ANTEILE.getOrDefault(objekt.eClass(), List.of()).stream()
                .filter(merkmal -> ausserhalb(objekt.eGet(merkmal)))
                .map(merkmal -> Befund.an(objekt, merkmal).mit(objekt.eGet(merkmal)));
    }

    private static boolean ausserhalb(Object wert) {
        return wert instanceof BigDecimal anteil && (anteil.signum() < 0 || anteil.compareTo(HUNDERT) > 0);
    }
}
