package org.leitwerk.ui.uebersicht;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.leitwerk.dsl.ide.gliederung.Zweig;
import org.leitwerk.ui.plan.Auswahlfolger;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.sicht.Zugang;

/** The whole plan as a tree in the order of the cycle. */
public final class PlanuebersichtView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.leitwerk.ui.sicht.uebersicht";

    private static final int TIPPPAUSE_MS = 200;

    private TreeViewer baum;
    private Text filtertext;
    private Uebersichtsmodell modell;
    private Zeilenfilter filter;
    private Uebersichtsbefehle befehle;
    private Auswahlfolger folger;
    private boolean folgtEditor = true;
    private Planelementwahl auszuwaehlen;
    private final Set<Plansitzung> bekannte = Collections.newSetFromMap(new WeakHashMap<>());

    @Override
    public void createPartControl(Composite oben) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(oben);
        filtertext = filterfeld(oben);
        baum = new TreeViewer(oben, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(baum.getControl());
        Zugang.benenne(baum.getControl(), getTitle());
        modell = new Uebersichtsmodell(this::zeige);
        filter = new Zeilenfilter(modell);
        baum.setUseHashlookup(true);
        baum.setContentProvider(new Zeileninhalt(modell));
        baum.setLabelProvider(new DelegatingStyledCellLabelProvider(new Zeilenbeschriftung()));
        baum.addFilter(filter);
        baum.setInput(modell);
        ColumnViewerToolTipSupport.enableFor(baum);
        Zeilenaktionen aktionen = new Zeilenaktionen(getSite().getShell(), this::waehleBald);
        baum.addDoubleClickListener(e -> gewaehlte().ifPresent(zeile -> oeffne(zeile, aktionen)));
        ziehenUndAblegen();
        befehle = new Uebersichtsbefehle(this, aktionen);
        befehle.hefteAn();
        leiste();
        menue();
        getSite().setSelectionProvider(baum);
        folger = new Auswahlfolger(this, this::folge);
    }

    private Text filterfeld(Composite oben) {
        Text feld = new Text(oben, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(feld);
        feld.setMessage(Messages.Filter);
        Zugang.benenne(feld, Messages.Filtername);
        Runnable filtere = this::filtere;
        feld.addModifyListener(e -> feld.getDisplay().timerExec(TIPPPAUSE_MS, filtere));
        feld.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                baum.getControl().setFocus();
            }
        });
        return feld;
    }

    private void filtere() {
        if (baum.getControl().isDisposed()) {
            return;
        }
        filter.setze(filtertext.getText());
        baum.getControl().setRedraw(false);
        try {
            baum.refresh();
            if (filter.wirkt()) {
                baum.expandAll();
            }
        } finally {
            baum.getControl().setRedraw(true);
        }
        klappeNeueAuf();
    }

    /** An element is shown in its text, an invitation accepted, anything else opened or closed. */
    private void oeffne(Planzeile zeile, Zeilenaktionen aktionen) {
        if (zeile.adresse() != null) {
            aktionen.oeffne(zeile);
        } else if (zeile.zweig() != null && zeile.zweig().sorte() == Zweig.Sorte.EINLADUNG) {
            Uebersichtsbefehle.angebote(zeile).stream()
                    .findFirst()
                    .ifPresent(angebot -> aktionen.legeAn(zeile.sitzung(), angebot));
        } else {
            baum.setExpandedState(zeile, !baum.getExpandedState(zeile));
        }
    }

    /** A plan that is seen for the first time is opened down to its parts; the filter may hide it until later. */
    private void klappeNeueAuf() {
        for (Planzeile plan : modell.plaene()) {
            if (!bekannte.contains(plan.sitzung()) && baum.testFindItem(plan) != null) {
                bekannte.add(plan.sitzung());
                baum.expandToLevel(plan, 2);
            }
        }
    }

    private void ziehenUndAblegen() {
        Transfer[] arten = {LocalSelectionTransfer.getTransfer()};
        baum.addDragSupport(DND.DROP_MOVE, arten, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent ereignis) {
                IStructuredSelection auswahl = baum.getStructuredSelection();
                ereignis.doit = auswahl.size() == 1 && ((Planzeile) auswahl.getFirstElement()).adresse() != null;
                LocalSelectionTransfer.getTransfer().setSelection(auswahl);
            }

            @Override
            public void dragSetData(DragSourceEvent ereignis) {
                ereignis.data = LocalSelectionTransfer.getTransfer().getSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent ereignis) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        baum.addDropSupport(
                DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT,
                new Transfer[] {LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance()},
                new Zeilenablage(
                        baum,
                        modell,
                        text -> getViewSite()
                                .getActionBars()
                                .getStatusLineManager()
                                .setErrorMessage(text.isEmpty() ? null : text),
                        zeile -> waehleBald(zeile.sitzung(), zeile.adresse())));
    }

    private void leiste() {
        IToolBarManager leiste = getViewSite().getActionBars().getToolBarManager();
        leiste.add(befehle.allesZu());
        leiste.add(befehle.mitEditor());
    }

    private void menue() {
        MenuManager menue = new MenuManager();
        menue.setRemoveAllWhenShown(true);
        menue.addMenuListener(befehle::fuelle);
        baum.getControl().setMenu(menue.createContextMenu(baum.getControl()));
        getSite().registerContextMenu(menue, baum);
        menue.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** Shows the present state; selection and what is open stay. */
    private void zeige() {
        if (baum.getControl().isDisposed()) {
            return;
        }
        filter.suche();
        baum.getControl().setRedraw(false);
        try {
            baum.refresh();
        } finally {
            baum.getControl().setRedraw(true);
        }
        klappeNeueAuf();
        setContentDescription(modell.plaene().isEmpty() ? Messages.LeereWerkbank : "");
        if (auszuwaehlen != null && waehle(auszuwaehlen)) {
            auszuwaehlen = null;
        }
    }

    private void folge(Planelementwahl wahl) {
        if (folgtEditor) {
            waehle(wahl);
        }
    }

    /** Selects an element that may only be in the next state of the plan. */
    void waehleBald(Plansitzung sitzung, URI adresse) {
        Planelementwahl wahl = new Planelementwahl(sitzung, adresse);
        auszuwaehlen = waehle(wahl) ? null : wahl;
    }

    private boolean waehle(Planelementwahl wahl) {
        Optional<Planzeile> zeile = modell.zu(wahl.sitzung(), wahl.adresse());
        zeile.ifPresent(z -> baum.setSelection(new StructuredSelection(z), true));
        return zeile.isPresent();
    }

    /** The first selected line. */
    Optional<Planzeile> gewaehlte() {
        return Optional.ofNullable((Planzeile) baum.getStructuredSelection().getFirstElement());
    }

    /** The selected lines that stand for elements and belong to the plan of the first one. */
    List<Planzeile> gewaehlteElemente() {
        Optional<Plansitzung> sitzung = gewaehlte().map(Planzeile::sitzung);
        return ((List<?>) baum.getStructuredSelection().toList())
                .stream()
                        .map(Planzeile.class::cast)
                        .filter(zeile -> zeile.adresse() != null && zeile.sitzung() == sitzung.orElseThrow())
                        .toList();
    }

    /** A line that begins to move. */
    Umzug umzug(Planzeile zeile) {
        return Umzug.von(modell, zeile);
    }

    /** Says something in the status line; nothing with an empty text. */
    void melde(String text) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(text.isEmpty() ? null : text);
    }

    TreeViewer baum() {
        return baum;
    }

    boolean folgtEditor() {
        return folgtEditor;
    }

    void setzeFolgtEditor(boolean ja) {
        folgtEditor = ja;
    }

    @Override
    public void setFocus() {
        baum.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (modell != null) {
            modell.beende();
        }
        if (folger != null) {
            folger.beende();
        }
        super.dispose();
    }
}
