package org.leitwerk.ui.sicht;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench what is selected in a view whose list is no viewer of JFace. */
public final class Auswahlgeber implements IPostSelectionProvider {

    private final List<ISelectionChangedListener> hoerer = new CopyOnWriteArrayList<>();
    private final List<ISelectionChangedListener> spaete = new CopyOnWriteArrayList<>();
    private ISelection auswahl = StructuredSelection.EMPTY;

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener neuer) {
        hoerer.add(neuer);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener alter) {
        hoerer.remove(alter);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener neuer) {
        spaete.add(neuer);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener alter) {
        spaete.remove(alter);
    }

    @Override
    public ISelection getSelection() {
        return auswahl;
    }

    @Override
    public void setSelection(ISelection neue) {
        if (!neue.equals(auswahl)) {
            auswahl = neue;
            SelectionChangedEvent ereignis = new SelectionChangedEvent(this, neue);
            hoerer.forEach(h -> h.selectionChanged(ereignis));
            spaete.forEach(h -> h.selectionChanged(ereignis));
        }
    }
}
