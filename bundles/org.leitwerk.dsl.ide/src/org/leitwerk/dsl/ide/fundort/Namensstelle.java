package org.leitwerk.dsl.ide.fundort;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;

/**
 * A name in a text: of an element where it is declared, or of one that is referred to. Holds objects of the model, so
 * it must not leave the thread of the plan.
 *
 * @param bereich the name in the text
 * @param name the name as written
 * @param ziel the element it means; empty if there is none of this name
 * @param von the object that refers; the element itself where it is declared
 * @param merkmal the reference; the name where it is declared
 */
public record Namensstelle(
        ITextRegion bereich, String name, Optional<Planelement> ziel, EObject von, EStructuralFeature merkmal) {

    /** Whether the name stands here because its element is declared here. */
    public boolean erklaerung() {
        return !(merkmal instanceof EReference);
    }

    /**
     * The name at a place.
     *
     * @param stand the plan
     * @param pfad the file
     * @param stelle offset in its text, before, in or directly behind the name
     * @return empty if no name stands there
     */
    public static Optional<Namensstelle> bei(Stand stand, Path pfad, int stelle) {
        return knotenBei(stand, pfad, stelle).flatMap(Namensstelle::an);
    }

    /**
     * The value at a place: the part of the text that was assigned to a feature.
     *
     * @param stand the plan
     * @param pfad the file
     * @param stelle offset in its text
     * @return the node of the value that is there, preferably one that begins or goes on there; empty if none is
     */
    public static Optional<INode> knotenBei(Stand stand, Path pfad, int stelle) {
        Optional<INode> hier = wertBei(stand, pfad, stelle);
        return hier.isPresent() || stelle == 0 ? hier : wertBei(stand, pfad, stelle - 1);
    }

    private static Optional<INode> wertBei(Stand stand, Path pfad, int stelle) {
        Optional<XtextResource> datei = stand.datei(pfad).filter(text -> text.getParseResult() != null);
        if (datei.isEmpty() || stelle < 0) {
            return Optional.empty();
        }
        ILeafNode blatt =
                NodeModelUtils.findLeafNodeAtOffset(datei.get().getParseResult().getRootNode(), stelle);
        if (blatt == null || blatt.isHidden()) {
            return Optional.empty();
        }
        for (INode knoten = blatt; knoten != null; knoten = knoten.getParent()) {
            Assignment zuweisung = GrammarUtil.containingAssignment(knoten.getGrammarElement());
            if (zuweisung != null) {
                boolean wert = knoten == blatt
                        || knoten.getSemanticElement() == knoten.getParent().getSemanticElement();
                return wert ? Optional.of(knoten) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * The name that a node is.
     *
     * @param knoten a value in a text
     * @return empty if it is another kind of value
     */
    public static Optional<Namensstelle> an(INode knoten) {
        EObject von = NodeModelUtils.findActualSemanticObjectFor(knoten);
        ITextRegion bereich = new TextRegion(knoten.getOffset(), knoten.getLength());
        String name = NodeModelUtils.getTokenText(knoten);
        CrossReference stelle = GrammarUtil.containingCrossReference(knoten.getGrammarElement());
        if (von == null) {
            return Optional.empty();
        }
        if (stelle != null) {
            EReference verweis = GrammarUtil.getReference(stelle, von.eClass());
            return verweis == null
                    ? Optional.empty()
                    : Optional.of(new Namensstelle(bereich, name, ziel(von, verweis, knoten), von, verweis));
        }
        Assignment zuweisung = GrammarUtil.containingAssignment(knoten.getGrammarElement());
        EStructuralFeature merkmal = von.eClass().getEStructuralFeature(zuweisung.getFeature());
        return von instanceof Planelement element && "name".equals(zuweisung.getFeature())
                ? Optional.of(new Namensstelle(bereich, name, Optional.of(element), von, merkmal))
                : Optional.empty();
    }

    private static Optional<Planelement> ziel(EObject von, EReference verweis, INode knoten) {
        Object wert = von.eGet(verweis);
        if (wert instanceof List<?> werte) {
            int stelle = NodeModelUtils.findNodesForFeature(von, verweis).indexOf(knoten);
            wert = stelle >= 0 && stelle < werte.size() ? werte.get(stelle) : null;
        }
        return wert instanceof Planelement element && !element.eIsProxy() ? Optional.of(element) : Optional.empty();
    }
}
