package org.leitwerk.ui.eigenschaften;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Planverlauf;
import org.leitwerk.ui.sicht.Aktionen;

/** Tool bar of the form, and undo and save in it. */
final class Eigenschaftsbefehle implements IExecutionListener {

    private final EigenschaftenView sicht;
    private final Action zurueck;
    private final Action imText;
    private final ICommandService befehle;
    private UndoActionHandler rueckgaengig;
    private RedoActionHandler wieder;
    private Plansitzung verlaufVon;

    Eigenschaftsbefehle(EigenschaftenView sicht) {
        this.sicht = sicht;
        befehle = PlatformUI.getWorkbench().getService(ICommandService.class);
        zurueck = Aktionen.mitBild(
                Aktionen.befehl(Messages.Zurueck, sicht::zurueck), Bilder.beschreibung("befehl/pfeil-links.svg"));
        imText = Aktionen.mitBild(
                Aktionen.befehl(Messages.ImText, sicht::zeigeImText), Bilder.beschreibung("formular/imtext.svg"));
    }

    /** Fills the tool bar and listens to saving, before which what is typed is written. */
    void hefteAn() {
        IToolBarManager leiste = sicht.getViewSite().getActionBars().getToolBarManager();
        leiste.add(zurueck);
        leiste.add(imText);
        leiste.add(Aktionen.mitBild(
                Aktionen.schalter(Messages.Anheften, false, sicht::setzeAngeheftet),
                Bilder.beschreibung("formular/anheften.svg")));
        zurueck.setEnabled(false);
        imText.setEnabled(false);
        befehle.addExecutionListener(this);
    }

    /** Another element is shown, or none (null); and whether one was shown before it. */
    void ziel(Planelementwahl wahl, boolean einsDavor) {
        zurueck.setEnabled(einsDavor);
        imText.setEnabled(wahl != null);
        Plansitzung sitzung = wahl == null ? null : wahl.sitzung();
        if (sitzung == verlaufVon) {
            return;
        }
        verlaufVon = sitzung;
        vergissVerlauf();
        if (sitzung != null) {
            Planverlauf verlauf = new Planverlauf(sitzung);
            rueckgaengig = new UndoActionHandler(sicht.getSite(), verlauf);
            wieder = new RedoActionHandler(sicht.getSite(), verlauf);
        }
        IActionBars leisten = sicht.getViewSite().getActionBars();
        leisten.setGlobalActionHandler(ActionFactory.UNDO.getId(), sitzung == null ? null : ersteTippen());
        leisten.setGlobalActionHandler(ActionFactory.REDO.getId(), wieder);
        leisten.updateActionBars();
    }

    /** The first undo takes back what is being typed, the next ones what was done in the plan. */
    private IAction ersteTippen() {
        return Aktionen.befehl(Messages.Rueckgaengig, () -> {
            if (!sicht.verwirf() && rueckgaengig.isEnabled()) {
                rueckgaengig.run();
            }
        });
    }

    private void vergissVerlauf() {
        if (rueckgaengig != null) {
            rueckgaengig.dispose();
            wieder.dispose();
            rueckgaengig = null;
            wieder = null;
        }
    }

    void beende() {
        befehle.removeExecutionListener(this);
        vergissVerlauf();
    }

    @Override
    public void preExecute(String befehl, ExecutionEvent ereignis) {
        if (befehl.equals(IWorkbenchCommandConstants.FILE_SAVE)
                || befehl.equals(IWorkbenchCommandConstants.FILE_SAVE_ALL)) {
            sicht.uebernimm();
        }
    }

    @Override
    public void notHandled(String befehl, NotHandledException fehler) {
        // nothing was typed for it
    }

    @Override
    public void postExecuteFailure(String befehl, ExecutionException fehler) {
        // said by the command itself
    }

    @Override
    public void postExecuteSuccess(String befehl, Object ergebnis) {
        // nothing to do
    }
}
