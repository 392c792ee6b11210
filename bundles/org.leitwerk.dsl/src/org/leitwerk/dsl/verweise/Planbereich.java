package org.leitwerk.dsl.verweise;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.leitwerk.steuerung.Planelement;

/**
 * The scope of a reference: all elements of the plan that are of the needed class, by their flat names. Nothing is
 * computed per reference.
 */
final class Planbereich implements IScope {

    private final Namensverzeichnis namen;
    private final Resource von;
    private final EClass typ;

    Planbereich(Namensverzeichnis namen, Resource von, EClass typ) {
        this.namen = namen;
        this.von = von;
        this.typ = typ;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        Planelement element = namen.finde(von, name.toString(), typ);
        return element == null ? null : EObjectDescription.create(name, element);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        return namen.alle(von, name.toString()).stream()
                .filter(typ::isInstance)
                .map(Planbereich::beschreibung)
                .toList();
    }

    @Override
    public IEObjectDescription getSingleElement(EObject objekt) {
        return objekt instanceof Planelement element && element.getName() != null && typ.isInstance(element)
                ? beschreibung(element)
                : null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject objekt) {
        EObject ziel = objekt.eIsProxy() ? EcoreUtil.resolve(objekt, von) : objekt;
        IEObjectDescription eine = getSingleElement(ziel);
        return eine == null ? List.of() : List.of(eine);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        return namen.alle(von)
                .filter(typ::isInstance)
                .map(Planbereich::beschreibung)
                .toList();
    }

    private static IEObjectDescription beschreibung(Planelement element) {
        return EObjectDescription.create(QualifiedName.create(element.getName()), element);
    }
}
