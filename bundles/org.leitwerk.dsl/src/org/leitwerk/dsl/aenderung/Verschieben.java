package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Moves an object with all it contains, in its list or into another object, also of another file. Its text travels as
 * it is, with its comments. As names are flat no reference changes.
 *
 * @param objekt what is moved
 * @param ziel the object that will contain it
 * @param merkmal the containment reference of {@code ziel}
 * @param stelle the index it will have there, counted without itself; {@link Einfuegen#AM_ENDE} appends
 */
public record Verschieben(EObject objekt, EObject ziel, EReference merkmal, int stelle) implements Operation {

    /** Checks that nothing is null. */
    public Verschieben {
        Objects.requireNonNull(objekt, "objekt");
        Objects.requireNonNull(ziel, "ziel");
        Objects.requireNonNull(merkmal, "merkmal");
    }

    @Override
    public void plane(Zielstand stand) {
        for (EObject o = ziel; o != null; o = stand.vater(o)) {
            if (o == objekt) {
                throw new Aenderungsfehler(Benennung.von(objekt) + " kann nicht in sich selbst verschoben werden.");
            }
        }
        stand.nimmHeraus(objekt);
        List<Object> werte = new ArrayList<>(stand.werte(ziel, merkmal));
        werte.add(Math.max(0, Math.min(stelle, werte.size())), objekt);
        stand.setze(ziel, merkmal, werte);
    }
}
