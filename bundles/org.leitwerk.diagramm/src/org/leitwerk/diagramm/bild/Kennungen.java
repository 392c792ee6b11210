package org.leitwerk.diagramm.bild;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Kante;
import org.leitwerk.diagramm.sicht.Sicht;

/**
 * Names of views that stay the same from session to session: mapping and address of the element, for what lies in
 * another view also that one's element, for a relation both its ends. They follow from the model alone and name the
 * views in the file of positions. A second view with the same name gets {@code ~2}.
 */
public final class Kennungen {

    private final Map<Sicht, String> ids = new IdentityHashMap<>();
    private final Map<String, Sicht> sichten = new LinkedHashMap<>();

    private Kennungen() {}

    /**
     * Names all views of a diagram.
     *
     * @param diagramm the diagram
     * @param adresse a stable address of an element, without blanks
     */
    public static Kennungen von(Diagramm diagramm, Function<EObject, String> adresse) {
        return von(diagramm, adresse, null);
    }

    /**
     * Names all views of a diagram that has changed.
     *
     * @param diagramm the diagram
     * @param adresse a stable address of an element, without blanks
     * @param vorige the names before; views that keep theirs keep the same text, which is quickly found in tables; null
     *     = there were none
     */
    public static Kennungen von(Diagramm diagramm, Function<EObject, String> adresse, Kennungen vorige) {
        Map<Sicht, String> bekannte = vorige == null ? Map.of() : vorige.ids;
        Kennungen kennungen = new Kennungen();
        Map<String, Integer> gleiche = new HashMap<>();
        Map<EObject, String> adressen = new IdentityHashMap<>();
        Function<EObject, String> einmal = objekt -> objekt == null ? "" : adressen.computeIfAbsent(objekt, adresse);
        diagramm.fuerAlle(sicht -> {
            String name = name(sicht, einmal);
            int wievielte = gleiche.merge(name, 1, Integer::sum);
            String neue = wievielte == 1 ? name : name + "~" + wievielte;
            String alte = bekannte.get(sicht);
            String id = neue.equals(alte) ? alte : neue;
            kennungen.ids.put(sicht, id);
            kennungen.sichten.put(id, sicht);
        });
        return kennungen;
    }

    private static String name(Sicht sicht, Function<EObject, String> adresse) {
        String abbildung = sicht.abbildung().name() + "@";
        if (sicht instanceof Kante kante && kante.semantisch().isEmpty()) {
            return abbildung + ende(kante.von() == null ? null : kante.von().alsSicht(), adresse) + ">"
                    + ende(kante.nach() == null ? null : kante.nach().alsSicht(), adresse);
        }
        String eltern = sicht.eltern() instanceof Sicht aussen ? adresse.apply(aussen.ziel()) + "/" : "";
        return abbildung + eltern + adresse.apply(sicht.ziel());
    }

    private static String ende(Sicht sicht, Function<EObject, String> adresse) {
        return sicht == null ? "" : adresse.apply(sicht.ziel());
    }

    /** The name of a view of the diagram. */
    public String id(Sicht sicht) {
        return ids.get(sicht);
    }

    /** The view with a name; null if there is none. */
    public Sicht sicht(String id) {
        return sichten.get(id);
    }

    /** All views by their names, outer ones before inner ones. */
    public Map<String, Sicht> sichten() {
        return Collections.unmodifiableMap(sichten);
    }
}
