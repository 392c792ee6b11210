package org.leitwerk.dsl.ide.server;

import java.nio.file.Path;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.util.ITextRegion;
import org.leitwerk.dsl.ide.arbeit.Stand;

/**
 * The file about which the client asks, in its plan. Only valid on the thread of the plan and during one question.
 *
 * @param stand the plan
 * @param pfad the file
 * @param orte places of the plan
 */
record Blatt(Stand stand, Path pfad, Orte orte) {

    String text() {
        return stand.text(pfad);
    }

    Positionen positionen() {
        return orte.in(pfad);
    }

    int stelle(Position position) {
        return positionen().stelle(Fehler.pflicht(position, "position"));
    }

    ITextRegion region(Range bereich) {
        Range da = Fehler.pflicht(bereich, "range");
        Fehler.pflicht(da.getStart(), "range.start");
        Fehler.pflicht(da.getEnd(), "range.end");
        return positionen().region(da);
    }

    Range bereich(ITextRegion bereich) {
        return positionen().bereich(bereich);
    }
}
