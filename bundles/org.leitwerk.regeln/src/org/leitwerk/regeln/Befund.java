package org.leitwerk.regeln;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a rule has found: where, and with which particulars. It carries no text and no level; the text comes from the
 * message bundle, the level from the configuration. Immutable.
 */
public final class Befund {

    private final EObject element;
    private final EStructuralFeature merkmal;
    private final int stelle;
    private final List<Object> angaben;
    private final List<Korrektur> korrekturen;

    private Befund(
            EObject element,
            EStructuralFeature merkmal,
            int stelle,
            List<Object> angaben,
            List<Korrektur> korrekturen) {
        this.element = Objects.requireNonNull(element, "element");
        this.merkmal = merkmal;
        this.stelle = stelle;
        this.angaben = angaben;
        this.korrekturen = korrekturen;
    }

    /** A finding at an element as a whole. */
    public static Befund an(EObject element) {
        return new Befund(element, null, -1, List.of(), List.of());
    }

    /**
     * A finding at a feature of an element: the place an editor jumps to if the feature is set, else the element's
     * head.
     */
    public static Befund an(EObject element, EStructuralFeature merkmal) {
        return new Befund(element, Objects.requireNonNull(merkmal, "merkmal"), -1, List.of(), List.of());
    }

    /** A finding at one value of a many-valued feature, counted from 0. */
    public static Befund an(EObject element, EStructuralFeature merkmal, int stelle) {
        return new Befund(element, Objects.requireNonNull(merkmal, "merkmal"), stelle, List.of(), List.of());
    }

    /**
     * The same finding with particulars for its message. In the message {@code {0}} is the element itself, the
     * particulars follow from {@code {1}} on. Model elements are shown by their title, dates and numbers in German
     * spelling; a year is given as text, or it would get a thousands separator. A missing value is shown as a dash.
     */
    public Befund mit(Object... neueAngaben) {
        return new Befund(
                element,
                merkmal,
                stelle,
                Collections.unmodifiableList(new ArrayList<>(Arrays.asList(neueAngaben))),
                korrekturen);
    }

    /** The same finding with one more correction to offer. */
    public Befund behebbarDurch(Korrektur korrektur) {
        List<Korrektur> alle = new ArrayList<>(korrekturen);
        alle.add(Objects.requireNonNull(korrektur, "korrektur"));
        return new Befund(element, merkmal, stelle, angaben, List.copyOf(alle));
    }

    /** The same finding with more corrections to offer, among which one is to be chosen. */
    public Befund behebbarDurch(Collection<Korrektur> weitere) {
        Befund befund = this;
        for (Korrektur korrektur : weitere) {
            befund = befund.behebbarDurch(korrektur);
        }
        return befund;
    }

    /** The element found wanting. */
    public EObject element() {
        return element;
    }

    /** The feature concerned, {@code null} if it is the element as a whole. */
    public EStructuralFeature merkmal() {
        return merkmal;
    }

    /** Index of the value concerned in a many-valued feature, -1 if it is the feature as a whole. */
    public int stelle() {
        return stelle;
    }

    /** Particulars of the message, may contain {@code null} for something that is not stated. */
    public List<Object> angaben() {
        return angaben;
    }

    /** Corrections to offer, best first. */
    public List<Korrektur> korrekturen() {
        return korrekturen;
    }

    @Override
    public String toString() {
        return "Befund[" + element.eClass().getName() + (merkmal == null ? "" : "." + merkmal.getName()) + " "
                + angaben.size() + " Angaben]";
    }
}
