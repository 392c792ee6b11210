package org.leitwerk.ui.korrektur;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.leitwerk.dsl.ide.korrektur.Korrekturangebot;
import org.leitwerk.dsl.ide.korrektur.Korrekturart;
import org.leitwerk.dsl.ide.korrektur.Unterdrueckung;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Textanwender;

/** Carries out a way out of a problem; for a suppression the person is asked for the reason first. */
public final class Korrekturlauf {

    private Korrekturlauf() {}

    /**
     * Carries it out; a refusal is shown.
     *
     * @param sitzung the plan
     * @param angebot the way out that was chosen
     * @return whether the plan was changed
     */
    public static boolean fuehreAus(Plansitzung sitzung, Korrekturangebot angebot) {
        if (angebot.art() != Korrekturart.UNTERDRUECKEN) {
            return Textanwender.bearbeite(sitzung, angebot::plane).istMoeglich();
        }
        Shell fenster = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        InputDialog frage = new InputDialog(
                fenster,
                Messages.Unterdruecken,
                NLS.bind(Messages.GrundFrage, angebot.mangel().meldung()),
                "",
                grund -> grund.isBlank() ? Messages.GrundFehlt : null);
        return frage.open() == Window.OK
                && Textanwender.bearbeite(
                                sitzung,
                                stand -> Unterdrueckung.unterdruecke(
                                        stand,
                                        angebot.mangel(),
                                        frage.getValue().strip()))
                        .istMoeglich();
    }

    /**
     * The icon of a way out.
     *
     * @param angebot the way out
     * @return name of a file in {@code icons/korrektur}, without its ending
     */
    public static String bild(Korrekturangebot angebot) {
        return switch (angebot.art()) {
            case BEHEBEN -> "beheben";
            case ERGAENZEN -> "ergaenzen";
            case ALLE_BEHEBEN -> "alle";
            default -> "unterdruecken";
        };
    }
}
