package org.leitwerk.dsl.ressource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.impl.ListBasedDiagnosticConsumer;

/** Prepares the references of single elements, where Xtext does so for whole files. */
final class Elementlinker extends LazyLinker {

    /** Puts in what stands for the targets of all references of an element until they are looked for. */
    void bereiteVor(EObject element) {
        doLinkModel(element, new ListBasedDiagnosticConsumer());
    }

    /** What stands for the target of a reference. */
    EObject stellvertreter(EObject von, EReference verweis, INode text) {
        return createProxy(von, text, verweis);
    }
}
