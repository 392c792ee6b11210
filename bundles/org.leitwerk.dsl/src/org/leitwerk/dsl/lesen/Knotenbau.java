package org.leitwerk.dsl.lesen;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.AbstractNode;
import org.eclipse.xtext.nodemodel.impl.CompositeNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

/**
 * Builds nodes; hidden junk gets no place in the grammar, as tokens that Xtext skips, so that content assist can
 * complete it. The nodes of a piece of a file have the places they have in the whole file, and can be moved there.
 */
final class Knotenbau extends NodeModelBuilder {

    private final String text;

    /**
     * Makes a builder.
     *
     * @param text the text of the whole file
     */
    Knotenbau(String text) {
        this.text = text;
    }

    @Override
    public ICompositeNode newRootNode(String stueck) {
        Wurzelknoten wurzel = new Wurzelknoten();
        wurzel.setzeText(text);
        return wurzel;
    }

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

    /** Nodes that had neighbours under another root may be added too. */
    @Override
    protected void checkValidNewChild(AbstractNode kind) {
        if (kind == null) {
            throw new IllegalArgumentException("Es fehlt ein Knoten.");
        }
    }

    /** The nodes directly below a root, without the empty one that Xtext puts first for the rule of the file. */
    static List<AbstractNode> kinder(ICompositeNode wurzel) {
        List<AbstractNode> kinder = alleKinder(wurzel);
        if (!kinder.isEmpty() && istLeer(kinder.get(0))) {
            kinder.remove(0);
        }
        return kinder;
    }

    private static List<AbstractNode> alleKinder(ICompositeNode wurzel) {
        List<AbstractNode> kinder = new ArrayList<>();
        ((CompositeNode) wurzel).basicGetChildren().forEach(kinder::add);
        return kinder;
    }

    private static boolean istLeer(AbstractNode knoten) {
        return knoten instanceof CompositeNode ganzes
                && !ganzes.basicGetChildren().iterator().hasNext();
    }

    /** Moves nodes below a root, behind those that are there. */
    void haengeAn(ICompositeNode wurzel, List<AbstractNode> kinder) {
        kinder.forEach(kind -> addChild(wurzel, kind));
    }

    /** Puts nodes in the place of some of those below a root, and brings the places of all in line with the text. */
    void ersetze(ICompositeNode wurzel, int von, int bis, List<AbstractNode> neue) {
        List<AbstractNode> kinder = alleKinder(wurzel);
        int ab = istLeer(kinder.get(0)) ? 1 : 0;
        kinder.subList(ab + von, ab + bis).clear();
        kinder.addAll(ab + von, neue);
        replaceChildren(new CompositeNode(), (CompositeNode) wurzel); // leaves it without children
        ((Wurzelknoten) wurzel).setzeText(text);
        INode platz = newLeafNode(0, 0, null, true, null, wurzel);
        haengeAn(wurzel, kinder.subList(1, kinder.size()));
        ICompositeNode traeger = new CompositeNode();
        addChild(traeger, kinder.get(0));
        replaceAndTransferLookAhead(platz, traeger); // counts the places of all leaves anew
    }

    /** Puts a node in the place of another one, and brings the places of all in line with the text. */
    void ersetze(ICompositeNode wurzel, ICompositeNode alt, ICompositeNode neu) {
        ((Wurzelknoten) wurzel).setzeText(text);
        ICompositeNode traeger = new CompositeNode();
        addChild(traeger, (AbstractNode) neu);
        replaceAndTransferLookAhead(alt, traeger);
    }
}
