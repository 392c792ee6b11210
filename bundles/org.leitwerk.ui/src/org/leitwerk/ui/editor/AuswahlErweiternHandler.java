package org.leitwerk.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.textform.Auswahl;

/** Selects the next larger piece: value, statement, element, file. */
public final class AuswahlErweiternHandler extends Textbefehl {

    @Override
    void fuehreAus(Editorzusammenhang z, ExecutionEvent ereignis) {
        Point jetzt = z.viewer().getSelectedRange();
        z.sitzung().lies(stand -> Stand.dienst(Auswahl.class).um(stand, z.datei(), jetzt.x)).stream()
                .filter(bereich -> enthaelt(bereich, jetzt))
                .findFirst()
                .ifPresent(bereich -> z.viewer().setSelectedRange(bereich.getOffset(), bereich.getLength()));
    }

    private static boolean enthaelt(ITextRegion bereich, Point auswahl) {
        int ende = bereich.getOffset() + bereich.getLength();
        return bereich.getOffset() <= auswahl.x && ende >= auswahl.x + auswahl.y && bereich.getLength() > auswahl.y;
    }
}
