package org.leitwerk.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.fundort.Definitionssuche;
import org.leitwerk.ui.plan.Statusmeldung;

/** Goes to the element that is named at the caret. */
public final class GehezuDefinitionHandler extends Textbefehl {

    @Override
    void fuehreAus(Editorzusammenhang z, ExecutionEvent ereignis) {
        int stelle = z.viewer().getSelectedRange().x;
        z.sitzung()
                .lies(stand -> Stand.dienst(Definitionssuche.class).bei(stand, z.datei(), stelle))
                .ifPresentOrElse(ziel -> new Sprung(ziel).open(), () -> Statusmeldung.zeige(Messages.KeinVerweisHier));
    }
}
