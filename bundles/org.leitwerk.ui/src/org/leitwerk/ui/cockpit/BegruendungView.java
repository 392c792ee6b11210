package org.leitwerk.ui.cockpit;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.leitwerk.controlling.Auswertung;
import org.leitwerk.controlling.Auswertungsfrage;
import org.leitwerk.controlling.anzeige.Elementanzeigen;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.auswertung.Auswertungen;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.plan.Auswahlfolger;
import org.leitwerk.ui.plan.Elementfrage;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.sicht.Ablage;
import org.leitwerk.ui.sicht.Aktionen;
import org.leitwerk.ui.sicht.Merkzettel;
import org.leitwerk.ui.sicht.Zugang;

/** Why an element stands as it does: its explanation as a tree of sentences, kept up to date. */
public final class BegruendungView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.leitwerk.ui.sicht.begruendung";

    private static final String FOLGT = "folgt";
    private static final int[] ANTEILE = {3, 1};

    private Satzbaum baum;
    private StyledText satz;
    private Auswahlfolger folger;
    private boolean folgt;
    private Elementfrage<Optional<Erklaerung>> frage;
    private Frage was = Frage.IST;
    private Erklaerung erklaerung;

    @Override
    public void init(IViewSite ort, IMemento alter) throws PartInitException {
        super.init(ort, alter);
        folgt = Merkzettel.ja(alter, FOLGT, false);
    }

    @Override
    public void createPartControl(Composite oben) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(oben);
        SashForm teilung = new SashForm(oben, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(teilung);
        baum = new Satzbaum(teilung);
        satz = new StyledText(teilung, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        satz.setMargins(6, 4, 6, 4);
        Zugang.benenne(satz, Messages.GanzerSatz);
        teilung.setWeights(ANTEILE);
        baum.viewer().addSelectionChangedListener(e -> zeigeSatz());
        baum.viewer().addDoubleClickListener(e -> oeffne());
        getSite().setSelectionProvider(baum.viewer());
        leiste();
        menue();
        setContentDescription(Messages.NichtsGewaehlt);
        frage = new Elementfrage<>(
                this::erklaere,
                (wahl, neue) -> nimm(neue.orElse(null), Messages.OhneStatus),
                () -> nimm(null, Messages.NichtsGewaehlt));
        folger = new Auswahlfolger(this, wahl -> {
            if (folgt) {
                zeige(wahl, was);
            }
        });
    }

    private void leiste() {
        IToolBarManager leiste = getViewSite().getActionBars().getToolBarManager();
        leiste.add(Aktionen.mitBild(
                Aktionen.schalter(Messages.Folgen, folgt, an -> folgt = an),
                Bilder.beschreibung("cockpit/folgen.svg")));
        leiste.add(Aktionen.mitBild(
                Aktionen.befehl(Messages.AllesKopieren, () -> Ablage.kopiere(text())),
                Bilder.beschreibung("cockpit/kopieren.svg")));
        leiste.add(Aktionen.mitBild(
                Aktionen.befehl(Messages.Drucken, this::drucke), Bilder.beschreibung("cockpit/drucken.svg")));
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(ActionFactory.COPY.getId(), Aktionen.befehl(Messages.Kopieren, this::kopiere));
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(ActionFactory.PRINT.getId(), Aktionen.befehl(Messages.Drucken, this::drucke));
    }

    private void menue() {
        MenuManager menue = new MenuManager();
        menue.setRemoveAllWhenShown(true);
        menue.addMenuListener(m -> {
            if (erklaerung != null) {
                m.add(Aktionen.befehl(Messages.Oeffnen, this::oeffne));
                m.add(Aktionen.befehl(Messages.Kopieren, this::kopiere));
                m.add(Aktionen.befehl(Messages.AllesKopieren, () -> Ablage.kopiere(text())));
                m.add(Aktionen.befehl(Messages.Drucken, this::drucke));
            }
            m.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        baum.viewer().getTree().setMenu(menue.createContextMenu(baum.viewer().getTree()));
        getSite().registerContextMenu(menue, baum.viewer());
    }

    /**
     * Explains an element from now on.
     *
     * @param wahl the element; nothing happens if its plan is closed
     * @param worin day and scenario
     */
    void zeige(Planelementwahl wahl, Frage worin) {
        Frage bisher = was;
        was = worin;
        if (!frage.nach(wahl)) {
            was = bisher;
        }
    }

    private Function<Stand, Optional<Erklaerung>> erklaere(Planelementwahl wonach) {
        Auswertungsfrage worin = new Auswertungsfrage(was.stichtag(), was.szenario());
        return stand -> {
            Auswertung auswertung = Auswertungen.von(stand, worin);
            return Elementanzeigen.zu(auswertung, wonach.adresse())
                    .map(anzeige -> new Erklaerung(wonach, anzeige, auswertung));
        };
    }

    private void nimm(Erklaerung neue, String sonst) {
        erklaerung = neue;
        if (satz.isDisposed()) {
            return;
        }
        baum.zeige(neue == null ? null : neue.wurzel());
        setContentDescription(neue == null ? sonst : neue.kopf());
        zeigeSatz();
    }

    private void zeigeSatz() {
        String neuer = erklaerung == null
                ? ""
                : baum.gewaehlter().map(knoten -> knoten.begruendung().satz()).orElse("");
        if (!satz.getText().equals(neuer)) {
            satz.setText(neuer);
        }
    }

    private void kopiere() {
        if (satz.isFocusControl() && satz.getSelectionCount() > 0) {
            satz.copy();
        } else {
            baum.gewaehlter()
                    .filter(knoten -> erklaerung != null)
                    .ifPresent(knoten -> Ablage.kopiere(knoten.begruendung().satz()));
        }
    }

    /** The whole explanation with its heading; empty if none is shown. */
    private String text() {
        return erklaerung == null ? "" : erklaerung.text();
    }

    private void drucke() {
        if (erklaerung != null) {
            Druck.drucke(getSite().getShell(), NLS.bind(Messages.Druckname, erklaerung.titel()), erklaerung.text());
        }
    }

    private void oeffne() {
        Optional<Planelementwahl> wahl = baum.gewaehlter()
                .map(knoten -> Adapters.adapt(knoten, Planelementwahl.class))
                .or(() -> Optional.ofNullable(frage.element()));
        if (wahl.isPresent()) {
            try {
                Planeditoren.zeige(wahl.get().sitzung(), wahl.get().adresse(), true);
            } catch (PartInitException e) {
                ILog.of(BegruendungView.class).error(e.getMessage(), e);
            }
        }
    }

    @Override
    public void saveState(IMemento neuer) {
        neuer.putBoolean(FOLGT, folgt);
    }

    @Override
    public void setFocus() {
        baum.viewer().getTree().setFocus();
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
