package org.leitwerk.dsl.aenderung;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;

/** The names by which references name their targets, also those that were never found. */
@Singleton
final class Zielnamen {

    @Inject
    private LinkingHelper verweishilfe;

    /**
     * The name of a target as the model has it; of one that was never found what stands in the text of who refers. Null
     * if there is none.
     */
    String name(EObject ziel, EObject von) {
        return ziel.eIsProxy() ? ungefunden(ziel, von) : Benennung.name(ziel);
    }

    private String ungefunden(EObject ziel, EObject von) {
        URI adresse = ((InternalEObject) ziel).eProxyURI();
        String fragment = adresse == null ? null : adresse.fragment();
        if (fragment != null
                && von.eResource() instanceof LazyLinkingResource datei
                && datei.getEncoder().isCrossLinkFragment(datei, fragment)) {
            return verweishilfe.getCrossRefNodeAsString(
                    datei.getEncoder().decode(datei, fragment).getThird(), true);
        }
        return fragment;
    }
}
