package org.leitwerk.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.steuerung.beschriftung.Wertanzeige;

/** Puts labels and tooltips together from parts that may be missing. */
public final class Textbau {

    /** A middle dot that stays at the end of its line when the text is wrapped. */
    private static final String TRENNER = "\u00a0· ";

    private Textbau() {}

    /** Parts that are there, divided by a middle dot: {@code beschließt · vierteljährlich}. */
    public static String reihe(String... teile) {
        return Arrays.stream(teile).filter(teil -> !Worte.text(teil).isEmpty()).collect(Collectors.joining(TRENNER));
    }

    /** Parts that are there, each on a line of its own. */
    public static String zeilen(String... teile) {
        return Arrays.stream(teile).filter(teil -> !Worte.text(teil).isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Title of an element without its number, else its name. */
    public static String titel(Planelement element) {
        return Worte.titel(element).lines().findFirst().orElse("");
    }

    /** A text without blanks around it; the empty text for {@code null}. */
    public static String text(String wert) {
        return Worte.text(wert);
    }

    /** The text, cut at a word with an ellipsis if it is longer than a number of characters. */
    public static String gekuerzt(String text, int laenge) {
        return Worte.gekuerzt(text, laenge);
    }

    /**
     * A tooltip: title, description, then the given features with their names, as far as they are set.
     *
     * @param merkmale features of the element; others are left out
     */
    public static String kurzinfo(Planelement element, EStructuralFeature... merkmale) {
        List<String> zeilen = new ArrayList<>();
        zeilen.add(Beschriftung.klasse(element.eClass()) + ": " + Beschriftung.text(element));
        zeilen.add(Worte.text(element.getBeschreibung()));
        angaben(element, merkmale).forEach(zeilen::add);
        return zeilen(zeilen.toArray(String[]::new));
    }

    /**
     * Features with their names, one a line: {@code Rhythmus: vierteljährlich}.
     *
     * @param merkmale features of the element; others and those that are not set are left out
     */
    public static List<String> angaben(EObject element, EStructuralFeature... merkmale) {
        return Arrays.stream(merkmale)
                .filter(merkmal -> element.eClass().getEAllStructuralFeatures().contains(merkmal))
                .filter(element::eIsSet)
                .map(merkmal -> Beschriftung.merkmal(merkmal) + ": " + Wertanzeige.von(merkmal, element.eGet(merkmal)))
                .toList();
    }
}
