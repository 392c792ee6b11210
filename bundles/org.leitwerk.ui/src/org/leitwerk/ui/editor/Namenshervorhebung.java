package org.leitwerk.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.fundort.Hervorhebung;
import org.leitwerk.dsl.ide.fundort.Verweissuche;

/** Marks where else the element is meant that is named at the caret. */
final class Namenshervorhebung implements Editorteil, ISelectionChangedListener {

    /** The generic editor's kind for occurrences; its looks are in the preferences. */
    private static final String ART = "org.eclipse.ui.genericeditor.text";

    private final List<Annotation> gezeigte = new ArrayList<>();
    private Editorzusammenhang zusammenhang;
    private CompletableFuture<?> frage = CompletableFuture.completedFuture(null);

    @Override
    public void verbinde(Editorzusammenhang neuer) {
        zusammenhang = neuer;
        if (neuer.viewer().getSelectionProvider() instanceof IPostSelectionProvider auswahl) {
            auswahl.addPostSelectionChangedListener(this); // comes when the caret rests
        }
    }

    @Override
    public void trenne() {
        frage.cancel(false);
        if (zusammenhang != null
                && zusammenhang.viewer().getSelectionProvider() instanceof IPostSelectionProvider auswahl) {
            auswahl.removePostSelectionChangedListener(this);
        }
        zeige(List.of());
        zusammenhang = null;
    }

    @Override
    public void selectionChanged(SelectionChangedEvent ereignis) {
        Editorzusammenhang hier = zusammenhang;
        if (hier == null || !hier.gilt()) {
            return;
        }
        frage.cancel(false);
        int stelle = hier.viewer().getSelectedRange().x;
        long zeit = ((IDocumentExtension4) hier.dokument()).getModificationStamp();
        frage = hier.sitzung()
                .frage(
                        stand -> Stand.dienst(Verweissuche.class).hervorhebungen(stand, hier.datei(), stelle),
                        (stellen, fehler) -> {
                            if (fehler == null
                                    && hier == zusammenhang
                                    && hier.gilt()
                                    && ((IDocumentExtension4) hier.dokument()).getModificationStamp() == zeit) {
                                zeige(stellen);
                            }
                        });
    }

    private void zeige(List<Hervorhebung> stellen) {
        if (zusammenhang == null
                || !(zusammenhang.viewer() instanceof ISourceViewer viewer)
                || viewer.getAnnotationModel() == null) {
            return;
        }
        Map<Annotation, Position> neu = new HashMap<>();
        for (Hervorhebung stelle : stellen) {
            neu.put(
                    new Annotation(ART, false, null),
                    new Position(stelle.bereich().getOffset(), stelle.bereich().getLength()));
        }
        ((IAnnotationModelExtension) viewer.getAnnotationModel())
                .replaceAnnotations(gezeigte.toArray(new Annotation[0]), neu);
        gezeigte.clear();
        gezeigte.addAll(neu.keySet());
    }
}
