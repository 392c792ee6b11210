package org.leitwerk.ui.verweise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.fundort.Verweisliste;
import org.leitwerk.dsl.ide.fundort.Verweissuche;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.plan.Auswahlfolger;
import org.leitwerk.ui.plan.Elementfrage;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.sicht.Ablage;
import org.leitwerk.ui.sicht.Aktionen;
import org.leitwerk.ui.sicht.Merkzettel;
import org.leitwerk.ui.sicht.Spaltenbreiten;
import org.leitwerk.ui.sicht.Verlaufsanschluss;

/** What refers to the element that is selected. */
public final class VerweiseView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.leitwerk.ui.sicht.verweise";

    private static final int TITEL_ZEICHEN = 60;
    private static final String NACH_ART = "nachArt";
    private static final String ANGEHEFTET = "angeheftet";

    private final Elementverlauf frueher = new Elementverlauf();
    private IMemento merkzettel;
    private Verweistabelle tabelle;
    private Auswahlfolger folger;
    private Verlaufsanschluss verlauf;
    private boolean nachArt;
    private boolean angeheftet;
    private Elementfrage<Optional<Verweisliste>> frage;
    private Verweisliste gezeigte;

    @Override
    public void init(IViewSite ort, IMemento alter) throws PartInitException {
        super.init(ort, alter);
        merkzettel = alter;
        nachArt = Merkzettel.ja(alter, NACH_ART, false);
        angeheftet = Merkzettel.ja(alter, ANGEHEFTET, false);
    }

    @Override
    public void createPartControl(Composite oben) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(oben);
        tabelle = new Verweistabelle(oben, merkzettel);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabelle.viewer().getTree());
        tabelle.viewer().addDoubleClickListener(e -> oeffne());
        getSite().setSelectionProvider(tabelle.viewer());
        verlauf = new Verlaufsanschluss(getViewSite());
        setContentDescription(Messages.NichtGewaehlt);
        leiste();
        menue();
        frage = new Elementfrage<>(
                wahl -> stand -> Stand.dienst(Verweissuche.class).auf(stand, wahl.adresse()), this::nimm, this::leere);
        folger = new Auswahlfolger(this, this::folge);
    }

    private void leiste() {
        IToolBarManager leiste = getViewSite().getActionBars().getToolBarManager();
        leiste.add(new Verlaufsmenue(frueher, this::zeige));
        leiste.add(Aktionen.mitBild(
                Aktionen.schalter(Messages.Anheften, angeheftet, an -> angeheftet = an),
                Bilder.beschreibung("sicht/anheften.svg")));
        IMenuManager menue = getViewSite().getActionBars().getMenuManager();
        MenuManager gruppen = new MenuManager(Messages.Gruppieren);
        gruppen.add(Aktionen.wahl(Messages.NachDatei, !nachArt, () -> gruppiere(false)));
        gruppen.add(Aktionen.wahl(Messages.NachArt, nachArt, () -> gruppiere(true)));
        menue.add(gruppen);
    }

    private void menue() {
        MenuManager menue = new MenuManager();
        menue.setRemoveAllWhenShown(true);
        menue.addMenuListener(m -> {
            List<Verweiszeile> gewaehlte = tabelle.gewaehlte();
            if (!gewaehlte.isEmpty()) {
                Verweiszeile erste = gewaehlte.get(0);
                m.add(Aktionen.befehl(Messages.Oeffnen, this::oeffne));
                m.add(Aktionen.befehl(
                        Messages.VerweiseDarauf,
                        () -> zeige(new Planelementwahl(
                                erste.sitzung(), erste.verweis().von()))));
                m.add(Aktionen.befehl(Messages.Kopieren, this::kopiere));
            }
            m.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        tabelle.viewer()
                .getTree()
                .setMenu(menue.createContextMenu(tabelle.viewer().getTree()));
        getSite().registerContextMenu(menue, tabelle.viewer());
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(ActionFactory.COPY.getId(), Aktionen.befehl(Messages.Kopieren, this::kopiere));
    }

    private void gruppiere(boolean art) {
        nachArt = art;
        zeichne();
    }

    private void kopiere() {
        Ablage.kopiere(tabelle.gewaehlte().stream().map(Verweiszeile::alsText).collect(Collectors.joining("\n")));
    }

    private void oeffne() {
        Optional<Verweiszeile> zeile = tabelle.gewaehlte().stream().findFirst();
        if (zeile.isPresent()) {
            try {
                Planeditoren.zeige(
                        zeile.get().verweis().stelle().datei(),
                        zeile.get().verweis().stelle().bereich(),
                        true);
            } catch (PartInitException e) {
                ILog.of(VerweiseView.class).error(e.getMessage(), e);
            }
        }
    }

    private void folge(Planelementwahl wahl) {
        if (!angeheftet) {
            zeige(wahl);
        }
    }

    /**
     * Shows what refers to an element, also if another one is pinned.
     *
     * @param wahl the element; nothing happens if its plan is closed
     */
    public void zeige(Planelementwahl wahl) {
        if (frage.nach(wahl)) {
            verlauf.gilt(wahl.sitzung());
        }
    }

    private void leere() {
        gezeigte = null;
        tabelle.zeige(List.of());
        setContentDescription(Messages.NichtGewaehlt);
    }

    private void nimm(Planelementwahl wonach, Optional<Verweisliste> liste) {
        if (tabelle.viewer().getTree().isDisposed()) {
            return;
        }
        gezeigte = liste.orElse(null);
        liste.ifPresent(eine -> frueher.merke(new Elementverlauf.Eintrag(wonach, eine.art(), eine.titel())));
        zeichne();
    }

    private void zeichne() {
        if (frage.element() == null) {
            return;
        }
        tabelle.zeige(
                gezeigte == null
                        ? List.of()
                        : Verweisgruppe.bilde(frage.element().sitzung(), gezeigte, nachArt));
        setContentDescription(kopf());
    }

    private String kopf() {
        if (gezeigte == null) {
            return Messages.NichtMehrDa;
        }
        String titel = gezeigte.titel().length() <= TITEL_ZEICHEN
                ? gezeigte.titel()
                : gezeigte.titel().substring(0, TITEL_ZEICHEN).strip() + " …";
        return switch (gezeigte.anzahl()) {
            case 0 -> NLS.bind(Messages.KeineVerweise, titel);
            case 1 -> NLS.bind(Messages.KopfEiner, titel);
            default -> NLS.bind(Messages.Kopf, titel, gezeigte.anzahl());
        };
    }

    @Override
    public void saveState(IMemento neuer) {
        neuer.putBoolean(NACH_ART, nachArt);
        neuer.putBoolean(ANGEHEFTET, angeheftet);
        Spaltenbreiten.merke(tabelle.viewer().getTree(), neuer);
    }

    @Override
    public void setFocus() {
        tabelle.viewer().getTree().setFocus();
    }

    @Override
    public void dispose() {
        if (folger != null) {
            folger.beende();
        }
        if (frage != null) {
            frage.beende();
        }
        super.dispose();
    }
}
