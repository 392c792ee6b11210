package org.leitwerk.ui.start;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.wiederherstellung.Wiederherstellung;

/** What the workbench as a whole is told: its perspective, and that it remembers its windows. */
final class WerkbankAdvisor extends WorkbenchAdvisor {

    private Wiederherstellung wiederherstellung;

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public void preStartup() {
        Planregister.das().starte(); // before editors of the last session come back
    }

    @Override
    public void postStartup() {
        wiederherstellung = Wiederherstellung.dieserWerkbank();
        wiederherstellung.starte(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null
                        ? null
                        : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
    }

    @Override
    public void postShutdown() {
        if (wiederherstellung != null) {
            wiederherstellung.beende();
        }
        Planregister.das().beende();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PlanungPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        // the text editors of the platform ask for it; no project ever stands in it
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new FensterAdvisor(configurer);
    }
}
