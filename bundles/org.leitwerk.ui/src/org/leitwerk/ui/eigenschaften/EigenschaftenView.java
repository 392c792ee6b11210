package org.leitwerk.ui.eigenschaften;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.leitwerk.dsl.ide.formular.Gruppe;
import org.leitwerk.ui.plan.Auswahlfolger;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Planelementwahl;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Registerhoerer;
import org.leitwerk.ui.plan.Sitzungshoerer;
import org.leitwerk.ui.sicht.Merkzettel;

/** The form of the element one is at, in the text, the tree or any other list. */
public final class EigenschaftenView extends ViewPart implements Sitzungshoerer, Registerhoerer, IPartListener2 {

    /** Id of the view. */
    public static final String ID = "org.leitwerk.ui.sicht.eigenschaften";

    private static final String GRUPPE = "gruppe";
    private static final int LISTENBREITE = 150;
    private static final int HOECHSTENS_ZURUECK = 50;

    private final Formularbearbeitung bearbeitung = new Formularbearbeitung(this);
    private final Deque<Planelementwahl> zurueck = new ArrayDeque<>();
    private IMemento merkzettel;
    private Composite oben;
    private StackLayout stapel;
    private Label leer;
    private Composite blattflaeche;
    private Formularkopf kopf;
    private Gruppenliste gruppen;
    private Formularseite seite;
    private Eigenschaftsbefehle befehle;
    private Auswahlfolger folger;
    private Planelementwahl ziel;
    private Formularblatt blatt;
    private CompletableFuture<?> frage = CompletableFuture.completedFuture(null);
    private boolean angeheftet;
    private boolean veraltet;

    @Override
    public void init(IViewSite ort, IMemento alter) throws PartInitException {
        super.init(ort, alter);
        merkzettel = alter;
    }

    @Override
    public void saveState(IMemento neuer) {
        neuer.putString(GRUPPE, gruppen.gewaehlt());
    }

    @Override
    public void createPartControl(Composite eltern) {
        oben = eltern;
        stapel = new StackLayout();
        oben.setLayout(stapel);
        leer = new Label(oben, SWT.WRAP);
        leer.setText(Messages.Leer);
        blattflaeche = new Composite(oben, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(blattflaeche);
        kopf = new Formularkopf(blattflaeche, bearbeitung::zeige, this::springe);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kopf.control());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .applyTo(new Label(blattflaeche, SWT.SEPARATOR | SWT.HORIZONTAL));
        Composite unten = new Composite(blattflaeche, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 0).applyTo(unten);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(unten);
        gruppen = new Gruppenliste(unten, this::zeigeGruppe);
        gruppen.setzeGewaehlt(Merkzettel.text(merkzettel, GRUPPE));
        GridDataFactory.fillDefaults().grab(false, true).hint(LISTENBREITE, 60).applyTo(gruppen.control());
        GridDataFactory.fillDefaults().grab(false, true).applyTo(new Label(unten, SWT.SEPARATOR | SWT.VERTICAL));
        seite = new Formularseite(unten, bearbeitung);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(seite.control());
        stapel.topControl = leer;
        befehle = new Eigenschaftsbefehle(this);
        befehle.hefteAn();
        Planregister.das().melde(this);
        getSite().getPage().addPartListener(this);
        folger = new Auswahlfolger(this, wahl -> {
            if (!angeheftet) {
                zeige(wahl);
            }
        });
    }

    /** Shows an element; what is typed into the form of the one before is written first. */
    void zeige(Planelementwahl wahl) {
        if (wahl.equals(ziel)) {
            return;
        }
        seite.uebernimm();
        if (ziel != null) {
            zurueck.push(ziel);
            while (zurueck.size() > HOECHSTENS_ZURUECK) {
                zurueck.removeLast();
            }
        }
        setzeZiel(wahl);
    }

    /** Shows the element shown before; tells whether there was one. */
    boolean zurueck() {
        boolean da = !zurueck.isEmpty();
        if (da) {
            seite.uebernimm();
            setzeZiel(zurueck.pop());
        }
        return da;
    }

    private void setzeZiel(Planelementwahl wahl) {
        Plansitzung vorher = ziel == null ? null : ziel.sitzung();
        ziel = wahl;
        befehle.ziel(wahl, !zurueck.isEmpty());
        if (wahl.sitzung() != vorher) {
            if (vorher != null) {
                vorher.vergiss(this);
            }
            wahl.sitzung().melde(this); // tells at once how the plan stands
        }
        lade();
    }

    /** The element shown has another address because its name was changed. */
    void umbenannt(URI alt, URI neu) {
        if (ziel != null && ziel.adresse().equals(alt)) {
            ziel = new Planelementwahl(ziel.sitzung(), neu);
        }
    }

    /** Reads the form anew; not while nobody sees it. */
    private void lade() {
        veraltet = !getSite().getPage().isPartVisible(this);
        if (veraltet) {
            return;
        }
        Planelementwahl wahl = ziel;
        frage.cancel(false);
        frage = wahl.sitzung().frage(stand -> Formularblatt.lies(stand, wahl.adresse()), (neu, fehler) -> {
            if (oben.isDisposed() || !wahl.equals(ziel)) {
                return;
            }
            if (fehler != null) {
                ILog.of(EigenschaftenView.class).error(fehler.toString(), fehler);
            } else if (neu.isPresent()) {
                stelleDar(neu.get());
            } else {
                fehlt();
            }
        });
    }

    private void stelleDar(Formularblatt neu) {
        blatt = neu;
        kopf.zeige(neu);
        List<Gruppe> alle = neu.formular().gruppen();
        int stelle = gruppen.zeige(alle);
        if (alle.isEmpty()) {
            seite.leere();
        } else {
            seite.zeige(neu, alle.get(stelle));
            seite.setEnabled(true);
        }
        vorn(blattflaeche);
    }

    private void zeigeGruppe(int stelle) {
        seite.uebernimm();
        seite.zeige(blatt, blatt.formular().gruppen().get(stelle));
    }

    private void springe(String merkmal) {
        seite.uebernimm();
        gruppen.waehle(blatt.formular().gruppen(), merkmal);
        stelleDar(blatt);
        seite.gibTastatur(merkmal);
    }

    /** The element is not there: perhaps because someone is just typing in its text. What is in the form waits. */
    private void fehlt() {
        if (blatt != null && blatt.formular().adresse().equals(ziel.adresse())) {
            kopf.zeigeFehlt();
            seite.setEnabled(false);
        } else {
            leere();
        }
    }

    private void leere() {
        seite.leere();
        blatt = null;
        vorn(leer);
    }

    private void vorn(Control control) {
        if (stapel.topControl != control) {
            stapel.topControl = control;
            oben.layout();
        }
    }

    @Override
    public void partVisible(IWorkbenchPartReference teil) {
        if (veraltet && ziel != null && teil.getPart(false) == this) {
            lade();
        }
    }

    @Override
    public void planGeaendert(Plansitzung sitzung) {
        if (ziel != null && ziel.sitzung() == sitzung) {
            lade();
        }
    }

    @Override
    public void planGeprueft(Plansitzung sitzung) {
        planGeaendert(sitzung);
    }

    @Override
    public void geschlossen(Plansitzung sitzung) {
        zurueck.removeIf(wahl -> wahl.sitzung() == sitzung);
        if (ziel != null && ziel.sitzung() == sitzung) {
            frage.cancel(false);
            ziel = null;
            bearbeitung.vergissAlles();
            befehle.ziel(null, !zurueck.isEmpty());
            leere();
        }
    }

    /** Opens the text of the element. */
    void zeigeImText() {
        if (ziel == null) {
            return;
        }
        try {
            seite.uebernimm();
            Planeditoren.zeige(ziel.sitzung(), ziel.adresse(), true);
        } catch (PartInitException e) {
            ILog.of(EigenschaftenView.class).error(e.getMessage(), e);
        }
    }

    /** What is shown. */
    Optional<Planelementwahl> gezeigt() {
        return Optional.ofNullable(ziel);
    }

    /** Whether the form stays at its element whatever is selected elsewhere. */
    void setzeAngeheftet(boolean ja) {
        angeheftet = ja;
    }

    /** Writes what is typed and not in the text yet. */
    void uebernimm() {
        seite.uebernimm();
    }

    /** Takes back what is typed and not in the text yet; tells whether there was something. */
    boolean verwirf() {
        return seite.verwirf();
    }

    void ordneNeu() {
        seite.ordneBald();
    }

    @Override
    public void setFocus() {
        if (stapel.topControl != blattflaeche || !seite.setFocus()) {
            oben.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (folger != null) {
            folger.beende();
            befehle.beende();
        }
        frage.cancel(false);
        if (ziel != null) {
            ziel.sitzung().vergiss(this);
        }
        Planregister.das().vergiss(this);
        getSite().getPage().removePartListener(this);
        super.dispose();
    }
}
