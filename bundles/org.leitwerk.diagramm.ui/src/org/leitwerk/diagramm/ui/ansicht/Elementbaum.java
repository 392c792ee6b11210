package org.leitwerk.diagramm.ui.ansicht;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.ui.teil.Bildmodell;

/** The elements of a picture by what lies in what; lines come below what they begin at. */
final class Elementbaum implements ITreeContentProvider {

    private Map<String, List<Elementangaben>> kinder = Map.of();
    private Bildmodell modell;

    @Override
    public Object[] getElements(Object eingabe) {
        modell = (Bildmodell) eingabe;
        kinder = new LinkedHashMap<>();
        for (Elementangaben angaben : modell.bild().elemente().values()) {
            kinder.computeIfAbsent(schluessel(angaben), k -> new ArrayList<>()).add(angaben);
        }
        return kinder.getOrDefault("", List.of()).toArray();
    }

    private String schluessel(Elementangaben angaben) {
        String eltern = modell.element(angaben.id()) instanceof org.leitwerk.diagramm.szene.Linie linie
                ? linie.von()
                : modell.eltern(angaben.id());
        // what is in something that cannot be selected itself stands at the top
        return eltern == null || modell.angaben(eltern).isEmpty() ? "" : eltern;
    }

    @Override
    public Object[] getChildren(Object element) {
        return kinder.getOrDefault(((Elementangaben) element).id(), List.of()).toArray();
    }

    @Override
    public Object getParent(Object element) {
        String oben = schluessel((Elementangaben) element);
        return oben.isEmpty() ? null : modell.angaben(oben).orElse(null);
    }

    @Override
    public boolean hasChildren(Object element) {
        return kinder.containsKey(((Elementangaben) element).id());
    }
}
