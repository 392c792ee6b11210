package org.leitwerk.diagramm.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.ui.teil.Szenenteil;
import org.leitwerk.ui.plan.Auswahlfolger;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.sicht.Auswahlgeber;

/**
 * Keeps the selection of a diagram in step with the workbench: views follow what is selected here, an open text shows
 * it, and what is selected in a text or a tree is selected here.
 */
public final class Auswahlabgleich {

    private final DiagrammEditor editor;
    private final Bildflaeche flaeche;
    private final Auswahlgeber geber = new Auswahlgeber();
    private final Auswahlfolger folger;
    private CompletableFuture<?> frage = CompletableFuture.completedFuture(null);
    private final Mausstand maus;
    private boolean vonAussen;
    private boolean mitText = true;

    Auswahlabgleich(DiagrammEditor editor, Bildflaeche flaeche) {
        this.editor = editor;
        this.flaeche = flaeche;
        maus = new Mausstand(flaeche.sicht().getControl().getDisplay());
        editor.getSite().setSelectionProvider(geber);
        flaeche.sicht().addSelectionChangedListener(e -> gewaehlt());
        folger = new Auswahlfolger(editor, this::folge);
    }

    /** Whether texts and diagrams follow each other. */
    public boolean istMitText() {
        return mitText;
    }

    /**
     * Lets texts and diagrams follow each other, or not.
     *
     * @param ja whether they do
     */
    public void setzeMitText(boolean ja) {
        mitText = ja;
    }

    private void gewaehlt() {
        List<Planelementwahl> wahl = flaeche.gewaehlte().stream()
                .map(flaeche.zusammenhang()::angaben)
                .flatMap(Optional::stream)
                .map(Elementangaben::adresse)
                .filter(Objects::nonNull)
                .distinct()
                .map(adresse -> new Planelementwahl(editor.arbeit().sitzung(), adresse))
                .toList();
        geber.setSelection(new StructuredSelection(wahl));
        if (mitText && !vonAussen && wahl.size() == 1) {
            zeigeImText(wahl.get(0).adresse());
        }
    }

    /** Only in a text that is open already, and without taking the keyboard. */
    private void zeigeImText(URI adresse) {
        record Stelle(java.nio.file.Path datei, ITextRegion kopf) {}
        frage.cancel(false);
        frage = editor.arbeit()
                .frage(
                        (d, stand) -> stand.element(adresse).flatMap(objekt -> stand.kopf(objekt)
                                .map(kopf -> new Stelle(stand.pfad(objekt), kopf))),
                        stelle -> stelle.ifPresent(s -> {
                            IEditorPart text = Planeditoren.finde(s.datei()).orElse(null);
                            if (text instanceof ITextEditor offen
                                    && editor.getSite().getPage().isPartVisible(offen)) {
                                offen.selectAndReveal(
                                        s.kopf().getOffset(), s.kopf().getLength());
                            }
                        }));
    }

    private void folge(Planelementwahl wahl) {
        if (!mitText || wahl.sitzung() != editor.arbeit().sitzung()) {
            return;
        }
        frage.cancel(false);
        frage = editor.arbeit()
                .frage(
                        (d, stand) -> d.zu(stand, wahl.adresse()),
                        ids -> maus.wennLos(() -> {
                            if (flaeche.sicht().getControl().isDisposed()) {
                                return;
                            }
                            List<String> jetzt = flaeche.gewaehlte().stream()
                                    .map(Szenenteil::id)
                                    .toList();
                            if (!ids.isEmpty() && jetzt.stream().noneMatch(ids::contains)) {
                                vonAussen = true;
                                try {
                                    flaeche.waehle(ids.subList(0, 1));
                                } finally {
                                    vonAussen = false;
                                }
                            }
                        }));
    }

    void beende() {
        folger.beende();
        maus.beende();
        frage.cancel(false);
    }
}
