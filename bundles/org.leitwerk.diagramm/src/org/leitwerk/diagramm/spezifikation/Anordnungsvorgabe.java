package org.leitwerk.diagramm.spezifikation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;

/** What a specification says about the layout of a diagram. */
public final class Anordnungsvorgabe extends Beschreibung {

    /** The ways a specification may say it. */
    public enum Art {
        /** Nothing is said. */
        KEINE,
        /** {@code CompositeLayout}: a direction and a padding. */
        RICHTUNG,
        /** {@code OrderedTreeLayout}: a tree along an expression. */
        BAUM,
        /** {@code CustomLayoutConfiguration}: an algorithm by its id, with options. */
        VERFAHREN
    }

    private final Art art;

    Anordnungsvorgabe(Spezifikation spezifikation, EObject objekt, Art art) {
        super(spezifikation, objekt);
        this.art = art;
    }

    static Anordnungsvorgabe ohne(Spezifikation spezifikation, EObject diagrammart) {
        return new Anordnungsvorgabe(spezifikation, diagrammart, Art.KEINE);
    }

    /** How it is said. */
    public Art art() {
        return art;
    }

    /** Id of the algorithm, such as {@code org.eclipse.elk.layered}; empty unless the kind is {@code VERFAHREN}. */
    public String verfahren() {
        return art == Art.VERFAHREN ? text("id") : "";
    }

    /** Direction of a {@code CompositeLayout}: {@code topToBottom}, {@code LeftToRight} or {@code bottomToTop}. */
    public String richtung() {
        return art == Art.RICHTUNG ? text("direction") : "";
    }

    /** Padding of a {@code CompositeLayout} in px, 0 otherwise. */
    public int abstand() {
        return art == Art.RICHTUNG ? Merkmale.zahl(beschreibung(), "padding", 0) : 0;
    }

    /** Expression for the children of an {@code OrderedTreeLayout}. */
    public String kinderausdruck() {
        return art == Art.BAUM ? text("childrenExpression") : "";
    }

    /** The options of an algorithm, in the order of the file. */
    public List<Option> optionen() {
        List<Option> ergebnis = new ArrayList<>();
        if (art != Art.VERFAHREN) {
            return ergebnis;
        }
        for (EObject option : Merkmale.alle(beschreibung(), "layoutOptions")) {
            ergebnis.add(new Option(Merkmale.text(option, "id"), wert(option), ziele(option)));
        }
        return ergebnis;
    }

    private static String wert(EObject option) {
        if (Merkmale.ist(option, "EnumLayoutOption")) {
            return Merkmale.text(Merkmale.eins(option, "value"), "name");
        }
        if (Merkmale.ist(option, "EnumSetLayoutOption")) {
            List<String> werte = new ArrayList<>();
            Merkmale.alle(option, "values").forEach(wert -> werte.add(Merkmale.text(wert, "name")));
            return String.join(" ", werte);
        }
        return Merkmale.text(option, "value");
    }

    private static Set<String> ziele(EObject option) {
        Set<String> ziele = new TreeSet<>();
        if (Merkmale.wert(option, "targets") instanceof List<?> liste) {
            liste.forEach(ziel -> ziele.add(ziel.toString()));
        }
        return ziele;
    }

    /**
     * An option of a layout algorithm.
     *
     * @param id full id, such as {@code org.eclipse.elk.direction}
     * @param wert the value as text; several values of a set are separated by blanks
     * @param ziele what it concerns: {@code PARENT}, {@code NODE}, {@code EDGE}, {@code PORTS}, {@code LABEL}
     */
    public record Option(String id, String wert, Set<String> ziele) {}
}
