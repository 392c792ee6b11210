package org.leitwerk.ui.assistenten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.dsl.umwandlung.Umwandlung;
import org.leitwerk.dsl.umwandlung.Umwandlungsfehler;
import org.leitwerk.steuerung.ablage.Entwurf;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Statusmeldung;
import org.leitwerk.ui.sicht.Zugang;

/** Writes a whole plan into one XMI file. */
final class XmiExportAssistent extends Assistent {

    private static final String XMI = "." + Planlader.ENDUNG_XMI;

    private final Exportseite seite;
    private Path ziel;

    XmiExportAssistent(Plansitzung plan) {
        super(Messages.XmiExport, "austausch");
        this.seite = new Exportseite(plan);
    }

    @Override
    public void addPages() {
        addPage(seite);
    }

    @Override
    public boolean performFinish() {
        ziel = seite.ziel.pfad().orElseThrow();
        Plansitzung plan = seite.plan();
        if (!gespeichert(plan) || !darfErsetzen()) {
            return false;
        }
        boolean[] fertig = new boolean[1];
        BusyIndicator.showWhile(getShell().getDisplay(), () -> fertig[0] = exportiere(plan));
        return fertig[0];
    }

    private boolean exportiere(Plansitzung plan) {
        try {
            Umwandlung.Ergebnis ergebnis = new Umwandlung(pfad -> pfad.startsWith(plan.ordner())
                            ? plan.ordner().relativize(pfad).toString()
                            : pfad.toString())
                    .wandle(plan.ordner(), ziel);
            seite.meldungen.zeige(ergebnis.meldungen(), plan.ordner());
            if (!ergebnis.fehler().isEmpty()) {
                return melde(seite, Messages.PlanFehlerhaft);
            }
            Files.createDirectories(ziel.getParent());
            Entwurf.schreibe(ziel, ergebnis.dateien().get(ziel));
            Ordnergedaechtnis.merke(ziel.getParent());
            return true;
        } catch (Umwandlungsfehler e) {
            return melde(seite, e.getMessage());
        } catch (IOException e) {
            return melde(seite, Dateigrund.von(Messages.XmiSchreiben, e));
        }
    }

    /** What is exported is what is on disk: asks to save what is not there yet. */
    private boolean gespeichert(Plansitzung plan) {
        List<IEditorPart> offene = Arrays.stream(PlatformUI.getWorkbench()
                        .getActiveWorkbenchWindow()
                        .getActivePage()
                        .getDirtyEditors())
                .filter(editor -> Planeditoren.datei(editor.getEditorInput())
                        .filter(datei -> datei.startsWith(plan.ordner()))
                        .isPresent())
                .toList();
        if (offene.isEmpty()) {
            return true;
        }
        if (!MessageDialog.openConfirm(getShell(), Messages.XmiExport, Messages.SpeichernFrage)) {
            return false;
        }
        offene.forEach(editor -> editor.doSave(new NullProgressMonitor()));
        return offene.stream().noneMatch(IEditorPart::isDirty);
    }

    private boolean darfErsetzen() {
        return Files.notExists(ziel)
                || MessageDialog.openQuestion(
                        getShell(), Messages.XmiExport, NLS.bind(Messages.ErsetzenFrage, "• " + ziel.getFileName()));
    }

    @Override
    protected void danach(Shell fenster) {
        Statusmeldung.zeige(NLS.bind(Messages.Exportiert, ziel));
    }

    /** The one page: which plan, and where to. */
    private static final class Exportseite extends Seite {

        private final List<Plansitzung> plaene = Planregister.das().offene();
        private final Plansitzung vorgewaehlt;
        private Combo auswahl;
        private Pfadfeld ziel;
        private Meldungsfeld meldungen;

        Exportseite(Plansitzung plan) {
            super("export", Messages.XmiExport, Messages.XmiExportWie);
            this.vorgewaehlt = plan;
        }

        @Override
        protected void baue(Composite flaeche) {
            beschrifte(flaeche, Messages.Plan);
            auswahl = new Combo(flaeche, SWT.READ_ONLY);
            plaene.forEach(plan -> auswahl.add(plan.name() + "  (" + plan.ordner() + ")"));
            auswahl.select(Math.max(0, plaene.indexOf(vorgewaehlt)));
            fuelle(auswahl);
            Zugang.benenne(auswahl, ohneTaste(Messages.Plan));
            ziel = new Pfadfeld(flaeche, Messages.XmiDatei, Pfadfeld.Art.XMI_SICHERN, this::pruefe);
            auswahl.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> schlageVor()));
            meldungen = new Meldungsfeld(flaeche);
            schlageVor();
        }

        private void schlageVor() {
            Path ordner = Ordnergedaechtnis.letzter().toAbsolutePath();
            Path plan = plan().ordner();
            Path neben = ordner.startsWith(plan) && plan.getParent() != null ? plan.getParent() : ordner;
            ziel.schlageVor(neben.resolve(plan().name() + XMI));
        }

        Plansitzung plan() {
            return plaene.get(auswahl.getSelectionIndex());
        }

        @Override
        protected String mangel() {
            if (ziel.istLeer()) {
                return Messages.XmiZielFehlt;
            }
            Path pfad = ziel.pfad().orElse(null);
            if (pfad == null || Files.isDirectory(pfad)) {
                return Messages.OrdnerUngueltig;
            } else if (!pfad.getFileName().toString().endsWith(XMI)) {
                return Messages.XmiEndung;
            }
            return pfad.startsWith(plan().ordner()) ? Messages.XmiImPlan : null;
        }
    }
}
