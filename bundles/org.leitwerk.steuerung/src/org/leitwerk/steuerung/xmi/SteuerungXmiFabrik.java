package org.leitwerk.steuerung.xmi;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Makes resources for {@code .xmi} files of plans. Register it for the file extension {@code xmi} in a resource set.
 */
public final class SteuerungXmiFabrik implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        return new SteuerungXmiResource(uri);
    }
}
