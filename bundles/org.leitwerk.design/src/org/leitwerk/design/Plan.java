package org.leitwerk.design;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Plandatei;
import org.leitwerk.steuerung.Planung;

/**
 * The plan an element, a view or a diagram belongs to: all plan files of its resource set in the order of their
 * addresses. Other resources of a session (diagrams, other models) do not count.
 */
final class Plan {

    private Plan() {}

    /** The plan with its indices; empty for something that stands in no plan. */
    static Planstand stand(EObject stelle) {
        return Planverzeichnis.von(anker(stelle)).stand();
    }

    /** The plan as rules may ask it. */
    static Planstand pruefstand(EObject stelle) {
        return Planverzeichnis.von(anker(stelle)).pruefstand();
    }

    /** The levels of the plan's goals. */
    static Zielschichten zielschichten(EObject stelle) {
        return Planverzeichnis.von(anker(stelle)).zielschichten();
    }

    /** All elements of a type at any depth, file by file in the order of the text. */
    static <T> List<T> alle(EObject stelle, Class<T> art) {
        return stand(stelle).alle(art);
    }

    /** The file that holds the head of the plan; else the first one; {@code null} outside of plans. */
    static Plandatei hauptdatei(EObject stelle) {
        List<Plandatei> dateien = alle(stelle, Plandatei.class);
        return dateien.stream()
                .filter(datei -> datei.getElemente().stream().anyMatch(Planung.class::isInstance))
                .findFirst()
                .orElse(dateien.isEmpty() ? null : dateien.get(0));
    }

    /** What can be found of a list of references: unresolved ones and {@code null} are left out. */
    static <T extends EObject> List<T> gefunden(List<? extends T> verweise) {
        return verweise.stream()
                .filter(Objects::nonNull)
                .filter(ziel -> !ziel.eIsProxy())
                .<T>map(ziel -> ziel)
                .toList();
    }

    /** The objects as a list without those that are missing or cannot be found. */
    static <T extends EObject> List<T> liste(Stream<? extends T> elemente) {
        return gefunden(elemente.<T>map(e -> e).toList());
    }

    /** Whether a reference leads to something. */
    static boolean da(EObject ziel) {
        return ziel != null && !ziel.eIsProxy();
    }

    private static EObject anker(EObject stelle) {
        return Sichten.planstelle(stelle);
    }
}
