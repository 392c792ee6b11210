package org.leitwerk.dsl.ide.textform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** What a selection takes in when it grows: word, value, statement, block, element, the element around it, the file. */
public final class Auswahl {

    private static final String LANG = "\"\"\"";

    /**
     * The selections around a place.
     *
     * @param stand the plan
     * @param pfad the file
     * @param stelle offset in its text
     * @return from the innermost to the whole file, each larger than the one before; empty for an unknown file
     */
    public List<ITextRegion> um(Stand stand, Path pfad, int stelle) {
        return stand.datei(pfad)
                .filter(datei -> datei.getParseResult() != null)
                .map(datei -> um(datei.getParseResult().getRootNode(), stelle))
                .orElse(List.of());
    }

    private static List<ITextRegion> um(ICompositeNode wurzel, int stelle) {
        List<ITextRegion> alle = new ArrayList<>();
        int laenge = wurzel.getTotalLength();
        int hier = Math.max(0, Math.min(stelle, laenge));
        ILeafNode blatt = blatt(wurzel, hier);
        if (blatt != null) {
            if (!blatt.getText().isBlank()) {
                innen(blatt, hier, alle);
                nimm(
                        blatt.getOffset(),
                        blatt.getOffset() + blatt.getText().stripTrailing().length(),
                        hier,
                        alle);
            }
            for (INode knoten = blatt.getParent(); knoten != null; knoten = knoten.getParent()) {
                block(knoten, hier, alle);
                nimm(knoten.getOffset(), knoten.getEndOffset(), hier, alle);
            }
        }
        nimm(0, laenge, hier, alle);
        return alle;
    }

    /** The leaf at a place; at the end of a word, the word. */
    private static ILeafNode blatt(ICompositeNode wurzel, int stelle) {
        ILeafNode hier = NodeModelUtils.findLeafNodeAtOffset(wurzel, stelle);
        if (stelle > 0 && (hier == null || hier.getText().isBlank())) {
            ILeafNode davor = NodeModelUtils.findLeafNodeAtOffset(wurzel, stelle - 1);
            return davor == null || davor.getText().isBlank() ? hier : davor;
        }
        return hier;
    }

    /** The word in a text or a comment, and the text without its quotes. */
    private static void innen(ILeafNode blatt, int stelle, List<ITextRegion> alle) {
        String text = blatt.getText();
        int in = Math.min(stelle - blatt.getOffset(), text.length());
        int von = in;
        int bis = in;
        while (von > 0 && Character.isLetterOrDigit(text.charAt(von - 1))) {
            von--;
        }
        while (bis < text.length() && Character.isLetterOrDigit(text.charAt(bis))) {
            bis++;
        }
        if (bis > von) {
            nimm(blatt.getOffset() + von, blatt.getOffset() + bis, stelle, alle);
        }
        int zeichen = text.startsWith(LANG) ? LANG.length() : text.startsWith("\"") || text.startsWith("„") ? 1 : 0;
        if (zeichen > 0 && text.length() > 2 * zeichen) {
            nimm(blatt.getOffset() + zeichen, blatt.getEndOffset() - zeichen, stelle, alle);
        }
    }

    /** What stands between the braces of an element, then with them. */
    private static void block(INode knoten, int stelle, List<ITextRegion> alle) {
        if (!(knoten instanceof ICompositeNode ganzes)) {
            return;
        }
        INode auf = null;
        INode letztes = null;
        INode erstes = null;
        for (INode teil : ganzes.getChildren()) {
            if (teil.getGrammarElement() instanceof Keyword wort && teil instanceof ILeafNode) {
                if (wort.getValue().equals("{")) {
                    auf = teil;
                } else if (wort.getValue().equals("}") && auf != null) {
                    if (erstes != null) {
                        nimm(erstes.getOffset(), letztes.getEndOffset(), stelle, alle);
                    }
                    nimm(auf.getOffset(), teil.getEndOffset(), stelle, alle);
                    return;
                }
            } else if (auf != null && !(teil instanceof ILeafNode blatt && blatt.isHidden())) {
                erstes = erstes == null ? teil : erstes;
                letztes = teil;
            }
        }
    }

    private static void nimm(int von, int bis, int stelle, List<ITextRegion> alle) {
        if (von > stelle || bis < stelle) {
            return;
        }
        ITextRegion neu = new TextRegion(von, bis - von);
        if (alle.isEmpty() || neu.contains(alle.get(alle.size() - 1)) && !neu.equals(alle.get(alle.size() - 1))) {
            alle.add(neu);
        }
    }
}
