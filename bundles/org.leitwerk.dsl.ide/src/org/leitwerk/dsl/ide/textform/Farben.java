package org.leitwerk.dsl.ide.textform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** Colours a text by what its words mean. A text with mistakes has colours too. */
public final class Farben {

    private final Farbarten arten = new Farbarten();

    /**
     * The colours of a file.
     *
     * @param stand the plan
     * @param pfad the file
     * @return in the order of the text, without overlaps; empty for an unknown file
     */
    public List<Farbstelle> von(Stand stand, Path pfad) {
        return stellen(stand, pfad, 0, Integer.MAX_VALUE);
    }

    /**
     * The colours of a piece of a file.
     *
     * @param stand the plan
     * @param pfad the file
     * @param bereich the piece
     * @return what touches it, in the order of the text, without overlaps
     */
    public List<Farbstelle> von(Stand stand, Path pfad, ITextRegion bereich) {
        return stellen(stand, pfad, bereich.getOffset(), bereich.getOffset() + bereich.getLength());
    }

    private List<Farbstelle> stellen(Stand stand, Path pfad, int von, int bis) {
        Optional<XtextResource> datei = stand.datei(pfad).filter(text -> text.getParseResult() != null);
        List<Farbstelle> alle = new ArrayList<>();
        if (datei.isPresent()) {
            BidiTreeIterator<INode> knoten = datei.get()
                    .getParseResult()
                    .getRootNode()
                    .getAsTreeIterable()
                    .iterator();
            while (knoten.hasNext()) {
                INode hier = knoten.next();
                if (hier.getTotalOffset() >= bis) {
                    break;
                }
                if (hier.getTotalEndOffset() <= von) {
                    knoten.prune();
                } else if (hier instanceof ILeafNode blatt) {
                    arten.von(blatt).ifPresent(art -> nimm(blatt, art, von, bis, alle));
                }
            }
        }
        return alle;
    }

    /** One piece for each line. */
    private static void nimm(ILeafNode blatt, Farbstelle.Art art, int von, int bis, List<Farbstelle> alle) {
        String text = blatt.getText();
        int anfang = 0;
        while (anfang < text.length()) {
            int umbruch = text.indexOf('\n', anfang);
            int ende = umbruch < 0 ? text.length() : umbruch;
            int erstes = anfang;
            int letztes = ende;
            while (erstes < letztes && Character.isWhitespace(text.charAt(erstes))) {
                erstes++;
            }
            while (letztes > erstes && Character.isWhitespace(text.charAt(letztes - 1))) {
                letztes--;
            }
            int stelle = blatt.getOffset() + erstes;
            if (letztes > erstes && stelle < bis && stelle + letztes - erstes > von) {
                alle.add(new Farbstelle(stelle, letztes - erstes, art));
            }
            anfang = ende + 1;
        }
    }
}
