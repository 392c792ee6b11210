package org.leitwerk.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.xtext.util.TextRegion;
import org.leitwerk.dsl.aenderung.Textaenderungen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.textform.Textformatierung;
import org.leitwerk.ui.plan.Statusmeldung;
import org.leitwerk.ui.plan.Textanwender;

/** Lays the selected lines out, or the whole file if nothing is selected. */
public final class FormatierenHandler extends Textbefehl {

    @Override
    void fuehreAus(Editorzusammenhang z, ExecutionEvent ereignis) {
        if (!z.sitzung().lies(stand -> Stand.dienst(Textformatierung.class).moeglich(stand, z.datei()))) {
            Statusmeldung.zeige(Messages.NichtFormatierbar);
            return;
        }
        Point auswahl = z.viewer().getSelectedRange();
        Textanwender.aendere(z.sitzung(), stand -> plane(stand, z, auswahl));
    }

    private static Textaenderungen plane(Stand stand, Editorzusammenhang z, Point auswahl) {
        Textformatierung formatierung = Stand.dienst(Textformatierung.class);
        return auswahl.y == 0
                ? formatierung.ganz(stand, z.datei())
                : formatierung.zeilen(stand, z.datei(), new TextRegion(auswahl.x, auswahl.y));
    }
}
