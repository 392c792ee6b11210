package org.leitwerk.dsl.aenderung;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** An element, or the file itself, as it is in the text: its head and what stands in its block. */
final class Block {

    private final Elementregel regel;
    private final Textzeilen zeilen;
    private final List<INode> kopf = new ArrayList<>();
    private final List<Punkt> punkte = new ArrayList<>();
    private int von;
    private int auf = -1;
    private int zu = -1;
    private int ende;

    private Block(Elementregel regel, Textzeilen zeilen) {
        this.regel = regel;
        this.zeilen = zeilen;
    }

    /** Reads an element from its nodes. */
    static Block lies(EObject element, Elementregel regel, ICompositeNode wurzel, Textzeilen zeilen) {
        Block block = new Block(regel, zeilen);
        ICompositeNode knoten = regel.auf() == null ? wurzel : NodeModelUtils.findActualNodeFor(element);
        block.von = knoten.getOffset();
        block.ende = Bausteinleser.ende(knoten);
        block.sammle(knoten);
        return block;
    }

    private void sammle(ICompositeNode knoten) {
        for (INode kind : knoten.getChildren()) {
            EObject element = kind.getGrammarElement();
            if (kind instanceof ILeafNode blatt) {
                if (blatt.isHidden()) {
                    continue;
                }
                if (element == regel.auf()) {
                    auf = blatt.getTotalEndOffset();
                } else if (element == regel.zu()) {
                    zu = blatt.getTotalOffset();
                } else if (auf < 0) {
                    kopf.add(blatt);
                }
            } else {
                nimmAuf((ICompositeNode) kind, element);
            }
        }
    }

    private void nimmAuf(ICompositeNode kind, EObject element) {
        for (Satzart art : regel.saetze()) {
            if (art.passt(element)) {
                punkte.add(new Punkt(art, kind, zeilen));
                return;
            }
        }
        if (Bausteinleser.istWert(kind)) {
            kopf.add(kind);
        } else {
            sammle(kind); // the rule only passes on to the rule of the class
        }
    }

    /** The rule of the element. */
    Elementregel regel() {
        return regel;
    }

    /** The text of the file. */
    Textzeilen zeilen() {
        return zeilen;
    }

    /** The nodes of the head: keyword, name, title. */
    List<INode> kopf() {
        return kopf;
    }

    /** What stands in the block, in the order of the text. */
    List<Punkt> punkte() {
        return punkte;
    }

    /** Whether this is the file itself, whose elements stand in no braces. */
    boolean istDatei() {
        return regel.auf() == null;
    }

    /** The offset of the first visible character. */
    int von() {
        return von;
    }

    /** The offset behind the last visible character. */
    int ende() {
        return ende;
    }

    /** The offset behind the opening brace; -1 if there is no block. */
    int auf() {
        return auf;
    }

    /** The offset of the closing brace; -1 if there is no block. */
    int zu() {
        return zu;
    }

    /** The indentation of the line on which the element begins. */
    String basis() {
        return istDatei() ? "" : zeilen.einzug(von);
    }

    /** The indentation of the lines in the block. */
    String einzug() {
        for (Punkt punkt : punkte) {
            if (punkt.abschnitt().eigenerAnfang()) {
                return zeilen.einzug(punkt.von());
            }
        }
        return istDatei() ? "" : basis() + zeilen.stufe();
    }
}
