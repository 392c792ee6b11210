package org.leitwerk.ui.gliederung;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.gliederung.Gliederung;
import org.leitwerk.dsl.ide.gliederung.Knoten;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Sitzungshoerer;
import org.leitwerk.ui.sicht.Ablage;
import org.leitwerk.ui.sicht.Aktionen;
import org.leitwerk.ui.sicht.Editorfolger;
import org.leitwerk.ui.sicht.Filterfeld;
import org.leitwerk.ui.sicht.Merkzettel;
import org.leitwerk.ui.sicht.Verlaufsanschluss;

/** The outline of the file in the active editor. */
public final class GliederungView extends ViewPart implements Sitzungshoerer {

    /** Id of the view. */
    public static final String ID = "org.leitwerk.ui.sicht.gliederung";

    private static final String SORTIERT = "sortiert";
    private static final String VERBUNDEN = "verbunden";
    private static final String FILTER = "filter";

    private final ISelectionListener schreibmarke = this::folge;
    private IMemento merkzettel;
    private boolean sortiert;
    private boolean verbunden = true;
    private Composite stapel;
    private Composite textseite;
    private Gliederungsgast gast;
    private Text filtertext;
    private Gliederungsbaum baum;
    private Knotenwahl wahl;
    private Editorfolger editorfolger;
    private Verlaufsanschluss verlauf;
    private Plansitzung sitzung;
    private Path datei;
    private CompletableFuture<?> frage = CompletableFuture.completedFuture(null);

    @Override
    public void init(IViewSite ort, IMemento frueher) throws PartInitException {
        super.init(ort, frueher);
        merkzettel = frueher;
        sortiert = Merkzettel.ja(frueher, SORTIERT, false);
        verbunden = Merkzettel.ja(frueher, VERBUNDEN, true);
    }

    @Override
    public void createPartControl(Composite bereich) {
        stapel = new Composite(bereich, SWT.NONE);
        stapel.setLayout(new StackLayout());
        textseite = new Composite(stapel, SWT.NONE);
        Composite oben = textseite;
        ((StackLayout) stapel.getLayout()).topControl = textseite;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(oben);
        filtertext =
                Filterfeld.in(oben, Messages.Filter, Messages.Filtername, () -> baum.filtere(filtertext.getText()));
        baum = new Gliederungsbaum(oben, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(baum.viewer().getControl());
        Filterfeld.verbinde(filtertext, baum.viewer().getControl(), () -> {});
        baum.sortiere(sortiert);
        filtertext.setText(Merkzettel.text(merkzettel, FILTER));
        verlauf = new Verlaufsanschluss(getViewSite());
        wahl = new Knotenwahl(baum);
        getSite().setSelectionProvider(wahl.geber());
        baum.viewer().getControl().addListener(SWT.Selection, e -> springe(false));
        baum.viewer().addDoubleClickListener(e -> springe(true));
        einstellungen();
        menue();
        editorfolger = new Editorfolger(getSite().getPage(), this::zeige);
        getSite().getPage().addPostSelectionListener(schreibmarke);
    }

    private void einstellungen() {
        Gliederungsleiste.fuelle(
                getViewSite().getActionBars(),
                baum,
                sortiert,
                verbunden,
                ja -> {
                    sortiert = ja;
                    baum.sortiere(ja);
                },
                ja -> {
                    verbunden = ja;
                    folgeJetzt();
                });
    }

    private void menue() {
        MenuManager menue = new MenuManager();
        menue.add(Aktionen.befehl(Messages.Oeffnen, () -> springe(true)));
        menue.add(Aktionen.befehl(Messages.Kopieren, this::kopiere));
        menue.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        baum.viewer().getControl().setMenu(menue.createContextMenu(baum.viewer().getControl()));
        getSite().registerContextMenu(menue, wahl.geber());
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(
                        ActionFactory.COPY.getId(),
                        Aktionen.befehl(Messages.Kopieren, Filterfeld.jeNach(filtertext, Text::copy, this::kopiere)));
    }

    private void kopiere() {
        baum.gewaehlter().ifPresent(knoten -> Ablage.kopiere(knoten.titel()));
    }

    /** Goes to the selected element in the text. */
    private void springe(boolean aktivieren) {
        Optional<Knoten> knoten = baum.gewaehlter();
        if (knoten.isPresent() && datei != null) {
            try {
                Planeditoren.zeige(datei, knoten.get().kopf(), aktivieren);
            } catch (PartInitException e) {
                ILog.of(GliederungView.class).error(e.getMessage(), e);
            }
        }
    }

    /** What an editor that is no text shows here; the page of texts otherwise. */
    private void zeigeGast(Gliederungsgast neuer) {
        if (neuer == gast) {
            return;
        }
        gast = neuer;
        StackLayout layout = (StackLayout) stapel.getLayout();
        if (layout.topControl != textseite) {
            layout.topControl.dispose();
        }
        layout.topControl = neuer == null ? textseite : neuer.erzeugeGliederung(stapel);
        stapel.layout();
    }

    private void zeige(IEditorPart editor) {
        zeigeGast(Adapters.adapt(editor, Gliederungsgast.class));
        Optional<Path> neue = editor == null ? Optional.empty() : Planeditoren.datei(editor.getEditorInput());
        if (sitzung != null) {
            sitzung.vergiss(this);
        }
        sitzung = neue.flatMap(Planregister.das()::zu).orElse(null);
        datei = sitzung == null ? null : neue.orElse(null);
        setContentDescription(sitzung == null && gast == null ? Messages.KeinPlan : "");
        if (sitzung == null) {
            frage.cancel(false);
            baum.zeige(Dateigliederung.LEER);
        } else {
            verlauf.gilt(sitzung);
            sitzung.melde(this);
        }
    }

    @Override
    public void planGeaendert(Plansitzung geaenderte) {
        if (geaenderte != sitzung) {
            return;
        }
        frage.cancel(false);
        Path von = datei;
        frage = sitzung.frage(stand -> Stand.dienst(Gliederung.class).von(stand, von), (knoten, fehler) -> {
            if (fehler != null) {
                ILog.of(GliederungView.class).error(fehler.toString(), fehler);
            } else if (!baum.viewer().getControl().isDisposed() && von.equals(datei)) {
                zeige(geaenderte, von, knoten);
            }
        });
    }

    private void zeige(Plansitzung von, Path pfad, List<Knoten> knoten) {
        baum.zeige(new Dateigliederung(von, pfad, knoten));
        folgeJetzt();
    }

    private void folgeJetzt() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (editor != null && editor.getSite().getSelectionProvider() != null) {
            folge(editor, editor.getSite().getSelectionProvider().getSelection());
        }
    }

    /** Selects the element around the caret. */
    private void folge(IWorkbenchPart teil, ISelection auswahl) {
        boolean selbst = getSite().getPage().getActivePart() == this; // then the person is choosing here
        if (verbunden
                && !selbst
                && teil instanceof IEditorPart editor
                && auswahl instanceof ITextSelection text
                && Planeditoren.datei(editor.getEditorInput())
                        .filter(eine -> eine.equals(baum.gliederung().datei()))
                        .isPresent()) {
            baum.gliederung().bei(text.getOffset()).ifPresent(baum::waehle);
        }
    }

    @Override
    public void saveState(IMemento neuer) {
        neuer.putBoolean(SORTIERT, sortiert);
        neuer.putBoolean(VERBUNDEN, verbunden);
        neuer.putString(FILTER, filtertext.getText());
    }

    @Override
    public void setFocus() {
        if (gast == null) {
            baum.viewer().getControl().setFocus();
        } else {
            ((StackLayout) stapel.getLayout()).topControl.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (editorfolger != null) {
            editorfolger.beende();
            getSite().getPage().removePostSelectionListener(schreibmarke);
        }
        if (sitzung != null) {
            sitzung.vergiss(this);
        }
        frage.cancel(false);
        super.dispose();
    }
}
