package org.leitwerk.regeln;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A way out of a finding, offered to the author. Its title is the text {@code <rule id>.korrektur.<name>} of the rule's
 * message bundle, filled with the arguments.
 *
 * @param name short name, unique among the corrections of the rule, e.g. {@code tauschen}
 * @param angaben arguments of the title; {@code {0}} is the element of the finding, these follow from {@code {1}} on
 * @param aenderungen steps in the order in which they have to be done
 */
public record Korrektur(String name, List<Object> angaben, List<Aenderung> aenderungen) {

    private static final int HOECHSTENS = 5;

    /** Checks and freezes the parts. */
    public Korrektur {
        Objects.requireNonNull(name, "name");
        angaben = List.copyOf(angaben);
        aenderungen = List.copyOf(aenderungen);
        if (aenderungen.isEmpty()) {
            throw new IllegalArgumentException("Eine Korrektur ohne Änderung hilft niemandem");
        }
    }

    /** A correction whose title needs no arguments. */
    public static Korrektur aus(String name, Aenderung... aenderungen) {
        return new Korrektur(name, List.of(), List.of(aenderungen));
    }

    /**
     * A correction that gives a single-valued feature a value; the value is {@code {1}} in the title.
     *
     * @param name short name of the correction
     * @param objekt object to change
     * @param merkmal single-valued feature
     * @param wert new value
     */
    public static Korrektur setzen(String name, EObject objekt, EStructuralFeature merkmal, Object wert) {
        return new Korrektur(name, List.of(wert), List.of(new Aenderung.Setzen(objekt, merkmal, wert)));
    }

    /**
     * Corrections to choose from, one for each value that could be meant. Many candidates would be a search and not a
     * choice; then there are none.
     *
     * @param werte values that could be meant
     * @param korrektur makes the correction for a value
     */
    public static <T> List<Korrektur> zurWahl(Collection<? extends T> werte, Function<T, Korrektur> korrektur) {
        List<T> verschiedene = werte.stream().distinct().<T>map(wert -> wert).toList();
        return verschiedene.size() > HOECHSTENS
                ? List.of()
                : verschiedene.stream().map(korrektur).toList();
    }

    /**
     * A correction that deletes a part of the plan.
     *
     * @param name short name of the correction
     * @param teil object to delete; contained in a many-valued feature of another one
     */
    public static Korrektur loeschen(String name, EObject teil) {
        return aus(name, new Aenderung.Entfernen(teil.eContainer(), teil.eContainmentFeature(), teil));
    }

    /** Applies all steps to the model. */
    public void ausfuehren() {
        aenderungen.forEach(Aenderung::ausfuehren);
    }
}
