package org.leitwerk.ui.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.ordnung.Ordnung;
import org.leitwerk.dsl.ide.ordnung.Teildatei;
import org.leitwerk.ui.plan.Textanwender;

/** Divides the file: each part of the plan goes into a file of its own. */
public final class AufteilenHandler extends Textbefehl {

    @Override
    void fuehreAus(Editorzusammenhang z, ExecutionEvent ereignis) {
        Shell fenster = HandlerUtil.getActiveShell(ereignis);
        List<Teildatei> dateien;
        try {
            dateien = z.sitzung().lies(stand -> Stand.dienst(Ordnung.class).vorschlag(stand, z.datei()));
        } catch (Aenderungsfehler e) {
            MessageDialog.openWarning(fenster, Messages.Aufteilen, e.getMessage());
            return;
        }
        if (dateien.size() < 2) {
            MessageDialog.openInformation(fenster, Messages.Aufteilen, Messages.NichtsAufzuteilen);
            return;
        }
        String liste = dateien.stream()
                .map(datei -> "• " + datei.name() + ": "
                        + NLS.bind(datei.elemente() == 1 ? Messages.EinElement : Messages.Elemente, datei.elemente()))
                .collect(Collectors.joining("\n"));
        if (MessageDialog.openConfirm(fenster, Messages.Aufteilen, NLS.bind(Messages.AufteilenFrage, liste))) {
            Textanwender.aendere(
                    z.sitzung(), stand -> Stand.dienst(Ordnung.class).teile(stand, z.datei(), dateien));
        }
    }
}
