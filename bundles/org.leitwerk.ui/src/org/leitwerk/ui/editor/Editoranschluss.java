package org.leitwerk.ui.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.osgi.util.NLS;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Sitzungshoerer;
import org.leitwerk.ui.sicht.Zugang;

/**
 * Hangs our parts on an editor. The generic editor knows reconcilers; this one waits for nothing itself but passes on
 * the news of the plan.
 */
public final class Editoranschluss implements IReconciler, ITextInputListener, Sitzungshoerer {

    private final List<Editorteil> teile = List.of(
            new Vorschlagsanlass(),
            new Mangelanmerkungen(),
            new Faerbung(),
            new Faltungsteil(),
            new Namenshervorhebung(),
            new Zeilenhinweise());
    private ITextViewer viewer;
    private Editorzusammenhang zusammenhang;

    @Override
    public void install(ITextViewer neuer) {
        viewer = neuer;
        viewer.addTextInputListener(this);
        Zugang.benenne(viewer.getTextWidget(), this::name);
        verbinde();
    }

    @Override
    public void uninstall() {
        trenne();
        viewer.removeTextInputListener(this);
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument alt, IDocument neu) {
        trenne();
    }

    @Override
    public void inputDocumentChanged(IDocument alt, IDocument neu) {
        verbinde();
    }

    private String name() {
        return NLS.bind(
                Messages.Text, zusammenhang == null ? "" : zusammenhang.datei().getFileName());
    }

    private void verbinde() {
        trenne();
        Optional<Editorzusammenhang> neu = Editorzusammenhang.von(viewer);
        if (neu.isPresent()) {
            zusammenhang = neu.get();
            teile.forEach(teil -> teil.verbinde(zusammenhang));
            zusammenhang.sitzung().melde(this);
        }
    }

    private void trenne() {
        if (zusammenhang != null) {
            zusammenhang.sitzung().vergiss(this);
            teile.forEach(Editorteil::trenne);
            zusammenhang = null;
        }
    }

    @Override
    public void planGeaendert(Plansitzung sitzung) {
        if (zusammenhang != null && zusammenhang.gilt()) {
            teile.forEach(Editorteil::planGeaendert);
        }
    }

    @Override
    public void planGeprueft(Plansitzung sitzung) {
        if (zusammenhang != null && zusammenhang.gilt()) {
            teile.forEach(Editorteil::planGeprueft);
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String inhaltsart) {
        return null;
    }
}
