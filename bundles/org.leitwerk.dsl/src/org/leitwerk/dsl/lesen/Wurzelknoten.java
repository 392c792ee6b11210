package org.leitwerk.dsl.lesen;

import org.eclipse.xtext.nodemodel.impl.RootNode;

/** The root of the nodes; looks for the ends of the lines when somebody asks, not whenever the text changes. */
final class Wurzelknoten extends RootNode {

    private int[] zeilenenden;

    @Override
    protected int[] computeLineBreaks(String text) {
        zeilenenden = null;
        return null;
    }

    @Override
    protected int[] basicGetLineBreakOffsets() {
        if (zeilenenden == null) {
            zeilenenden = super.computeLineBreaks(getCompleteContent());
        }
        return zeilenenden;
    }

    /** Takes another text; the nodes are brought in line with it by the caller. */
    void setzeText(String text) {
        basicSetCompleteContent(text);
    }
}
