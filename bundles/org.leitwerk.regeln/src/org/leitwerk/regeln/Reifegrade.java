package org.leitwerk.regeln;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.Planung;

/**
 * Reduces the many status words of the model to a {@link Reife}. An element without a telling status has that of what
 * contains it, in the end that of the plan; a plan without status is a draft. The words mean the same wherever they
 * occur, so one table serves all status enumerations.
 */
final class Reifegrade {

    private static final Map<String, Reife> NACH_STATUSWORT = new HashMap<>();

    static {
        ordne(
                Reife.ENTWURF,
                List.of(
                        "ENTWURF",
                        "VORGESCHLAGEN",
                        "ANGESTOSSEN",
                        "DIALOG",
                        "ENTWICKLUNG",
                        "VERHANDLUNG",
                        "GEPLANT",
                        "BEANTRAGT",
                        "LEITZIELE",
                        "BERATUNG",
                        "ZWISCHENERGEBNIS",
                        "ANSTEHEND",
                        "EROERTERT",
                        "ZIELKONZEPT",
                        "STELLUNGNAHME"));
        ordne(
                Reife.ABGESTIMMT,
                List.of(
                        // A plan under revision holds, but is open again until the next decision.
                        "FORTSCHREIBUNG",
                        "IN_BERATUNG",
                        "ABGESTIMMT",
                        "ANGEMELDET",
                        "ECKWERTE",
                        "ANMELDUNG",
                        "EINGEBRACHT",
                        "VORBERATUNG",
                        "GEPRUEFT",
                        "EINVERNEHMLICH"));
        ordne(
                Reife.BESCHLOSSEN,
                List.of(
                        "BESCHLOSSEN",
                        "BEWILLIGT",
                        "GEKUERZT",
                        "UMSETZUNG",
                        "UMGESETZT",
                        "BEARBEITUNG",
                        "ERLEDIGT",
                        "FORTGESCHRIEBEN",
                        "ABGESCHLOSSEN",
                        "EVALUIERT",
                        "VOLLZUG",
                        "ERREICHT",
                        "TEILWEISE",
                        "VERFEHLT",
                        "ANGEPASST",
                        "GEAENDERT",
                        "GELEBT",
                        "NACHGEWIESEN",
                        "ERHOBEN",
                        "VEROEFFENTLICHT",
                        "ENTSCHIEDEN"));
        ordne(
                Reife.VERWORFEN,
                List.of(
                        "ENTFALLEN",
                        "GESTOPPT",
                        "ABGELEHNT",
                        "ZURUECKGEZOGEN",
                        "AUSGELAUFEN",
                        "BEENDET",
                        "AUSGESETZT",
                        "UEBERSPRUNGEN"));
    }

    private final Reife desPlans;

    Reifegrade(Optional<Planung> planung) {
        desPlans = planung.flatMap(Reifegrade::eigene).orElse(Reife.ENTWURF);
    }

    Reife von(EObject objekt) {
        for (EObject stelle = objekt; stelle != null; stelle = stelle.eContainer()) {
            Optional<Reife> eigene = eigene(stelle);
            if (eigene.isPresent()) {
                return eigene.get();
            }
        }
        return desPlans;
    }

    private static Optional<Reife> eigene(EObject objekt) {
        EStructuralFeature merkmal = objekt.eClass().getEStructuralFeature("status");
        if (merkmal != null && objekt.eGet(merkmal) instanceof Enumerator wort) {
            return Optional.ofNullable(NACH_STATUSWORT.get(wort.getName()));
        }
        return Optional.empty();
    }

    private static void ordne(Reife reife, List<String> worte) {
        worte.forEach(wort -> NACH_STATUSWORT.put(wort, reife));
    }
}
