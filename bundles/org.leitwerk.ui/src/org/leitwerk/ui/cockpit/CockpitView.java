package org.leitwerk.ui.cockpit;

import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.einfuhr.Einfuhrangebot;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Planfrage;
import org.leitwerk.ui.sicht.Ablage;
import org.leitwerk.ui.sicht.Aktionen;
import org.leitwerk.ui.sicht.Auswahlgeber;
import org.leitwerk.ui.sicht.Editorfolger;
import org.leitwerk.ui.sicht.Merkzettel;
import org.leitwerk.ui.sicht.Verlaufsanschluss;

/** How the plan stands: goals with their state, what deviates, and what would be in a scenario. */
public final class CockpitView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.leitwerk.ui.sicht.cockpit";

    private static final String MIT_FILTER = "mitFilter";

    private final Auswahlgeber auswahl = new Auswahlgeber();
    private IMemento merkzettel;
    private boolean mitFilter;
    private Kopfleiste kopf;
    private Cockpitseiten seiten;
    private Planfrage<Lage> modell;
    private Frage frage = Frage.IST;
    private Editorfolger folger;
    private Verlaufsanschluss verlauf;

    @Override
    public void init(IViewSite ort, IMemento alter) throws PartInitException {
        super.init(ort, alter);
        merkzettel = alter;
        mitFilter = Merkzettel.ja(alter, MIT_FILTER, false);
    }

    @Override
    public void createPartControl(Composite oben) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(oben);
        modell = new Planfrage<>(
                sitzung -> {
                    Frage was = frage;
                    return stand -> Lagebau.baue(sitzung, stand, was);
                },
                this::zeige);
        kopf = new Kopfleiste(oben, merkzettel, this::frage, filter -> seiten.filtere(filter));
        seiten = new Cockpitseiten(oben, merkzettel);
        seiten.filtere(kopf.filterJetzt());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(seiten.widget());
        verlauf = new Verlaufsanschluss(getViewSite());
        ISelectionChangedListener waehle = e -> {
            auswahl.setSelection(e.getStructuredSelection());
        };
        for (StructuredViewer viewer : seiten.viewer()) {
            viewer.addSelectionChangedListener(waehle);
            viewer.addDoubleClickListener(e -> oeffne());
            menue(viewer);
        }
        seiten.beiWechsel(() -> auswahl.setSelection(seiten.aktiver().getStructuredSelection()));
        getSite().setSelectionProvider(auswahl);
        leiste();
        kopf.zeigeFilter(mitFilter);
        frage = kopf.frageJetzt();
        folger = new Editorfolger(getSite().getPage(), this::folge);
    }

    private void leiste() {
        var leiste = getViewSite().getActionBars().getToolBarManager();
        leiste.add(Aktionen.mitBild(
                Aktionen.schalter(Messages.FilterZeigen, mitFilter, this::zeigeFilter),
                Bilder.beschreibung("cockpit/filter.svg")));
        leiste.add(Aktionen.mitBild(
                Aktionen.befehl(Messages.AllesZeigen, kopf::leereFilter),
                Bilder.beschreibung("cockpit/ohnefilter.svg")));
        leiste.add(Aktionen.mitBild(
                Aktionen.befehl(Messages.Ausgeben, this::gibAus), Bilder.beschreibung("cockpit/tabelle.svg")));
        IMenuManager menue = getViewSite().getActionBars().getMenuManager();
        menue.add(Aktionen.befehl(Messages.AllesZeigen, kopf::leereFilter));
        menue.add(Aktionen.befehl(Messages.Ausgeben, this::gibAus));
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(ActionFactory.COPY.getId(), Aktionen.befehl(Messages.Kopieren, this::kopiere));
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(ActionFactory.FIND.getId(), Aktionen.befehl(Messages.Filter, kopf::setzeFokus));
    }

    private void zeigeFilter(boolean ja) {
        mitFilter = ja;
        kopf.zeigeFilter(ja);
    }

    private void menue(StructuredViewer viewer) {
        MenuManager menue = new MenuManager();
        menue.setRemoveAllWhenShown(true);
        menue.addMenuListener(m -> {
            if (gewaehltes().isPresent()) {
                m.add(Aktionen.befehl(Messages.Oeffnen, this::oeffne));
                m.add(Aktionen.befehl(Messages.Warum, this::warum));
                if (Einfuhrangebot.nimmt(art())) {
                    m.add(Aktionen.befehl(Messages.Importieren, this::importiere));
                }
                m.add(Aktionen.befehl(Messages.Kopieren, this::kopiere));
            }
            m.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        viewer.getControl().setMenu(menue.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(menue, auswahl);
    }

    private void folge(IEditorPart editor) {
        modell.folge(editor);
        if (modell.sitzung() == null) {
            zeige(null);
        }
    }

    /** Asks for another day or scenario from now on. */
    private void frage(Frage neue) {
        frage = neue;
        modell.frage();
    }

    private void zeige(Lage lage) {
        if (seiten == null || seiten.widget().isDisposed()) {
            return;
        }
        if (lage == null) {
            setContentDescription(Messages.KeinPlan);
            seiten.leere();
            return;
        }
        kopf.biete(lage.angebot());
        seiten.filtere(kopf.filterJetzt());
        seiten.zeige(lage);
        verlauf.gilt(lage.sitzung());
        setContentDescription(beschreibung(lage));
    }

    private static String beschreibung(Lage lage) {
        if (!lage.hinweis().isEmpty()) {
            return lage.hinweis();
        }
        String stand = lage.stichtag().isEmpty()
                ? lage.sitzung().name()
                : NLS.bind(Messages.StandAm, lage.sitzung().name(), lage.stichtag());
        return lage.frage().szenario().isEmpty() ? stand : stand + " · " + szenario(lage);
    }

    private static String szenario(Lage lage) {
        return lage.angebot().szenarien().stream()
                .filter(szenario -> szenario.name().equals(lage.frage().szenario()))
                .map(szenario -> NLS.bind(Messages.ImSzenario, szenario.titel()))
                .findFirst()
                .orElse("");
    }

    /**
     * Asks for a scenario and for another one beside it, as if they were chosen in the fields.
     *
     * @param szenario name of a scenario; null for the plan as it is
     * @param daneben name of another one, empty for the plan as it is; null for no comparison
     */
    public void vergleiche(String szenario, String daneben) {
        kopf.waehle(szenario, daneben);
    }

    private Optional<Planelementwahl> gewaehltes() {
        Object erstes = ((IStructuredSelection) auswahl.getSelection()).getFirstElement();
        return Optional.ofNullable(Adapters.adapt(erstes, Planelementwahl.class));
    }

    private void oeffne() {
        Optional<Planelementwahl> wahl = gewaehltes();
        if (wahl.isEmpty()) {
            seiten.klappeUm();
            return;
        }
        try {
            Planeditoren.zeige(wahl.get().sitzung(), wahl.get().adresse(), true);
        } catch (PartInitException e) {
            ILog.of(CockpitView.class).error(e.getMessage(), e);
        }
    }

    private String art() {
        Object erstes = ((IStructuredSelection) auswahl.getSelection()).getFirstElement();
        return erstes instanceof Zeile zeile ? zeile.art() : erstes instanceof Abweichung eine ? eine.art() : "";
    }

    private void importiere() {
        gewaehltes()
                .ifPresent(wahl -> Einfuhrangebot.oeffne(getSite().getShell(), wahl.sitzung(), wahl.adresse(), null));
    }

    private void warum() {
        gewaehltes().ifPresent(wahl -> WarumHandler.zeige(getSite().getPage(), wahl, frage()));
    }

    /** Day and scenario that are looked at. */
    Frage frage() {
        return modell.antwort() == null ? Frage.IST : modell.antwort().frage();
    }

    private void kopiere() {
        Ablage.kopiere(seiten.tafel(true).alsText());
    }

    private void gibAus() {
        new Listenausgabe(getSite().getShell()).frageUndSchreibe(seiten.tafel(false));
    }

    @Override
    public void saveState(IMemento neuer) {
        neuer.putBoolean(MIT_FILTER, mitFilter);
        kopf.merke(neuer);
        seiten.merke(neuer);
    }

    @Override
    public void setFocus() {
        seiten.aktiver().getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (folger != null) {
            folger.beende();
        }
        if (modell != null) {
            modell.beende();
        }
        super.dispose();
    }
}
