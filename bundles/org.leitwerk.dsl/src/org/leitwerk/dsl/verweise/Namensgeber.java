package org.leitwerk.dsl.verweise;

import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.leitwerk.steuerung.Planelement;

/**
 * The name of an element is its own id, wherever it stands: moving it under another parent never touches a reference.
 */
@Singleton
public class Namensgeber extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject objekt) {
        return objekt instanceof Planelement element && element.getName() != null
                ? QualifiedName.create(element.getName())
                : null;
    }
}
