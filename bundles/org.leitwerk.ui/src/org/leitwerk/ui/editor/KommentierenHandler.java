package org.leitwerk.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.swt.graphics.Point;

/** Makes the selected lines comments, or takes that back if all of them are. */
public final class KommentierenHandler extends Textbefehl {

    private static final String ZEICHEN = "//";

    @Override
    void fuehreAus(Editorzusammenhang z, ExecutionEvent ereignis) {
        IDocument dokument = z.dokument();
        IRewriteTarget ziel = ((ITextViewerExtension) z.viewer()).getRewriteTarget();
        ziel.beginCompoundChange();
        try {
            Point auswahl = z.viewer().getSelectedRange();
            int erste = dokument.getLineOfOffset(auswahl.x);
            int letzte = dokument.getLineOfOffset(Math.max(auswahl.x, auswahl.x + auswahl.y - 1));
            boolean alle = true;
            for (int zeile = erste; zeile <= letzte; zeile++) {
                String text = text(dokument, zeile).strip();
                alle &= text.isEmpty() || text.startsWith(ZEICHEN);
            }
            for (int zeile = letzte; zeile >= erste; zeile--) {
                if (alle) {
                    entferne(dokument, zeile);
                } else if (!text(dokument, zeile).isBlank()) {
                    dokument.replace(anfang(dokument, zeile), 0, ZEICHEN + " ");
                }
            }
        } catch (BadLocationException e) {
            ILog.of(KommentierenHandler.class).error(e.getMessage(), e);
        } finally {
            ziel.endCompoundChange();
        }
    }

    private static void entferne(IDocument dokument, int zeile) throws BadLocationException {
        String text = text(dokument, zeile);
        if (!text.isBlank()) {
            int anfang = anfang(dokument, zeile);
            boolean blank = text.strip().startsWith(ZEICHEN + " ");
            dokument.replace(anfang, ZEICHEN.length() + (blank ? 1 : 0), "");
        }
    }

    private static String text(IDocument dokument, int zeile) throws BadLocationException {
        IRegion bereich = dokument.getLineInformation(zeile);
        return dokument.get(bereich.getOffset(), bereich.getLength());
    }

    /** The first character of a line that is no blank. */
    private static int anfang(IDocument dokument, int zeile) throws BadLocationException {
        String text = text(dokument, zeile);
        return dokument.getLineOffset(zeile)
                + text.length()
                - text.stripLeading().length();
    }
}
