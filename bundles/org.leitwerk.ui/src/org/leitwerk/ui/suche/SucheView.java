package org.leitwerk.ui.suche;

import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.sicht.Ablage;
import org.leitwerk.ui.sicht.Aktionen;
import org.leitwerk.ui.sicht.Auswahlgeber;
import org.leitwerk.ui.sicht.Filterfeld;
import org.leitwerk.ui.sicht.Merkzettel;
import org.leitwerk.ui.sicht.Verlaufsanschluss;
import org.leitwerk.ui.verweise.VerweiseView;

/** Finds elements of all open plans while one types. */
public final class SucheView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.leitwerk.ui.sicht.suche";

    private static final String ANFRAGE = "anfrage";

    private final Auswahlgeber auswahl = new Auswahlgeber();
    private IMemento merkzettel;
    private Text feld;
    private Treffertabelle tabelle;
    private Suchlauf lauf;
    private Verlaufsanschluss verlauf;

    @Override
    public void init(IViewSite ort, IMemento frueher) throws PartInitException {
        super.init(ort, frueher);
        merkzettel = frueher;
    }

    @Override
    public void createPartControl(Composite oben) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(oben);
        feld = Filterfeld.in(oben, Messages.Anfrage, Messages.Anfragename, () -> lauf.suche(feld.getText()));
        tabelle = new Treffertabelle(oben, merkzettel);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabelle.widget());
        Filterfeld.verbinde(feld, tabelle.widget(), this::waehleErsten);
        feld.addListener(SWT.DefaultSelection, e -> {
            if (e.detail == SWT.NONE) {
                tabelle.widget().setFocus();
                waehleErsten();
            }
        });
        verlauf = new Verlaufsanschluss(getViewSite());
        tabelle.widget().addListener(SWT.Selection, e -> gewaehlt());
        tabelle.widget().addListener(SWT.DefaultSelection, e -> oeffne());
        getSite().setSelectionProvider(auswahl);
        menue();
        lauf = new Suchlauf(this::zeige);
        feld.setText(Merkzettel.text(merkzettel, ANFRAGE));
        zeige();
    }

    private void waehleErsten() {
        if (tabelle.widget().getSelectionCount() == 0 && tabelle.widget().getItemCount() > 0) {
            tabelle.widget().setSelection(0);
            tabelle.widget().notifyListeners(SWT.Selection, new Event());
        }
    }

    private void gewaehlt() {
        List<Suchzeile> gewaehlte = tabelle.gewaehlte();
        auswahl.setSelection(new StructuredSelection(gewaehlte));
        verlauf.gilt(gewaehlte.isEmpty() ? null : gewaehlte.get(0).sitzung());
    }

    private void menue() {
        MenuManager menue = new MenuManager();
        menue.setRemoveAllWhenShown(true);
        menue.addMenuListener(m -> {
            List<Suchzeile> gewaehlte = tabelle.gewaehlte();
            if (!gewaehlte.isEmpty()) {
                m.add(Aktionen.befehl(Messages.Oeffnen, this::oeffne));
                m.add(Aktionen.befehl(Messages.VerweiseDarauf, () -> verweise(gewaehlte.get(0))));
                m.add(Aktionen.befehl(Messages.Kopieren, this::kopiere));
            }
            m.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        tabelle.widget().setMenu(menue.createContextMenu(tabelle.widget()));
        getSite().registerContextMenu(menue, auswahl);
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(
                        ActionFactory.COPY.getId(),
                        Aktionen.befehl(Messages.Kopieren, Filterfeld.jeNach(feld, Text::copy, this::kopiere)));
    }

    private void kopiere() {
        Ablage.kopiere(tabelle.gewaehlte().stream().map(Suchzeile::alsText).collect(Collectors.joining("\n")));
    }

    private void oeffne() {
        tabelle.gewaehlte().stream().findFirst().ifPresent(zeile -> {
            try {
                Planeditoren.zeige(zeile.treffer().datei(), zeile.treffer().bereich(), true);
            } catch (PartInitException e) {
                ILog.of(SucheView.class).error(e.getMessage(), e);
            }
        });
    }

    private void verweise(Suchzeile zeile) {
        try {
            VerweiseView sicht = (VerweiseView) getSite().getPage().showView(VerweiseView.ID);
            sicht.zeige(new Planelementwahl(zeile.sitzung(), zeile.treffer().adresse()));
        } catch (PartInitException e) {
            ILog.of(SucheView.class).error(e.getMessage(), e);
        }
    }

    private void zeige() {
        if (lauf == null || tabelle.widget().isDisposed()) {
            return;
        }
        List<Suchzeile> zeilen = lauf.zeilen();
        tabelle.zeige(zeilen);
        if (lauf.anfrage().istLeer()) {
            setContentDescription(Messages.Anleitung);
        } else if (zeilen.size() >= Suchlauf.HOECHSTENS) {
            setContentDescription(NLS.bind(Messages.MehrTreffer, zeilen.size()));
        } else {
            setContentDescription(MessageFormat.format(Messages.Treffer, zeilen.size()));
        }
    }

    /**
     * Looks for something.
     *
     * @param anfrage words and filters; empty leaves what stands in the field, selected
     */
    public void suche(String anfrage) {
        if (!anfrage.isBlank()) {
            feld.setText(anfrage.strip());
        }
        feld.setFocus();
        feld.selectAll();
    }

    @Override
    public void saveState(IMemento neuer) {
        neuer.putString(ANFRAGE, feld.getText());
        tabelle.merke(neuer);
    }

    @Override
    public void setFocus() {
        feld.setFocus();
    }

    @Override
    public void dispose() {
        if (lauf != null) {
            lauf.beende();
        }
        super.dispose();
    }
}
