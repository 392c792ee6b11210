package org.leitwerk.diagramm.ui.palette;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.leitwerk.diagramm.dienst.Palettenabschnitt;

/** Drawers and their tools. */
final class Paletteninhalt implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object eingabe) {
        return ((List<?>) eingabe).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof Palettenabschnitt abschnitt
                ? abschnitt.werkzeuge().toArray()
                : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Palettenabschnitt;
    }
}
