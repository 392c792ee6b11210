package org.leitwerk.ui.assistenten;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Planordner;
import org.leitwerk.ui.befehl.Planoeffner;

/** Makes a new plan and opens it. */
final class NeuerPlanAssistent extends Assistent {

    private final Anfangsseite anfang = new Anfangsseite();
    private final Planseite plan = new Planseite(anfang);
    private Path ordner;

    NeuerPlanAssistent() {
        super(Messages.NeuerPlan, "plan");
    }

    @Override
    public void addPages() {
        addPage(anfang);
        addPage(plan);
    }

    @Override
    public boolean canFinish() {
        return super.canFinish() && getContainer().getCurrentPage() == plan; // the folder was seen
    }

    @Override
    public boolean performFinish() {
        ordner = plan.ordner();
        Optional<Beispiel> beispiel = anfang.beispiel();
        try {
            if (beispiel.isPresent()) {
                beispiel.get().kopiere(ordner);
            } else {
                Planordner.schreibe(ordner, anfang.vorlage().dateien(plan.kopf()));
            }
        } catch (IOException e) {
            return melde(plan, Dateigrund.von(Messages.PlanAnlegen, e));
        }
        Ordnergedaechtnis.merke(ordner.getParent());
        return true;
    }

    @Override
    protected void danach(Shell fenster) {
        Planoeffner.oeffne(ordner, fenster);
    }
}
