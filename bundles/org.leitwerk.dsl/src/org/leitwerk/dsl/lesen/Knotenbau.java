package org.leitwerk.dsl.lesen;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

/**
 * Builds nodes; hidden junk gets no place in the grammar, as tokens that Xtext skips, so that content assist can
 * complete it.
 */
final class Knotenbau extends NodeModelBuilder {

    @Override
    public ILeafNode newLeafNode(
            int stelle,
            int laenge,
            EObject regel,
            boolean verborgen,
            SyntaxErrorMessage fehler,
            ICompositeNode eltern) {
        boolean stoerung = regel instanceof TerminalRule r && r.getName().equals("T_STOERUNG");
        return super.newLeafNode(stelle, laenge, stoerung ? null : regel, verborgen, fehler, eltern);
    }
}
