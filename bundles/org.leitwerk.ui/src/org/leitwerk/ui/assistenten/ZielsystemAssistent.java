package org.leitwerk.ui.assistenten;

import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.leitwerk.dsl.aenderung.Aenderungsfehler;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.bearbeitung.Zielsatz;
import org.leitwerk.dsl.ide.bearbeitung.Zielsatzanlage;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Textanwender;

/** Puts goals that belong together into a file of the plan, as one step of undo. */
final class ZielsystemAssistent extends Assistent {

    private final Plansitzung plan;
    private final Formseite form;
    private final Zielseite ziele;
    private Path datei;
    private Ergebnis ergebnis;

    ZielsystemAssistent(Plansitzung plan) {
        super(Messages.NeuesZielsystem, "ziele");
        this.plan = plan;
        this.form = new Formseite(plan);
        this.ziele = new Zielseite(form);
    }

    @Override
    public void addPages() {
        addPage(form);
        addPage(ziele);
    }

    @Override
    public boolean canFinish() {
        return super.canFinish() && getContainer().getCurrentPage() == ziele;
    }

    @Override
    public boolean performFinish() {
        datei = form.datei();
        Zielsatz satz = ziele.satz();
        ergebnis = plan.lies(stand -> Zielsatzanlage.lege(stand, satz, datei));
        if (!ergebnis.istMoeglich()) {
            return melde(ziele, ergebnis.meldung());
        }
        try {
            Textanwender.wendeAn(ergebnis.aenderungen());
            return true;
        } catch (Aenderungsfehler e) {
            return melde(ziele, e.getMessage());
        }
    }

    @Override
    protected void danach(Shell fenster) {
        try {
            Planeditoren.oeffne(datei, true);
            Planeditoren.zeige(plan, ergebnis.auswahl(), true);
        } catch (PartInitException e) {
            ILog.of(ZielsystemAssistent.class).error(e.getMessage(), e);
        }
    }
}
