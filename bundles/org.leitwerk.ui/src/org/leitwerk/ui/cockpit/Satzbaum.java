package org.leitwerk.ui.cockpit;

import java.util.Optional;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.leitwerk.controlling.Statusanzeige;
import org.leitwerk.ui.sicht.Zugang;

/** An explanation as a tree; what a sentence rests on is made when it is opened. */
final class Satzbaum {

    private static final int ANFANG = 3;

    private final TreeViewer baum;
    private Satzknoten wurzel;

    Satzbaum(Composite oben) {
        baum = new TreeViewer(oben, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL | SWT.FULL_SELECTION);
        Zugang.benenne(baum.getTree(), Messages.Saetze);
        baum.setUseHashlookup(true);
        baum.setContentProvider(new Inhalt());
        baum.setLabelProvider(new Beschriftung());
        ColumnViewerToolTipSupport.enableFor(baum);
        baum.setInput(this);
    }

    TreeViewer viewer() {
        return baum;
    }

    /** Shows another explanation, null for none; one of the same place keeps what is open. */
    void zeige(Satzknoten neue) {
        boolean andere = neue != null && !neue.equals(wurzel);
        wurzel = neue;
        baum.getTree().setRedraw(false);
        try {
            baum.refresh();
            if (andere) {
                baum.expandToLevel(ANFANG);
                baum.setSelection(new StructuredSelection(neue), true);
            }
        } finally {
            baum.getTree().setRedraw(true);
        }
    }

    /** The selected sentence, else the first one. */
    Optional<Satzknoten> gewaehlter() {
        return Optional.ofNullable((Satzknoten) baum.getStructuredSelection().getFirstElement())
                .or(() -> Optional.ofNullable(wurzel));
    }

    /** The one root, and what is below. */
    private final class Inhalt implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object eingabe) {
            return wurzel == null ? new Object[0] : new Object[] {wurzel};
        }

        @Override
        public Object[] getChildren(Object knoten) {
            return ((Satzknoten) knoten).teile().toArray();
        }

        @Override
        public Object getParent(Object knoten) {
            return ((Satzknoten) knoten).oben();
        }

        @Override
        public boolean hasChildren(Object knoten) {
            return !((Satzknoten) knoten).begruendung().teile().isEmpty();
        }
    }

    /** Sign, sentence, and the colour of what it leads to. */
    private static final class Beschriftung extends ColumnLabelProvider {

        @Override
        public String getText(Object knoten) {
            return ((Satzknoten) knoten).text();
        }

        @Override
        public Color getForeground(Object knoten) {
            return Farben.von(
                    Statusanzeige.von(((Satzknoten) knoten).begruendung().status())
                            .ton());
        }

        @Override
        public String getToolTipText(Object knoten) {
            return ((Satzknoten) knoten).begruendung().satz();
        }
    }
}
