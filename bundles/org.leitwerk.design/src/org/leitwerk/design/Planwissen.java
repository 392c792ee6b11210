package org.leitwerk.design;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.leitwerk.regeln.Planstand;
import org.leitwerk.steuerung.Plandatei;

/**
 * What services know about a whole plan: lists, places in them, who refers to whom. A diagram asks each service for each
 * of its elements; without this memory each answer would walk through the plan. It hangs on the resource set, listens
 * there, and forgets everything with the first change of the model. Not safe for use by several threads at once, like
 * the model itself.
 */
public final class Planwissen extends EContentAdapter {

    private final Map<String, Object> ergebnisse = new HashMap<>();
    // An adapter's own target is the last object it was added to; this is the place it was made for.
    private final Notifier ort;
    private Planstand stand;

    private Planwissen(Notifier ort) {
        this.ort = ort;
    }

    /**
     * The knowledge about the plan an element belongs to.
     *
     * @param element any element of the plan; one that stands in no resource yet belongs to an empty plan
     */
    public static Planwissen von(EObject element) {
        Resource datei = element.eResource();
        if (datei == null) {
            Planwissen leer = new Planwissen(element);
            leer.stand = Planstand.von(List.of());
            return leer;
        }
        Notifier ort = datei.getResourceSet() == null ? datei : datei.getResourceSet();
        for (Adapter adapter : ort.eAdapters()) {
            if (adapter instanceof Planwissen wissen) {
                return wissen;
            }
        }
        Planwissen neu = new Planwissen(ort);
        ort.eAdapters().add(neu);
        neu.vergiss();
        return neu;
    }

    /** The plan with the indices of the rules: who refers to whom, terms as days. */
    public Planstand stand() {
        if (stand == null) {
            stand = Planstand.von(dateien());
        }
        return stand;
    }

    /**
     * Something derived from the whole plan, derived once for this state of the plan.
     *
     * @param name under which it is remembered; one name means one type
     * @param berechnung derives it; must not give {@code null}
     */
    public <T> T einmal(String name, Function<Planstand, T> berechnung) {
        Object bekannt = ergebnisse.get(name);
        if (bekannt == null) {
            bekannt = berechnung.apply(stand());
            ergebnisse.put(name, bekannt);
        }
        // Who asks under a name has put in what comes out.
        @SuppressWarnings("unchecked")
        T ergebnis = (T) bekannt;
        return ergebnis;
    }

    @Override
    public void notifyChanged(Notification nachricht) {
        super.notifyChanged(nachricht);
        if (!nachricht.isTouch()) {
            vergiss();
        }
    }

    /** References are resolved when a service follows them, not because somebody listens. */
    @Override
    protected boolean resolve() {
        return false;
    }

    private void vergiss() {
        ergebnisse.clear();
        stand = null;
    }

    private List<Resource> dateien() {
        List<Resource> alle = ort instanceof ResourceSet menge ? menge.getResources() : List.of((Resource) ort);
        return alle.stream()
                .filter(datei -> datei.getContents().stream().anyMatch(Plandatei.class::isInstance))
                .toList();
    }
}
