package org.leitwerk.diagramm.spezifikation;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * What a specification may refer to: itself, Sirius' environment with the system colours, and Sirius' packages. Nothing
 * else is loaded, so a specification cannot make the reader open files or addresses.
 */
final class Spezifikationsressourcen extends ResourceSetImpl {

    Spezifikationsressourcen() {
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        Siriusmetamodell.das().registriere(registry);
        setPackageRegistry(registry);
        getResources().add(Umgebungsressource.neu());
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        // never on demand: what is not here already stays unresolved and is reported
        return super.getResource(uri, false);
    }
}
