package org.leitwerk.dsl.scoping;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.leitwerk.dsl.verweise.Planbereiche;

/** What a reference may name: every element of the plan, by its flat name. */
public class LeitwerkScopeProvider extends AbstractLeitwerkScopeProvider {

    @Inject
    private Planbereiche bereiche;

    @Override
    public IScope getScope(EObject von, EReference verweis) {
        return bereiche.zu(von, verweis);
    }
}
