package org.leitwerk.regeln.ziele;

import static org.leitwerk.steuerung.SteuerungPackage.Literals.SMARTPRUEFUNG__AKZEPTIERT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.SMARTPRUEFUNG__BEEINFLUSSBAR;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.SMARTPRUEFUNG__MESSBAR;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.SMARTPRUEFUNG__REALISTISCH;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.SMARTPRUEFUNG__SPEZIFISCH;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.SMARTPRUEFUNG__TERMINIERT;
import static org.leitwerk.steuerung.SteuerungPackage.Literals.ZIEL__SMART;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.regeln.Befund;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.regeln.Regel;
import org.leitwerk.regeln.Texte;
import org.leitwerk.steuerung.Janein;
import org.leitwerk.steuerung.Smartpruefung;
import org.leitwerk.steuerung.Ziel;

/** Ein verneintes SMART-Kriterium wird begründet (KGSt-Handbuch, Kap. 3.1, 3.4 und 4). */
public final class ZielSmartVerneint implements Regel<Ziel> {

    private static final Map<String, EStructuralFeature> FACETTEN = Map.of(
            "spezifisch",
            SMARTPRUEFUNG__SPEZIFISCH,
            "messbar",
            SMARTPRUEFUNG__MESSBAR,
            "aktiv beeinflussbar",
            SMARTPRUEFUNG__BEEINFLUSSBAR,
            "akzeptiert",
            SMARTPRUEFUNG__AKZEPTIERT,
            "realistisch",
            SMARTPRUEFUNG__REALISTISCH,
            "terminiert",
            SMARTPRUEFUNG__TERMINIERT);

    @Override
    public Stream<Befund> pruefe(Ziel ziel, Planstand stand) {
        Smartpruefung smart = ziel.getSmart();
        if (smart == null || !Texte.fehlt(ziel.getUnrealistisch()) || !Texte.fehlt(ziel.getBegruendung())) {
            return Stream.empty();
        }
        List<String> verneint = FACETTEN.entrySet().stream()
                .filter(facette -> smart.eGet(facette.getValue()) == Janein.NEIN)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return verneint.isEmpty()
                ? Stream.empty()
                : Stream.of(Befund.an(ziel, ZIEL__SMART).mit(verneint));
    }
}
