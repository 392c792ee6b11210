package org.leitwerk.dsl.ide.gliederung;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.steuerung.Planelement;

/** How many problems each element has, and how serious they are. */
public final class Mangelzaehlung {

    /**
     * Problems of one thing.
     *
     * @param anzahl how many
     * @param schlimmste the worst level; {@link Stufe#AUS} if there are none
     */
    public record Zahl(int anzahl, Stufe schlimmste) {

        /** No problem. */
        public static final Zahl KEINE = new Zahl(0, Stufe.AUS);

        /** Both together. */
        public Zahl plus(Zahl andere) {
            return andere.anzahl == 0
                    ? this
                    : new Zahl(
                            anzahl + andere.anzahl,
                            schlimmste.mindestens(andere.schlimmste) ? schlimmste : andere.schlimmste);
        }
    }

    private final Map<EObject, Zahl> zahlen = new IdentityHashMap<>();

    private Mangelzaehlung() {}

    /**
     * Counts the problems that were found last. One of a part of an element, such as a measured value, counts for the
     * element.
     *
     * @param stand the plan
     */
    public static Mangelzaehlung von(Stand stand) {
        Mangelzaehlung zaehlung = new Mangelzaehlung();
        Map<URI, Zahl> nachAdresse = new HashMap<>();
        for (Mangel mangel : stand.maengel()) {
            if (mangel.element() != null) {
                nachAdresse.merge(mangel.element(), new Zahl(1, mangel.stufe()), Zahl::plus);
            }
        }
        nachAdresse.forEach((adresse, zahl) ->
                stand.element(adresse).ifPresent(objekt -> zaehlung.zahlen.merge(element(objekt), zahl, Zahl::plus)));
        return zaehlung;
    }

    /**
     * The problems of an element itself, without those of elements inside it.
     *
     * @param element an element of the plan
     */
    public Zahl zu(Planelement element) {
        return zahlen.getOrDefault(element, Zahl.KEINE);
    }

    /** All together. */
    static Zahl summe(Collection<Mangel> maengel) {
        return maengel.stream().map(mangel -> new Zahl(1, mangel.stufe())).reduce(Zahl.KEINE, Zahl::plus);
    }

    private static EObject element(EObject objekt) {
        EObject element = objekt;
        while (!(element instanceof Planelement) && element.eContainer() != null) {
            element = element.eContainer();
        }
        return element;
    }
}
