package org.leitwerk.ui.schaubild;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.plan.Auswahlfolger;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Planfrage;
import org.leitwerk.ui.sicht.Aktionen;
import org.leitwerk.ui.sicht.Auswahlgeber;
import org.leitwerk.ui.sicht.Editorfolger;

/** A view that shows pictures of one kind of things of the plan one works on; kept up to date. */
public abstract class Bildersicht extends ViewPart {

    private final Auswahlgeber auswahl = new Auswahlgeber();
    private boolean folgt = true;
    private Bildmappe mappe;
    private Planfrage<List<Gegenstand>> modell;
    private Editorfolger editoren;
    private Auswahlfolger folger;
    private URI gewuenscht;
    private List<Gegenstand> angebot = List.of();

    /**
     * What can be shown. Called on the thread of the plan; nothing in the answer may hold an object of the model.
     *
     * @param stand the plan
     */
    protected abstract List<Gegenstand> baue(Stand stand);

    /** What to say where there is nothing to show. */
    protected abstract String leer();

    @Override
    public void createPartControl(Composite oben) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(oben);
        mappe = new Bildmappe(oben, this::melde);
        getSite().setSelectionProvider(auswahl);
        IToolBarManager leiste = getViewSite().getActionBars().getToolBarManager();
        leiste.add(Aktionen.mitBild(
                Aktionen.schalter(Messages.Folgen, folgt, an -> folgt = an),
                Bilder.beschreibung("cockpit/folgen.svg")));
        leiste.add(Aktionen.mitBild(
                Aktionen.befehl(Messages.Oeffnen, this::oeffne), Bilder.beschreibung("befehl/oeffnen.svg")));
        leiste.add(Aktionen.mitBild(
                Aktionen.befehl(Messages.Ausgeben, this::gibAus), Bilder.beschreibung("befehl/bildspeichern.svg")));
        getViewSite()
                .getActionBars()
                .setGlobalActionHandler(ActionFactory.COPY.getId(), Aktionen.befehl(Messages.Kopieren, mappe::kopiere));
        modell = new Planfrage<>(sitzung -> this::baue, neue -> zeige(neue == null ? List.of() : neue));
        setContentDescription(Messages.KeinPlan);
        editoren = new Editorfolger(getSite().getPage(), modell::folge);
        folger = new Auswahlfolger(this, wahl -> {
            if (folgt) {
                zeige(wahl);
            }
        });
    }

    private void zeige(List<Gegenstand> neue) {
        if (getViewSite().getShell().isDisposed()) {
            return;
        }
        angebot = neue;
        mappe.biete(neue);
        setContentDescription(
                modell.sitzung() == null
                        ? Messages.KeinPlan
                        : neue.isEmpty() ? leer() : modell.sitzung().name());
        if (gewuenscht != null) {
            waehle(gewuenscht);
        }
        melde();
    }

    /** Shows an element, if it is one this view is about. */
    public void zeige(Planelementwahl wahl) {
        gewuenscht = wahl.adresse();
        if (wahl.sitzung() == modell.sitzung()) {
            waehle(wahl.adresse());
        } else {
            modell.schaueAuf(wahl.sitzung());
        }
    }

    private void waehle(URI adresse) {
        angebot.stream().filter(g -> g.adresse().equals(adresse)).findFirst().ifPresent(g -> {
            gewuenscht = null;
            if (!g.equals(mappe.gezeigter())) {
                mappe.zeige(g);
                melde();
            }
        });
    }

    /** Shows the sheet at a place, counted from 0. */
    public void waehleBlatt(int stelle) {
        mappe.waehleBlatt(stelle);
    }

    /** What can be chosen now. */
    public List<Gegenstand> angebot() {
        return angebot;
    }

    /** The picture that is shown; null if none. */
    public Schaubild bild() {
        return mappe.bild();
    }

    private void melde() {
        Gegenstand gezeigter = mappe.gezeigter();
        auswahl.setSelection(
                gezeigter == null || modell.sitzung() == null
                        ? StructuredSelection.EMPTY
                        : new StructuredSelection(new Planelementwahl(modell.sitzung(), gezeigter.adresse())));
    }

    private void oeffne() {
        Gegenstand gezeigter = mappe.gezeigter();
        if (gezeigter != null && modell.sitzung() != null) {
            try {
                Planeditoren.zeige(modell.sitzung(), gezeigter.adresse(), true);
            } catch (PartInitException e) {
                ILog.of(Bildersicht.class).error(e.getMessage(), e);
            }
        }
    }

    private void gibAus() {
        if (mappe.bild() != null) {
            Bildausgabe.frageUndSchreibe(getSite().getShell(), mappe.bild());
        }
    }

    @Override
    public void setFocus() {
        mappe.setzeFokus();
    }

    @Override
    public void dispose() {
        if (folger != null) {
            folger.beende();
            editoren.beende();
            modell.beende();
        }
        super.dispose();
    }
}
