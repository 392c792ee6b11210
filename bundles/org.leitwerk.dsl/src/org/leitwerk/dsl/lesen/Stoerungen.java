package org.leitwerk.dsl.lesen;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** Mistakes that were found beside the generated parser, by the offset of the text where they are shown. */
final class Stoerungen {

    private final Map<Integer, SyntaxErrorMessage> meldungen = new TreeMap<>();

    void melde(int stelle, SyntaxErrorMessage meldung) {
        meldungen.putIfAbsent(stelle, meldung);
    }

    /** The parse result with the messages put into the node model. */
    IParseResult trageEin(IParseResult ergebnis, NodeModelBuilder knotenbau) {
        if (meldungen.isEmpty()) {
            return ergebnis;
        }
        meldungen.forEach((stelle, meldung) -> {
            ILeafNode blatt = NodeModelUtils.findLeafNodeAtOffset(ergebnis.getRootNode(), stelle);
            if (blatt != null && blatt.getSyntaxErrorMessage() == null) {
                knotenbau.setSyntaxError(blatt, meldung);
            }
        });
        return new ParseResult(ergebnis.getRootASTElement(), ergebnis.getRootNode(), true);
    }
}
