package org.leitwerk.dsl.verweise;

import java.util.Iterator;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.leitwerk.dsl.ressource.LeitwerkResource;

/** Links a plan anew where an edit of one file took away the targets of references in others. */
public final class Nachverlinkung {

    private Nachverlinkung() {}

    /**
     * Links those files anew that refer to something that is gone, or that may be there by now.
     *
     * @param plan the files, some of which were parsed anew
     */
    public static void nach(ResourceSet plan) {
        for (Resource resource : plan.getResources()) {
            if (resource instanceof LazyLinkingResource text && (fandNichtAlles(text) || verweistInsLeere(text))) {
                text.relink();
            }
        }
    }

    /** Whether a reference was looked for in vain: Xtext remembers that, but what it means may be there by now. */
    private static boolean fandNichtAlles(LazyLinkingResource text) {
        return text instanceof LeitwerkResource datei && datei.suchteVergeblich()
                || text.getErrors().stream().anyMatch(XtextLinkingDiagnostic.class::isInstance);
    }

    /**
     * Whether a reference that was found before no longer is: its target was parsed anew, and may be in another file
     * now.
     */
    private static boolean verweistInsLeere(LazyLinkingResource text) {
        for (TreeIterator<EObject> i = text.getAllContents(); i.hasNext(); ) {
            for (Iterator<EObject> ziele = ((InternalEList<EObject>) i.next().eCrossReferences()).basicIterator();
                    ziele.hasNext(); ) {
                URI adresse = ((InternalEObject) ziele.next()).eProxyURI();
                if (adresse != null
                        && !text.getEncoder().isCrossLinkFragment(text, adresse.fragment())
                        && text.getResourceSet().getEObject(adresse, false) == null) {
                    return true;
                }
            }
        }
        return false;
    }
}
