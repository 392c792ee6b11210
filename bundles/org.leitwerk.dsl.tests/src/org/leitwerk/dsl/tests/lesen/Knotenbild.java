package org.leitwerk.dsl.tests.lesen;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.leitwerk.dsl.ressource.LeitwerkResource;

/** All that was read from a file as text: nodes with places, grammar and mistakes, objects with values and links. */
final class Knotenbild {

    private Knotenbild() {}

    /** The nodes of a file, one a line. */
    static String knoten(LeitwerkResource datei) {
        StringBuilder bild = new StringBuilder();
        ICompositeNode wurzel = datei.getParseResult().getRootNode();
        bild.append(datei.getParseResult().hasSyntaxErrors()).append('\n');
        for (INode knoten : wurzel.getAsTreeIterable()) {
            bild.append(knoten.getClass().getSimpleName())
                    .append(' ')
                    .append(knoten.getTotalOffset())
                    .append('+')
                    .append(knoten.getTotalLength())
                    .append(' ')
                    .append(knoten.getTotalStartLine())
                    .append(' ')
                    .append(knoten.getGrammarElement() == null ? "-" : EcoreUtil.getURI(knoten.getGrammarElement()))
                    .append(' ')
                    .append(
                            knoten.getSyntaxErrorMessage() == null
                                    ? ""
                                    : knoten.getSyntaxErrorMessage().getMessage())
                    .append(knoten instanceof ILeafNode ? " '" + knoten.getText() + "'" : "")
                    .append(
                            knoten.hasDirectSemanticElement()
                                    ? " " + EcoreUtil.getRelativeURIFragmentPath(null, knoten.getSemanticElement())
                                    : "")
                    .append('\n');
        }
        return bild.toString();
    }

    /** The objects of a file, one a line, with the places of what they refer to. */
    static String objekte(LeitwerkResource datei) {
        StringBuilder bild = new StringBuilder();
        datei.getAllContents().forEachRemaining(objekt -> {
            bild.append(ort(objekt)).append(' ').append(objekt.eClass().getName());
            for (EStructuralFeature merkmal : objekt.eClass().getEAllStructuralFeatures()) {
                boolean teil = merkmal instanceof EReference verweis && verweis.isContainment();
                if (!teil && objekt.eIsSet(merkmal)) {
                    bild.append(' ').append(merkmal.getName()).append('=');
                    werte(objekt, merkmal).forEach(wert -> bild.append(
                                    wert instanceof EObject ziel ? ort(ziel) : String.valueOf(wert))
                            .append('|'));
                }
            }
            bild.append('\n');
        });
        return bild.toString();
    }

    private static Collection<?> werte(EObject objekt, EStructuralFeature merkmal) {
        Object wert = objekt.eGet(merkmal);
        return merkmal.isMany() ? (Collection<?>) wert : wert == null ? List.of() : List.of(wert);
    }

    private static String ort(EObject objekt) {
        if (objekt.eIsProxy()) {
            return "?";
        }
        return objekt.eResource() == null
                ? "lost"
                : objekt.eResource().getURI().lastSegment() + "/" + EcoreUtil.getRelativeURIFragmentPath(null, objekt);
    }
}
