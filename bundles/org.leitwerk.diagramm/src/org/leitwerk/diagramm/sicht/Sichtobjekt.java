package org.leitwerk.diagramm.sicht;

import java.util.List;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A diagram or a view as an EMF object of Sirius' classes, because expressions and services may ask a view for its
 * features, and variables such as {@code view} and {@code containerView} must be objects. Only reading: views are
 * computed, so what an expression would write into one is not kept.
 */
public abstract class Sichtobjekt extends MinimalEObjectImpl {

    private final EClass klasse;

    Sichtobjekt(EClass klasse) {
        this.klasse = klasse;
    }

    /** The model element shown; {@code null} once a view has been taken out of its diagram and forgotten. */
    public abstract EObject ziel();

    /** The view this one stands in, {@code null} for the diagram. */
    public abstract Sichtobjekt eltern();

    /** The views directly inside, in the order in which Sirius keeps them, border nodes first. */
    public abstract List<Sicht> inhalt();

    /** The value of a feature of Sirius' class by name; {@code null} for those without a meaning here. */
    protected abstract Object merkmal(String name);

    @Override
    public EClass eClass() {
        return klasse;
    }

    @Override
    protected EClass eStaticClass() {
        return klasse;
    }

    @Override
    public Object eGet(EStructuralFeature feature) {
        return eGet(feature, true, true);
    }

    @Override
    public Object eGet(EStructuralFeature feature, boolean resolve) {
        return eGet(feature, resolve, true);
    }

    @Override
    public Object eGet(EStructuralFeature feature, boolean resolve, boolean coreType) {
        Object wert = merkmal(feature.getName());
        if (wert instanceof List<?> liste && !(wert instanceof EList<?>)) {
            return new BasicEList<Object>(liste);
        }
        if (wert == null) {
            return feature.isMany() ? new BasicEList<>() : feature.getDefaultValue();
        }
        return wert;
    }

    @Override
    public boolean eIsSet(EStructuralFeature feature) {
        Object wert = merkmal(feature.getName());
        return wert instanceof List<?> liste ? !liste.isEmpty() : wert != null;
    }

    @Override
    public void eSet(EStructuralFeature feature, Object wert) {
        // views are computed from the model; see the class comment
    }

    @Override
    public void eUnset(EStructuralFeature feature) {
        // views are computed from the model; see the class comment
    }

    @Override
    public EObject eContainer() {
        return eltern();
    }

    @Override
    public EList<EObject> eContents() {
        return new BasicEList<>(inhalt());
    }

    @Override
    public Resource eResource() {
        return null;
    }

    @Override
    public String toString() {
        return klasse.getName();
    }
}
