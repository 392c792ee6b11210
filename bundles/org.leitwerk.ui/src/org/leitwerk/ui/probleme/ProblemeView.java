package org.leitwerk.ui.probleme;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.leitwerk.regeln.Stufe;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.sicht.Aktionen;
import org.leitwerk.ui.sicht.Auswahlgeber;
import org.leitwerk.ui.sicht.Editorfolger;
import org.leitwerk.ui.sicht.Filterfeld;
import org.leitwerk.ui.sicht.Merkzettel;
import org.leitwerk.ui.sicht.Spaltenbreiten;
import org.leitwerk.ui.sicht.Verlaufsanschluss;
import org.leitwerk.ui.sicht.Zugang;

/** What is wrong in the open plans. */
public final class ProblemeView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.leitwerk.ui.sicht.probleme";

    private static final String BEHEBEN = "org.leitwerk.ui.befehl.beheben";
    private static final String GRUPPIERUNG = "gruppierung";
    private static final String SORTIERT = "sortiert";
    private static final String ABWAERTS = "abwaerts";
    private static final String FILTER = "filter";
    private static final String OFFEN = "offen";

    private final Problemfilter filter = new Problemfilter();
    private final Auswahlgeber auswahl = new Auswahlgeber();
    private IMemento merkzettel;
    private Text filtertext;
    private Problembaum baum;
    private Problemmodell modell;
    private Problemaktionen aktionen;
    private Editorfolger editorfolger;
    private Verlaufsanschluss verlauf;
    private Gruppierung gruppierung = Gruppierung.REGEL;
    private Spalte sortiert = Spalte.MELDUNG;
    private boolean abwaerts;

    @Override
    public void init(IViewSite ort, IMemento frueher) throws PartInitException {
        super.init(ort, frueher);
        merkzettel = frueher;
        filter.lies(frueher);
        gruppierung = Merkzettel.wert(frueher, GRUPPIERUNG, gruppierung);
        sortiert = Merkzettel.wert(frueher, SORTIERT, sortiert);
        abwaerts = Merkzettel.ja(frueher, ABWAERTS, false);
    }

    @Override
    public void createPartControl(Composite oben) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(oben);
        filtertext = Filterfeld.in(oben, Messages.Filter, Messages.Filtername, this::zeige);
        filtertext.setText(Merkzettel.text(merkzettel, FILTER));
        baum = new Problembaum(oben);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(baum.widget());
        Zugang.benenne(baum.widget(), Messages.Liste);
        Filterfeld.verbinde(filtertext, baum.widget(), () -> {});
        spalten();
        aktionen = new Problemaktionen(getSite().getShell());
        verlauf = new Verlaufsanschluss(getViewSite());
        Problemmenue menue = new Problemmenue(baum, aktionen);
        ereignisse();
        menues(menue);
        getSite().setSelectionProvider(auswahl);
        modell = new Problemmodell(this::zeige);
        editorfolger = new Editorfolger(getSite().getPage(), this::folge);
        zeige();
    }

    private void spalten() {
        int[] breiten = new int[Spalte.values().length];
        for (Spalte spalte : Spalte.values()) {
            breiten[spalte.ordinal()] = spalte.breite();
            TreeColumn eine = baum.widget().getColumn(spalte.ordinal());
            eine.setMoveable(true);
            eine.addListener(SWT.Selection, e -> sortiere(spalte));
        }
        Spaltenbreiten.stelle(baum.widget(), merkzettel, breiten);
        if (merkzettel != null) {
            for (IMemento offen : merkzettel.getChildren(OFFEN)) {
                baum.offene().add(offen.getID());
            }
        }
    }

    private void sortiere(Spalte spalte) {
        abwaerts = spalte == sortiert && !abwaerts;
        sortiert = spalte;
        zeige();
    }

    private void ereignisse() {
        baum.widget().addListener(SWT.Selection, e -> {
            List<Problem> gewaehlte = baum.gewaehlte();
            auswahl.setSelection(new StructuredSelection(gewaehlte));
            verlauf.gilt(gewaehlte.isEmpty() ? null : gewaehlte.get(0).sitzung());
        });
        baum.widget().addListener(SWT.DefaultSelection, e -> {
            if (e.item.getData() instanceof Problem problem) {
                aktionen.oeffne(problem);
            } else {
                baum.klappeUm((TreeItem) e.item);
            }
        });
    }

    private void menues(Problemmenue menue) {
        MenuManager kontext = new MenuManager();
        kontext.setRemoveAllWhenShown(true);
        kontext.addMenuListener(menue::fuelle);
        baum.widget().setMenu(kontext.createContextMenu(baum.widget()));
        getSite().registerContextMenu(kontext, auswahl);
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(
                        ActionFactory.COPY.getId(),
                        Aktionen.befehl(
                                Messages.Kopieren,
                                Filterfeld.jeNach(filtertext, Text::copy, () -> aktionen.kopiere(baum.gewaehlte()))));
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(
                        ActionFactory.SELECT_ALL.getId(),
                        Aktionen.befehl("", Filterfeld.jeNach(filtertext, Text::selectAll, () -> baum.widget()
                                .selectAll())));
        getSite().getService(IHandlerService.class).activateHandler(BEHEBEN, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent ereignis) {
                menue.biete();
                return null;
            }
        });
        new Problemeinstellungen(this, baum, filter).hefteAn(getViewSite().getActionBars());
    }

    /** Shows the present problems; what is selected and expanded stays. */
    void zeige() {
        if (modell == null || baum.widget().isDisposed()) {
            return;
        }
        filter.setze(filtertext.getText());
        List<Problem> alle = modell.alle();
        List<Problem> gezeigte = alle.stream()
                .filter(filter::passt)
                .sorted(abwaerts ? sortiert.ordnung().reversed() : sortiert.ordnung())
                .toList();
        boolean flach = gruppierung == Gruppierung.KEINE;
        baum.zeige(flach ? List.of() : Gruppe.bilde(gezeigte, gruppierung), flach ? gezeigte : List.of());
        baum.widget().setSortColumn(baum.widget().getColumn(sortiert.ordinal()));
        baum.widget().setSortDirection(abwaerts ? SWT.DOWN : SWT.UP);
        setContentDescription(kopf(alle, gezeigte.size()));
    }

    private static String kopf(List<Problem> alle, int gezeigte) {
        if (Planregister.das().offene().isEmpty()) {
            return Messages.KeinPlan;
        }
        String anzahl = new MessageFormat(Messages.Anzahl, Locale.getDefault())
                .format(new Object[] {zahl(alle, Stufe.FEHLER), zahl(alle, Stufe.WARNUNG), zahl(alle, Stufe.HINWEIS)});
        return gezeigte == alle.size() ? anzahl : NLS.bind(Messages.Gezeigt, anzahl, gezeigte);
    }

    private static long zahl(List<Problem> alle, Stufe stufe) {
        return alle.stream()
                .filter(problem -> problem.mangel().stufe() == stufe)
                .count();
    }

    private void folge(IEditorPart editor) {
        Path datei = editor == null
                ? null
                : Planeditoren.datei(editor.getEditorInput()).orElse(null);
        filter.setze(datei);
        if (filter.umfang() != Umfang.ALLES) {
            zeige();
        }
    }

    Gruppierung gruppierung() {
        return gruppierung;
    }

    void setze(Gruppierung neue) {
        gruppierung = neue;
        zeige();
    }

    @Override
    public void saveState(IMemento neuer) {
        filter.schreibe(neuer);
        neuer.putString(GRUPPIERUNG, gruppierung.name());
        neuer.putString(SORTIERT, sortiert.name());
        neuer.putBoolean(ABWAERTS, abwaerts);
        neuer.putString(FILTER, filtertext.getText());
        Spaltenbreiten.merke(baum.widget(), neuer);
        baum.offene().stream().sorted().forEach(schluessel -> neuer.createChild(OFFEN, schluessel));
    }

    @Override
    public void setFocus() {
        baum.widget().setFocus();
    }

    @Override
    public void dispose() {
        if (modell != null) {
            modell.beende();
            editorfolger.beende();
        }
        super.dispose();
    }
}
