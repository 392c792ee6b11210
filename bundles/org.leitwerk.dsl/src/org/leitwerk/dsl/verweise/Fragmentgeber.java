package org.leitwerk.dsl.verweise;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.leitwerk.steuerung.Planelement;

/**
 * Fragments of URIs by name: {@code #ZielA} for a named element, {@code #ZielA/messungen.0/zielwerte.1} for parts of
 * it. They survive reordering and edits of the text and change only with the name. What has no named element above it
 * gets EMF's position.
 */
@Singleton
public class Fragmentgeber implements IFragmentProvider {

    /** Xtext's fragments of references that are not resolved yet begin so. */
    private static final List<String> VERGEBEN = List.of("|", "xtextLink_", "/");

    private final Namensverzeichnis namen;

    /**
     * Makes the provider.
     *
     * @param namen finds elements by name
     */
    @Inject
    public Fragmentgeber(Namensverzeichnis namen) {
        this.namen = namen;
    }

    /**
     * Whether a fragment is built on names.
     *
     * @param fragment a fragment or null
     * @return false for positions and for Xtext's own fragments
     */
    static boolean istName(String fragment) {
        return fragment != null && !fragment.isEmpty() && VERGEBEN.stream().noneMatch(fragment::startsWith);
    }

    @Override
    public String getFragment(EObject objekt, Fallback ersatz) {
        List<String> teile = new ArrayList<>();
        EObject o = objekt;
        while (o != null && !(o instanceof Planelement element && element.getName() != null)) {
            EStructuralFeature merkmal = o.eContainingFeature();
            if (merkmal == null) {
                return ersatz.getFragment(objekt);
            }
            Object wert = o.eContainer().eGet(merkmal);
            teile.add(0, "/" + merkmal.getName() + (wert instanceof List<?> liste ? "." + liste.indexOf(o) : ""));
            o = o.eContainer();
        }
        if (o == null
                || !istName(((Planelement) o).getName())
                || ((Planelement) o).getName().indexOf('/') >= 0
                || !istErstes((Planelement) o)) {
            return ersatz.getFragment(objekt);
        }
        return ((Planelement) o).getName() + String.join("", teile);
    }

    /** Of two elements with the same name only the first one can be found by it. */
    private boolean istErstes(Planelement element) {
        Resource datei = element.eResource();
        if (datei == null) {
            return true;
        }
        List<Planelement> gleichnamige = namen.inDatei(datei).getOrDefault(element.getName(), List.of());
        return !gleichnamige.isEmpty() && gleichnamige.get(0) == element;
    }

    @Override
    public EObject getEObject(Resource datei, String fragment, Fallback ersatz) {
        if (!istName(fragment)) {
            return ersatz.getEObject(fragment);
        }
        String[] teile = fragment.split("/");
        List<Planelement> gleichnamige = namen.inDatei(datei).getOrDefault(teile[0], List.of());
        EObject o = gleichnamige.isEmpty() ? null : gleichnamige.get(0);
        for (int i = 1; i < teile.length && o != null; i++) {
            o = teil(o, teile[i]);
        }
        return o;
    }

    private static EObject teil(EObject o, String schritt) {
        int punkt = schritt.lastIndexOf('.');
        EStructuralFeature merkmal =
                o.eClass().getEStructuralFeature(punkt < 0 ? schritt : schritt.substring(0, punkt));
        Object wert = merkmal == null ? null : o.eGet(merkmal);
        if (wert instanceof List<?> liste) {
            int index = punkt < 0 ? -1 : zahl(schritt.substring(punkt + 1));
            wert = index >= 0 && index < liste.size() ? liste.get(index) : null;
        }
        return wert instanceof EObject ziel ? ziel : null;
    }

    private static int zahl(String ziffern) {
        return ziffern.matches("\\d{1,9}") ? Integer.parseInt(ziffern) : -1;
    }
}
