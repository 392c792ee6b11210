package org.leitwerk.ui.uebersicht;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.leitwerk.dsl.ide.bearbeitung.Neuangebot;
import org.leitwerk.dsl.ide.bearbeitung.Neuangebote;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.ui.bild.Elementbilder;
import org.leitwerk.ui.einfuhr.Einfuhrangebot;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Planverlauf;

/** Menu, tool bar and keys of the tree. */
final class Uebersichtsbefehle {

    private final PlanuebersichtView sicht;
    private final Zeilenaktionen aktionen;
    private Plansitzung verlaufVon;

    Uebersichtsbefehle(PlanuebersichtView sicht, Zeilenaktionen aktionen) {
        this.sicht = sicht;
        this.aktionen = aktionen;
    }

    /** Makes the commands of the main menu (delete, copy, undo …) and the keys work in the tree. */
    void hefteAn() {
        IActionBars leisten = sicht.getViewSite().getActionBars();
        leisten.setGlobalActionHandler(ActionFactory.DELETE.getId(), aktion(Messages.Loeschen, this::loesche));
        leisten.setGlobalActionHandler(ActionFactory.CUT.getId(), aktion(Messages.Ausschneiden, this::schneideAus));
        leisten.setGlobalActionHandler(ActionFactory.COPY.getId(), aktion(Messages.Kopieren, this::kopiere));
        leisten.setGlobalActionHandler(ActionFactory.PASTE.getId(), aktion(Messages.Einfuegen, this::fuegeEin));
        leisten.setGlobalActionHandler(ActionFactory.RENAME.getId(), aktion(Messages.Umbenennen, this::benenneUm));
        sicht.baum().addSelectionChangedListener(e -> verlauf());
        sicht.baum().getControl().addListener(SWT.KeyDown, e -> taste(e.keyCode, e.stateMask));
    }

    private void taste(int taste, int dazu) {
        if (dazu == SWT.ALT && (taste == SWT.ARROW_UP || taste == SWT.ARROW_DOWN)) {
            sicht.gewaehlteElemente().stream()
                    .findFirst()
                    .ifPresent(zeile -> aktionen.schiebe(zeile, taste == SWT.ARROW_DOWN));
        } else if (dazu == 0 && taste == SWT.F2) {
            benenneUm();
        } else if (dazu == 0 && taste == SWT.F3) {
            sicht.gewaehlte().ifPresent(aktionen::oeffne);
        }
    }

    /** Undo and redo are those of the plan whose line is selected. */
    private void verlauf() {
        Plansitzung sitzung = sicht.gewaehlte().map(Planzeile::sitzung).orElse(verlaufVon);
        if (Objects.equals(sitzung, verlaufVon)) {
            return;
        }
        verlaufVon = sitzung;
        IActionBars leisten = sicht.getViewSite().getActionBars();
        Planverlauf verlauf = new Planverlauf(sitzung);
        leisten.setGlobalActionHandler(ActionFactory.UNDO.getId(), new UndoActionHandler(sicht.getSite(), verlauf));
        leisten.setGlobalActionHandler(ActionFactory.REDO.getId(), new RedoActionHandler(sicht.getSite(), verlauf));
        leisten.updateActionBars();
    }

    /** The context menu for what is selected. */
    void fuelle(IMenuManager menue) {
        sicht.gewaehlte().ifPresent(zeile -> {
            menue.add(neu(zeile));
            if (zeile.adresse() != null) {
                menue.add(aktion(Messages.Oeffnen, () -> aktionen.oeffne(zeile)));
                if (Einfuhrangebot.nimmt(zeile.zweig().art())) {
                    menue.add(aktion(Messages.Importieren, () -> importiere(zeile)));
                }
                menue.add(new Separator());
                menue.add(aktion(Messages.Umbenennen, this::benenneUm));
                menue.add(aktion(Messages.Verdoppeln, () -> aktionen.verdopple(zeile)));
                menue.add(aktion(Messages.NachOben, () -> aktionen.schiebe(zeile, false)));
                menue.add(aktion(Messages.NachUnten, () -> aktionen.schiebe(zeile, true)));
                menue.add(new Separator());
                menue.add(aktion(Messages.Ausschneiden, this::schneideAus));
                menue.add(aktion(Messages.Kopieren, this::kopiere));
                menue.add(aktion(Messages.Einfuegen, this::fuegeEin));
                menue.add(aktion(Messages.Loeschen, this::loesche));
            }
        });
        menue.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void importiere(Planzeile zeile) {
        Einfuhrangebot.oeffne(sicht.getSite().getShell(), zeile.sitzung(), zeile.adresse(), null);
    }

    private MenuManager neu(Planzeile zeile) {
        MenuManager neu = new MenuManager(Messages.NeuMenue);
        for (Neuangebot angebot : angebote(zeile)) {
            Action aktion = aktion(angebot.bezeichnung(), () -> aktionen.legeAn(zeile.sitzung(), angebot));
            Elementbilder.beschreibung(angebot.klasse()).ifPresent(aktion::setImageDescriptor);
            neu.add(aktion);
        }
        return neu;
    }

    /** What can be added at a line, the most natural first. */
    static List<Neuangebot> angebote(Planzeile zeile) {
        if (zeile.adresse() != null) {
            return zeile.sitzung().lies(stand -> Neuangebote.in(stand, zeile.adresse()));
        }
        return zeile.zweig() == null
                ? List.of()
                : zeile.zweig().anlegbar().stream()
                        .map(art -> Neuangebote.fuer((EClass) SteuerungPackage.eINSTANCE.getEClassifier(art)))
                        .toList();
    }

    private void loesche() {
        List<Planzeile> zeilen = sicht.gewaehlteElemente();
        if (!zeilen.isEmpty()) {
            aktionen.loesche(zeilen.get(0).sitzung(), adressen(zeilen));
        }
    }

    private void schneideAus() {
        sicht.gewaehlteElemente().stream().findFirst().ifPresent(zeile -> {
            aktionen.schneideAus(sicht.umzug(zeile));
            sicht.melde(NLS.bind(Messages.Ausgeschnitten, zeile.titel()));
        });
    }

    private void kopiere() {
        List<Planzeile> zeilen = sicht.gewaehlteElemente();
        if (!zeilen.isEmpty()) {
            aktionen.kopiere(zeilen.get(0).sitzung(), adressen(zeilen));
        }
    }

    private void fuegeEin() {
        sicht.gewaehlte().ifPresent(aktionen::fuegeEin);
        if (aktionen.ausgeschnitten().isEmpty()) {
            sicht.melde("");
        }
    }

    private void benenneUm() {
        sicht.gewaehlteElemente().stream().findFirst().ifPresent(aktionen::benenneUm);
    }

    private static List<URI> adressen(List<Planzeile> zeilen) {
        return zeilen.stream().map(Planzeile::adresse).toList();
    }

    /** Collapses the tree to its parts. */
    IAction allesZu() {
        Action aktion = aktion(Messages.AllesZu, () -> {
            sicht.baum().collapseAll();
            sicht.baum().expandToLevel(2);
        });
        aktion.setImageDescriptor(
                PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL));
        return aktion;
    }

    /** Whether the tree follows the editor. */
    IAction mitEditor() {
        Action aktion = new Action(Messages.MitEditor, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                sicht.setzeFolgtEditor(isChecked());
            }
        };
        aktion.setChecked(sicht.folgtEditor());
        aktion.setImageDescriptor(
                PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
        return aktion;
    }

    private static Action aktion(String titel, Runnable arbeit) {
        Action aktion = new Action(titel) {
            @Override
            public void run() {
                arbeit.run();
            }
        };
        aktion.setToolTipText(titel.replace("&", ""));
        return aktion;
    }
}
