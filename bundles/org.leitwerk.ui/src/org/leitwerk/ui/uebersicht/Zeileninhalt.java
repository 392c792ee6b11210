package org.leitwerk.ui.uebersicht;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Gives the tree its lines. */
final class Zeileninhalt implements ITreeContentProvider {

    private final Uebersichtsmodell modell;

    Zeileninhalt(Uebersichtsmodell modell) {
        this.modell = modell;
    }

    @Override
    public Object[] getElements(Object eingabe) {
        return modell.plaene().toArray();
    }

    @Override
    public Object[] getChildren(Object zeile) {
        return ((Planzeile) zeile).kinder().toArray();
    }

    @Override
    public Object getParent(Object zeile) {
        return modell.ueber((Planzeile) zeile);
    }

    @Override
    public boolean hasChildren(Object zeile) {
        return !((Planzeile) zeile).kinder().isEmpty();
    }
}
