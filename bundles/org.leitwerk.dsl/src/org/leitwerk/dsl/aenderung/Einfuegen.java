package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Puts a value into a list: a new object, the target of a reference, or a plain value.
 *
 * @param objekt the object to change
 * @param merkmal its feature, a list
 * @param stelle the index the value will have; {@link #AM_ENDE} or anything beyond the end appends
 * @param wert the value; a new object must be in no resource and no container
 */
public record Einfuegen(EObject objekt, EStructuralFeature merkmal, int stelle, Object wert) implements Operation {

    /** Index that appends. */
    public static final int AM_ENDE = Integer.MAX_VALUE;

    /** Checks that nothing is null. */
    public Einfuegen {
        Objects.requireNonNull(objekt, "objekt");
        Objects.requireNonNull(merkmal, "merkmal");
        Objects.requireNonNull(wert, "wert");
    }

    @Override
    public void plane(Zielstand stand) {
        List<Object> werte = new ArrayList<>(stand.werte(objekt, merkmal));
        werte.add(Math.max(0, Math.min(stelle, werte.size())), wert);
        stand.setze(objekt, merkmal, werte);
    }
}
