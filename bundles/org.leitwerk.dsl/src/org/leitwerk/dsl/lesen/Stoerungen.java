package org.leitwerk.dsl.lesen;

import java.util.TreeMap;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

/** Mistakes that were found beside the generated parser, by the offset of the text where they are shown. */
final class Stoerungen {

    private final TreeMap<Integer, SyntaxErrorMessage> meldungen = new TreeMap<>();

    void melde(int stelle, SyntaxErrorMessage meldung) {
        meldungen.putIfAbsent(stelle, meldung);
    }

    boolean istLeer() {
        return meldungen.isEmpty();
    }

    /** Puts the messages of a piece of the text into its nodes; says whether there are any. */
    boolean trageEin(ICompositeNode wurzel, int von, int bis, NodeModelBuilder knotenbau) {
        var hier = meldungen.subMap(von, bis);
        hier.forEach((stelle, meldung) -> {
            ILeafNode blatt = blatt(wurzel, stelle);
            if (blatt != null && blatt.getSyntaxErrorMessage() == null) {
                knotenbau.setSyntaxError(blatt, meldung);
            }
        });
        return !hier.isEmpty();
    }

    private static ILeafNode blatt(ICompositeNode knoten, int stelle) {
        for (INode kind = knoten.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind.getTotalOffset() <= stelle && stelle < kind.getTotalEndOffset()) {
                return kind instanceof ICompositeNode ganzes ? blatt(ganzes, stelle) : (ILeafNode) kind;
            }
        }
        return null;
    }
}
