package org.leitwerk.regeln;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EObject;

/**
 * Runs rules over a plan. Findings come in the order of the plan (files by name, then top to bottom), at one element in
 * the order of the rules; the same plan always gives the same list.
 */
public final class Pruefung {

    private final Regelwerk regelwerk;
    private final Planstand stand;

    private Pruefung(Regelwerk regelwerk, Planstand stand) {
        this.regelwerk = regelwerk;
        this.stand = stand;
    }

    /** All findings of all rules on a plan, as the plan has configured them. */
    public static List<Meldung> aller(Planstand stand) {
        return mit(Regelwerk.standard(), stand);
    }

    /** All findings of the given rules on a plan, as the plan has configured them. */
    public static List<Meldung> mit(Regelwerk regelwerk, Planstand stand) {
        return new Pruefung(regelwerk, stand).meldungen(() -> false).orElseThrow();
    }

    /**
     * All findings of all rules, unless nobody needs them any more.
     *
     * @param stand the plan
     * @param abbruch asked before each rule; when it says yes, the check ends
     * @return the findings, empty if the check was stopped
     */
    public static Optional<List<Meldung>> abbrechbar(Planstand stand, BooleanSupplier abbruch) {
        return new Pruefung(Regelwerk.standard(), stand).meldungen(abbruch);
    }

    private Optional<List<Meldung>> meldungen(BooleanSupplier abbruch) {
        List<Meldung> ergebnis = new ArrayList<>();
        for (Regeleintrag<?> regel : regelwerk.regeln()) {
            if (abbruch.getAsBoolean()) {
                return Optional.empty();
            }
            if (stand.einstellungen().stufe(regel.id()).orElse(Stufe.FEHLER) != Stufe.AUS) {
                for (EObject objekt : stand.alle(regel.elementart())) {
                    regel.pruefe(objekt, stand).forEach(befund -> melde(regel, befund, ergebnis));
                }
            }
        }
        // Stable: findings of one element keep the order of the rules.
        ergebnis.sort(
                Comparator.comparingInt(meldung -> stand.stelle(meldung.befund().element())));
        return Optional.of(List.copyOf(ergebnis));
    }

    private void melde(Regeleintrag<?> regel, Befund befund, List<Meldung> ergebnis) {
        Stufe stufe = stufe(regel, befund.element());
        if (stufe != Stufe.AUS && !Ausnahmen.gelten(regel, befund.element())) {
            ergebnis.add(new Meldung(regel, stufe, befund));
        }
    }

    private Stufe stufe(Regeleintrag<?> regel, EObject element) {
        Stufe vorgesehen = regel.stufung().bei(stand.reife(element));
        return vorgesehen == Stufe.AUS
                ? Stufe.AUS
                : stand.einstellungen().stufe(regel.id()).orElse(vorgesehen);
    }
}
