package org.leitwerk.ui.verweise;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Gives the tree groups and places. */
final class Verweisinhalt implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object eingabe) {
        return ((List<?>) eingabe).toArray();
    }

    @Override
    public Object[] getChildren(Object zeile) {
        return zeile instanceof Verweisgruppe gruppe ? gruppe.zeilen().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object zeile) {
        return null; // selecting by content is not needed
    }

    @Override
    public boolean hasChildren(Object zeile) {
        return zeile instanceof Verweisgruppe;
    }
}
