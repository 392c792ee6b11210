package org.leitwerk.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.fundort.Verweisliste;
import org.leitwerk.dsl.ide.fundort.Verweissuche;
import org.leitwerk.dsl.ide.umbenennung.Umbenennung;
import org.leitwerk.dsl.ide.umbenennung.Vorbereitung;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Statusmeldung;
import org.leitwerk.ui.plan.Textanwender;

/** Gives the element that is named at the caret another name, in all files of the plan. */
public final class UmbenennenHandler extends Textbefehl {

    @Override
    void fuehreAus(Editorzusammenhang z, ExecutionEvent ereignis) {
        int stelle = z.viewer().getSelectedRange().x;
        Vorbereitung was =
                z.sitzung().lies(stand -> Stand.dienst(Umbenennung.class).bereiteVor(stand, z.datei(), stelle));
        if (was.moeglich()) {
            frage(z.sitzung(), was.element(), was.name(), HandlerUtil.getActiveShell(ereignis));
        } else {
            Statusmeldung.zeige(was.hindernis());
        }
    }

    /**
     * Asks for a new name and renames.
     *
     * @param sitzung the plan
     * @param element address of the element
     * @param name its name now
     * @param fenster parent of the question
     */
    public static void frage(Plansitzung sitzung, URI element, String name, Shell fenster) {
        int verweise = sitzung.lies(stand -> Stand.dienst(Verweissuche.class)
                .auf(stand, element)
                .map(Verweisliste::anzahl)
                .orElse(0));
        InputDialog dialog = new InputDialog(
                fenster,
                Messages.Umbenennen,
                NLS.bind(verweise == 1 ? Messages.NeuerNameEinVerweis : Messages.NeuerName, verweise),
                name,
                neu -> einwand(sitzung, element, neu));
        if (dialog.open() == Window.OK) {
            Textanwender.aendere(
                    sitzung, stand -> Stand.dienst(Umbenennung.class).benenneUm(stand, element, dialog.getValue()));
        }
    }

    private static String einwand(Plansitzung sitzung, URI element, String neu) {
        String einwand = sitzung.lies(stand -> Stand.dienst(Umbenennung.class).einwand(stand, element, neu));
        return einwand.isEmpty() ? null : einwand;
    }
}
