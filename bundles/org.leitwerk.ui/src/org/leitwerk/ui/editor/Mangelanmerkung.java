package org.leitwerk.ui.editor;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.leitwerk.dsl.ide.mangel.Mangel;

/** A problem in the margin and under the text. */
final class Mangelanmerkung extends Annotation implements IQuickFixableAnnotation {

    private final Mangel mangel;

    Mangelanmerkung(Mangel mangel) {
        super(art(mangel), false, text(mangel));
        this.mangel = mangel;
    }

    /** The problem that is shown. */
    Mangel mangel() {
        return mangel;
    }

    /** The platform's own kinds: their colours, icons and places follow the person's settings. */
    private static String art(Mangel mangel) {
        return switch (mangel.stufe()) {
            case FEHLER -> "org.eclipse.ui.workbench.texteditor.error";
            case WARNUNG -> "org.eclipse.ui.workbench.texteditor.warning";
            default -> "org.eclipse.ui.workbench.texteditor.info";
        };
    }

    private static String text(Mangel mangel) {
        return mangel.hinweis().isEmpty() ? mangel.meldung() : mangel.meldung() + " " + mangel.hinweis();
    }

    @Override
    public void setQuickFixable(boolean behebbar) {
        // what can be mended is found out when somebody asks
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        return true; // at least: suppress with a reason
    }
}
