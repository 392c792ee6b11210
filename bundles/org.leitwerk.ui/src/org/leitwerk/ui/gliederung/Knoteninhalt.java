package org.leitwerk.ui.gliederung;

import java.util.function.Supplier;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.leitwerk.dsl.ide.gliederung.Knoten;

/** Gives a tree the nodes of an outline. */
final class Knoteninhalt implements ITreeContentProvider {

    private final Supplier<Dateigliederung> gliederung;

    Knoteninhalt(Supplier<Dateigliederung> gliederung) {
        this.gliederung = gliederung;
    }

    @Override
    public Object[] getElements(Object eingabe) {
        return gliederung.get().oben().toArray();
    }

    @Override
    public Object[] getChildren(Object knoten) {
        return ((Knoten) knoten).kinder().toArray();
    }

    @Override
    public Object getParent(Object knoten) {
        return gliederung.get().ueber((Knoten) knoten);
    }

    @Override
    public boolean hasChildren(Object knoten) {
        return !((Knoten) knoten).kinder().isEmpty();
    }
}
