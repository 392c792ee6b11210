package org.leitwerk.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.ordnung.Ordnung;
import org.leitwerk.ui.plan.Textanwender;

/** Sorts the elements of the file in the order of the cycle. */
public final class OrdnenHandler extends Textbefehl {

    @Override
    void fuehreAus(Editorzusammenhang z, ExecutionEvent ereignis) {
        Textanwender.aendere(z.sitzung(), stand -> Stand.dienst(Ordnung.class).sortiere(stand, z.datei()));
    }
}
