package org.leitwerk.ui.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.leitwerk.ui.befehl.Planoeffner;
import org.leitwerk.ui.einstellungen.Vorgaben;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.wiederherstellung.Wiederherstellung;
import org.leitwerk.ui.willkommen.WillkommenEditor;

/**
 * What the workbench as a whole is told: its perspective, that it remembers its windows, what it opens at the start.
 */
final class WerkbankAdvisor extends WorkbenchAdvisor {

    private Wiederherstellung wiederherstellung;

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
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

    @Override
    public void preStartup() {
        Planregister.das().starte(); // before editors come back, so that they find the plan they belong to
    }

    @Override
    public void postStartup() {
        Plattformreste.filtereEinstellungen();
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        if (!oeffneGenannten(page) && page.getEditorReferences().length == 0 && Vorgaben.willkommenAmAnfang()) {
            WillkommenEditor.oeffne(page);
        }
        wiederherstellung = Wiederherstellung.dieserWerkbank();
        wiederherstellung.starte(page.getWorkbenchWindow().getShell());
    }

    @Override
    public void postShutdown() {
        if (wiederherstellung != null) {
            wiederherstellung.beende();
        }
        Planregister.das().beende();
    }

    /** Opens the plan that the command line names, if it names one. */
    private static boolean oeffneGenannten(IWorkbenchPage page) {
        boolean value = false;
        for (String argument : Platform.getApplicationArgs()) {
            if (!value && !argument.startsWith("-")) {
                try {
                    Path path = Path.of(argument).toAbsolutePath().normalize();
                    return Files.exists(path)
                            && Planoeffner.oeffne(
                                    path, page.getWorkbenchWindow().getShell());
                } catch (InvalidPathException e) {
                    return false; // no path, so nothing that could be opened
                }
            }
            value = argument.startsWith("-") && !value; // an option with its value
        }
        return false;
    }
}
