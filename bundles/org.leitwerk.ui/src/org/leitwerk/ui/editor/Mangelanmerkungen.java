package org.leitwerk.ui.editor;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.leitwerk.dsl.ide.mangel.Mangel;

/** Keeps the problems of the text shown in an editor. What stays the same is not touched, so nothing flickers. */
final class Mangelanmerkungen implements Editorteil {

    private Editorzusammenhang zusammenhang;

    @Override
    public void verbinde(Editorzusammenhang neuer) {
        zusammenhang = neuer;
    }

    @Override
    public void trenne() {
        IAnnotationModel modell = modell();
        if (modell != null) {
            ersetze(modell, vorhandene(modell), Map.of());
        }
        zusammenhang = null;
    }

    @Override
    public void planGeprueft() {
        IAnnotationModel modell = modell();
        if (modell == null) {
            return;
        }
        Map<Mangel, Annotation> weg = vorhandene(modell);
        Map<Annotation, Position> neu = new LinkedHashMap<>();
        int laenge = zusammenhang.dokument().getLength();
        for (Mangel mangel : zusammenhang.sitzung().maengel()) {
            if (mangel.datei().equals(zusammenhang.datei())) {
                Annotation bekannt = weg.get(mangel);
                Position stelle = stelle(mangel, laenge);
                if (bekannt != null && stelle.equals(modell.getPosition(bekannt))) {
                    weg.remove(mangel);
                } else {
                    neu.put(new Mangelanmerkung(mangel), stelle);
                }
            }
        }
        ersetze(modell, weg, neu);
    }

    private static Position stelle(Mangel mangel, int laenge) {
        // since the check the text may have become shorter
        int von = Math.min(mangel.bereich().getOffset(), laenge);
        return new Position(von, Math.min(mangel.bereich().getLength(), laenge - von));
    }

    private IAnnotationModel modell() {
        return zusammenhang != null && zusammenhang.viewer() instanceof ISourceViewer viewer
                ? viewer.getAnnotationModel()
                : null;
    }

    private static Map<Mangel, Annotation> vorhandene(IAnnotationModel modell) {
        Map<Mangel, Annotation> vorhandene = new HashMap<>();
        for (Iterator<Annotation> i = modell.getAnnotationIterator(); i.hasNext(); ) {
            if (i.next() instanceof Mangelanmerkung anmerkung) {
                vorhandene.put(anmerkung.mangel(), anmerkung);
            }
        }
        return vorhandene;
    }

    private static void ersetze(IAnnotationModel modell, Map<Mangel, Annotation> alte, Map<Annotation, Position> neue) {
        if (!alte.isEmpty() || !neue.isEmpty()) {
            ((IAnnotationModelExtension) modell)
                    .replaceAnnotations(alte.values().toArray(new Annotation[0]), neue);
        }
    }
}
