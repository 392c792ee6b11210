package org.leitwerk.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.leitwerk.ui.plan.Planeditoren;

/** An example plan with the form of one of its elements, used as a person uses it. */
final class Formularprobe implements AutoCloseable {

    private static final String SICHT = "org.leitwerk.ui.sicht.eigenschaften";

    private final Beispielplan plan;
    private final IViewPart sicht;

    private Formularprobe(Beispielplan plan) {
        this.plan = plan;
        this.sicht = Oberflaeche.zeigeSicht(SICHT);
    }

    static Formularprobe musterstadt(Path ordner) throws IOException {
        return new Formularprobe(Beispielplan.oeffne("musterstadt", ordner.resolve("plan")));
    }

    static Formularprobe aus(Path ordner, String... namenUndTexte) throws IOException {
        return new Formularprobe(Beispielplan.aus(ordner, namenUndTexte));
    }

    Beispielplan plan() {
        return plan;
    }

    /** Puts the caret on an element and waits until its form is there. */
    void waehle(String name, String titel) throws PartInitException {
        URI adresse =
                plan.sitzung().lies(stand -> stand.adresse(stand.mitNamen(name).orElseThrow()));
        Planeditoren.zeige(plan.sitzung(), adresse, true);
        Oberflaeche.warteBis("Formular von " + name, () -> titel().contains(titel));
        Oberflaeche.seite().activate(sicht);
    }

    String titel() {
        return Oberflaeche.alle(Oberflaeche.fenster().getShell()).stream()
                .filter(c ->
                        c instanceof CLabel l && l.isVisible() && l.getText().contains(": "))
                .map(c -> ((CLabel) c).getText())
                .findFirst()
                .orElse("");
    }

    /** Goes to a group of fields. */
    void gruppe(String titel) {
        Table gruppen = Oberflaeche.finde(
                Oberflaeche.fenster().getShell(),
                Table.class,
                t -> t.isVisible()
                        && t.getItemCount() > 0
                        && t.getItem(0).getText().equals("Allgemein"));
        for (TableItem zeile : gruppen.getItems()) {
            if (zeile.getText().equals(titel)) {
                gruppen.setSelection(zeile);
                gruppen.notifyListeners(SWT.Selection, new Event());
                Oberflaeche.verarbeite();
                return;
            }
        }
        throw new AssertionError("Keine Gruppe " + titel);
    }

    /** The widget of a field. */
    <T extends Control> T feld(Class<T> art, String merkmal) {
        return Oberflaeche.finde(
                Oberflaeche.fenster().getShell(),
                art,
                c -> merkmal.equals(c.getData("org.leitwerk.ui.merkmal")) && c.isVisible());
    }

    /** Types into a field, without leaving it. */
    Text tippe(String merkmal, String eingabe) {
        Text feld = feld(Text.class, merkmal);
        feld.setFocus();
        feld.setText(eingabe);
        Oberflaeche.verarbeite();
        return feld;
    }

    /** Types into a field and presses Enter. */
    Text tippeEnter(String merkmal, String eingabe) {
        Text feld = tippe(merkmal, eingabe);
        feld.notifyListeners(SWT.DefaultSelection, new Event());
        Oberflaeche.verarbeite();
        return feld;
    }

    /** What a form says is wrong with what was typed, if anything. */
    Optional<String> fehler(String enthaelt) {
        return Oberflaeche.alle(Oberflaeche.fenster().getShell()).stream()
                .filter(c ->
                        c instanceof Label l && l.isVisible() && l.getText().contains(enthaelt))
                .map(c -> ((Label) c).getText())
                .findFirst();
    }

    /** The text of a file as it stands in its editor. */
    String text(String datei) throws PartInitException {
        ITextEditor editor = Planeditoren.oeffne(plan.datei(datei), false);
        return Planeditoren.dokument(editor).get();
    }

    /** Edit > Undo while the form has the keyboard. */
    void rueckgaengig() {
        Oberflaeche.seite().activate(sicht);
        Oberflaeche.verarbeite();
        try {
            sicht.getSite().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
        } catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
            throw new AssertionError("Rückgängig", e);
        }
        Oberflaeche.verarbeite();
    }

    /** Photographs the window with the form as large as it goes. */
    void fotografiere(String name) {
        Oberflaeche.seite().setPartState(Oberflaeche.seite().getReference(sicht), IWorkbenchPage.STATE_MAXIMIZED);
        Oberflaeche.wartetBis(() -> false, 1500); // new widgets are drawn some time after they are there
        Oberflaeche.fotografiere(name);
        Oberflaeche.seite().setPartState(Oberflaeche.seite().getReference(sicht), IWorkbenchPage.STATE_RESTORED);
        Oberflaeche.warteAufRuhe();
    }

    @Override
    public void close() {
        plan.close();
    }
}
