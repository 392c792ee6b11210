package org.leitwerk.ui.probleme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.korrektur.Korrekturangebot;
import org.leitwerk.dsl.ide.korrektur.Korrekturart;
import org.leitwerk.dsl.ide.korrektur.Korrekturen;
import org.leitwerk.dsl.ide.korrektur.Unterdrueckung;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.regeln.Regeleintrag;
import org.leitwerk.regeln.Regelwerk;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Textanwender;
import org.leitwerk.ui.sicht.Ablage;

/** What one can do about problems. */
final class Problemaktionen {

    private final Shell fenster;

    Problemaktionen(Shell fenster) {
        this.fenster = fenster;
    }

    /** Shows the place in the text. */
    void oeffne(Problem problem) {
        try {
            Planeditoren.zeige(problem.mangel().datei(), problem.mangel().bereich(), true);
        } catch (PartInitException e) {
            ILog.of(Problemaktionen.class).error(e.getMessage(), e);
        }
    }

    /** The ways out of a problem. */
    List<Korrekturangebot> angebote(Problem problem) {
        return problem.sitzung().lies(stand -> Korrekturen.zu(stand, problem.mangel()));
    }

    /** Takes a way out; where a reason is needed, asks for it. */
    void wendeAn(Problem problem, Korrekturangebot angebot) {
        if (angebot.art() == Korrekturart.UNTERDRUECKEN) {
            unterdruecke(problem);
            return;
        }
        Ergebnis ergebnis = Textanwender.bearbeite(problem.sitzung(), angebot::plane);
        if (ergebnis.istMoeglich() && !angebot.behebt() && ergebnis.auswahl() != null) {
            try {
                Planeditoren.zeige(problem.sitzung(), ergebnis.auswahl(), true);
            } catch (PartInitException e) {
                ILog.of(Problemaktionen.class).error(e.getMessage(), e);
            }
        }
    }

    private void unterdruecke(Problem problem) {
        Mangel mangel = problem.mangel();
        InputDialog frage = new InputDialog(
                fenster,
                Messages.Unterdruecken,
                NLS.bind(Messages.Begruendung, mangel.bezeichnung()) + "\n\n" + mangel.meldung(),
                "",
                text -> text.isBlank() ? Messages.BegruendungFehlt : null);
        if (frage.open() == Window.OK) {
            Textanwender.bearbeite(
                    problem.sitzung(), stand -> Unterdrueckung.unterdruecke(stand, mangel, frage.getValue()));
        }
    }

    /** The rule that found a problem. */
    Optional<Regeleintrag<?>> regel(Problem problem) {
        return problem.mangel().regel()
                ? Regelwerk.standard().regel(problem.mangel().code()).map(regel -> regel)
                : Optional.empty();
    }

    /** Explains a rule. */
    void erklaere(Regeleintrag<?> regel) {
        new Regelfenster(fenster, regel).open();
    }

    /** Copies problems as lines of text. */
    void kopiere(List<Problem> probleme) {
        Ablage.kopiere(probleme.stream().map(Problem::alsText).collect(Collectors.joining("\n")));
    }
}
