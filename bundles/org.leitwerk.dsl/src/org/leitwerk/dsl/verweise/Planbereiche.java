package org.leitwerk.dsl.verweise;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;

/** Gives each reference its scope. */
@Singleton
public class Planbereiche {

    private final Namensverzeichnis namen;

    /**
     * Makes the scopes.
     *
     * @param namen finds elements by name
     */
    @Inject
    public Planbereiche(Namensverzeichnis namen) {
        this.namen = namen;
    }

    /**
     * What a reference may name.
     *
     * @param von the object that refers
     * @param verweis the reference
     * @return all elements of the plan that are of the reference's type; nothing for an object outside of any file
     */
    public IScope zu(EObject von, EReference verweis) {
        return von.eResource() == null
                ? IScope.NULLSCOPE
                : new Planbereich(namen, von.eResource(), verweis.getEReferenceType());
    }
}
