package org.leitwerk.ui.editor;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.textform.Faltstelle;
import org.leitwerk.dsl.ide.textform.Faltung;

/** Keeps up to date what can be folded. What stays is not touched, so that a folded element stays folded. */
final class Faltungsteil implements Editorteil {

    private Editorzusammenhang zusammenhang;
    private boolean eingeschaltet;

    @Override
    public void verbinde(Editorzusammenhang neuer) {
        zusammenhang = neuer;
        eingeschaltet = false;
    }

    @Override
    public void trenne() {
        zusammenhang = null;
    }

    @Override
    public void planGeaendert() {
        Editorzusammenhang hier = zusammenhang;
        schalteEin(hier);
        long zeit = ((IDocumentExtension4) hier.dokument()).getModificationStamp();
        hier.sitzung().frage(stand -> Stand.dienst(Faltung.class).von(stand, hier.datei()), (stellen, fehler) -> {
            boolean aktuell = hier == zusammenhang
                    && hier.gilt()
                    && ((IDocumentExtension4) hier.dokument()).getModificationStamp() == zeit;
            if (fehler != null) {
                ILog.of(Faltungsteil.class).error(fehler.toString(), fehler);
            } else if (aktuell && hier.viewer() instanceof ProjectionViewer viewer) {
                zeige(viewer, stellen);
            }
        });
    }

    /** Once for each text: the person may switch folding off again. */
    private void schalteEin(Editorzusammenhang hier) {
        if (!eingeschaltet && hier.viewer() instanceof ProjectionViewer viewer) {
            eingeschaltet = true;
            if (!viewer.isProjectionMode() && viewer.canDoOperation(ProjectionViewer.TOGGLE)) {
                viewer.doOperation(ProjectionViewer.TOGGLE);
            }
        }
    }

    private static void zeige(ProjectionViewer viewer, List<Faltstelle> stellen) {
        ProjectionAnnotationModel modell = viewer.getProjectionAnnotationModel();
        if (modell == null) {
            return; // folding is switched off
        }
        Map<Position, Annotation> weg = new HashMap<>();
        for (Iterator<Annotation> i = modell.getAnnotationIterator(); i.hasNext(); ) {
            Annotation anmerkung = i.next();
            weg.put(modell.getPosition(anmerkung), anmerkung);
        }
        Map<Annotation, Position> neu = new HashMap<>();
        for (Faltstelle stelle : stellen) {
            Position zeilen = zeilen(viewer.getDocument(), stelle);
            if (weg.remove(zeilen) == null) {
                neu.put(new ProjectionAnnotation(), zeilen);
            }
        }
        if (!weg.isEmpty() || !neu.isEmpty()) {
            modell.modifyAnnotations(weg.values().toArray(new Annotation[0]), neu, null);
        }
    }

    /** The platform folds whole lines. */
    private static Position zeilen(IDocument dokument, Faltstelle stelle) {
        try {
            int von = dokument.getLineOffset(stelle.zeileVon() - 1);
            int bis = stelle.zeileBis() < dokument.getNumberOfLines()
                    ? dokument.getLineOffset(stelle.zeileBis())
                    : dokument.getLength();
            return new Position(von, bis - von);
        } catch (BadLocationException e) {
            return new Position(0, 0);
        }
    }
}
