package org.leitwerk.dsl.ide.formular;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.SteuerungPackage;

/** Says while one types whether a value can be understood, without planning the change. */
@Singleton
public final class Formularpruefung {

    @Inject
    private Sprachmerkmale sprache;

    @Inject
    private Feldwerte werte;

    /**
     * Checks what was typed.
     *
     * @param stand the plan
     * @param adresse the element
     * @param merkmal name of the feature
     * @param eingabe what was typed so far
     * @return what is wrong and what is expected, with an example; empty if the value can be understood
     */
    public static Optional<String> pruefe(Stand stand, URI adresse, String merkmal, String eingabe) {
        Formularpruefung dienst = Stand.dienst(Formularpruefung.class);
        EObject objekt = stand.element(adresse).orElse(null);
        if (objekt == null) {
            return Optional.of("Das Element gibt es nicht mehr.");
        }
        return dienst.sprache
                .von(objekt.eClass(), merkmal)
                .map(m -> dienst.fehler(stand, objekt, m, eingabe))
                .orElse(Optional.of("'" + merkmal + "' gibt es hier nicht."));
    }

    private Optional<String> fehler(Stand stand, EObject objekt, Sprachmerkmal merkmal, String eingabe) {
        try {
            List<Object> neue = werte.lies(stand, objekt, merkmal, eingabe);
            if (merkmal.merkmal() == SteuerungPackage.Literals.PLANELEMENT__NAME && !neue.isEmpty()) {
                return stand.mitNamen((String) neue.get(0))
                        .filter(anderes -> anderes != objekt)
                        .map(anderes -> "Den Namen '" + neue.get(0) + "' gibt es im Plan schon.");
            }
            return Optional.empty();
        } catch (Eingabefehler e) {
            return Optional.of(e.getMessage());
        }
    }
}
