package org.leitwerk.dsl.ide.formular;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
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
        return dienst.mit(stand, adresse, merkmal, (objekt, m) -> dienst.pruefe(stand, objekt, m, eingabe));
    }

    /**
     * Checks one entry of a list.
     *
     * @param stand the plan
     * @param adresse the element
     * @param merkmal name of a feature that holds several values
     * @param eingabe what was typed for one of them so far
     * @return see {@link #pruefe}
     */
    public static Optional<String> pruefeEintrag(Stand stand, URI adresse, String merkmal, String eingabe) {
        Formularpruefung dienst = Stand.dienst(Formularpruefung.class);
        return dienst.mit(stand, adresse, merkmal, (objekt, m) -> dienst.werte.wert(stand, m, eingabe));
    }

    private Optional<String> mit(Stand stand, URI adresse, String name, BiConsumer<EObject, Sprachmerkmal> probe) {
        EObject objekt = stand.element(adresse).orElse(null);
        if (objekt == null) {
            return Optional.of("Das Element gibt es nicht mehr.");
        }
        Sprachmerkmal merkmal = sprache.von(objekt.eClass(), name).orElse(null);
        if (merkmal == null) {
            return Optional.of("'" + name + "' gibt es hier nicht.");
        }
        try {
            probe.accept(objekt, merkmal);
            return Optional.empty();
        } catch (Eingabefehler e) {
            return Optional.of(e.getMessage());
        }
    }

    private void pruefe(Stand stand, EObject objekt, Sprachmerkmal merkmal, String eingabe) {
        List<Object> neue = werte.lies(stand, objekt, merkmal, eingabe);
        if (merkmal.merkmal() == SteuerungPackage.Literals.PLANELEMENT__NAME && !neue.isEmpty()) {
            String name = (String) neue.get(0);
            if (stand.mitNamen(name).filter(anderes -> anderes != objekt).isPresent()) {
                throw new Eingabefehler("Den Namen '" + name + "' gibt es im Plan schon. Bitte einen anderen wählen.");
            }
        }
    }
}
