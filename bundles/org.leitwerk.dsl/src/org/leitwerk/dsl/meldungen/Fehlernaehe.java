package org.leitwerk.dsl.meldungen;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds mistakes near a part of a text. */
final class Fehlernaehe {

    private Fehlernaehe() {}

    /**
     * Whether a mistake is told at a part of a text or directly behind it on its line.
     *
     * @param knoten the part
     * @param ganzeZeile whether a mistake anywhere on the line counts
     * @return whether there is one
     */
    static boolean beginntBei(INode knoten, boolean ganzeZeile) {
        ILeafNode blatt = NodeModelUtils.findLeafNodeAtOffset(knoten.getRootNode(), knoten.getOffset());
        boolean weiter = true;
        for (ILeafNode l = blatt; weiter && istAufZeile(l, knoten); l = danach(l)) {
            if (hatFehler(l)) {
                return true;
            }
            weiter = ganzeZeile || l.isHidden() || l.getOffset() < knoten.getEndOffset();
        }
        for (ILeafNode l = davor(blatt); ganzeZeile && istAufZeile(l, knoten); l = davor(l)) {
            if (hatFehler(l)) {
                return true;
            }
        }
        return false;
    }

    private static boolean istAufZeile(ILeafNode blatt, INode knoten) {
        return blatt != null
                && blatt.getEndLine() >= knoten.getStartLine()
                && blatt.getStartLine() <= knoten.getEndLine();
    }

    /** A mistake in a value is told at the whole value. */
    private static boolean hatFehler(ILeafNode blatt) {
        return blatt.getSyntaxErrorMessage() != null || blatt.getParent().getSyntaxErrorMessage() != null;
    }

    private static ILeafNode danach(ILeafNode blatt) {
        return NodeModelUtils.findLeafNodeAtOffset(blatt.getRootNode(), blatt.getTotalEndOffset());
    }

    private static ILeafNode davor(ILeafNode blatt) {
        return blatt == null || blatt.getTotalOffset() == 0
                ? null
                : NodeModelUtils.findLeafNodeAtOffset(blatt.getRootNode(), blatt.getTotalOffset() - 1);
    }
}
