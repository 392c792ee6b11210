package org.leitwerk.diagramm.ui.editor;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.leitwerk.diagramm.dienst.Antwort;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.ui.ansicht.Diagrammgliederung;
import org.leitwerk.diagramm.ui.arbeit.Bildhoerer;
import org.leitwerk.diagramm.ui.arbeit.Diagrammarbeit;
import org.leitwerk.diagramm.ui.befehl.Befehlssatz;
import org.leitwerk.diagramm.ui.befehl.Diagrammleiste;
import org.leitwerk.diagramm.ui.bild.Diagrammbilder;
import org.leitwerk.diagramm.ui.figur.Zeichenmittel;
import org.leitwerk.diagramm.ui.legende.Legendenleiste;
import org.leitwerk.diagramm.ui.palette.Palettenleiste;
import org.leitwerk.diagramm.ui.regel.Elementhandlung;
import org.leitwerk.diagramm.ui.tabelle.Tabellenseite;
import org.leitwerk.diagramm.ui.teil.Szenenteil;
import org.leitwerk.diagramm.ui.teil.Zusammenhang;
import org.leitwerk.ui.gliederung.Gliederungsgast;
import org.leitwerk.ui.plan.Planregister;
import org.leitwerk.ui.plan.Plansitzung;
import org.leitwerk.ui.plan.Registerhoerer;

/** The editor of one diagram of one plan: the picture with its palette, and the same elements as a table. */
public final class DiagrammEditor extends EditorPart implements Bildhoerer, Registerhoerer {

    /** Its id in {@code plugin.xml}. */
    public static final String ID = "org.leitwerk.diagramm.ui.editor";

    private final IPropertyListener texthoerer = (teil, was) -> {
        if (was == PROP_DIRTY) {
            firePropertyChange(PROP_DIRTY);
        }
    };
    private Diagrammarbeit arbeit;
    private Bildflaeche flaeche;
    private Palettenleiste palette;
    private Diagrammleiste leiste;
    private Befehlssatz befehle;
    private Hinweiszeile hinweise;
    private Legendenleiste legende;
    private Auswahlabgleich auswahl;
    private CTabFolder blaetter;
    private Tabellenseite tabelle;
    private Diagrammgliederung gliederung;

    @Override
    public void init(IEditorSite ort, IEditorInput eingabe) throws PartInitException {
        if (!(eingabe instanceof Diagrammeingabe)) {
            throw new PartInitException(Messages.KeinDiagramm);
        }
        setSite(ort);
        setInput(eingabe);
        setPartName(eingabe.getName());
        setTitleImage(Diagrammbilder.bild("art/" + eingabe().schluessel().art(), eingabe.getImageDescriptor()));
        Planregister.das().starte();
        Planregister.das().melde(this);
    }

    private Diagrammeingabe eingabe() {
        return (Diagrammeingabe) getEditorInput();
    }

    @Override
    public void createPartControl(Composite oben) {
        Plansitzung sitzung = Planregister.das().oeffne(eingabe().ordner());
        arbeit = new Diagrammarbeit(sitzung, eingabe().schluessel(), eingabe().getName());
        arbeit.meldeWohin(grund -> MessageDialog.openWarning(getSite().getShell(), Messages.NichtMoeglich, grund));
        arbeit.nachText(() -> getSite().getPage().bringToTop(this));
        arbeit.melde(this);
        Zusammenhang zusammenhang = new Zusammenhang(arbeit, new Zeichenmittel(oben.getDisplay()));
        flaeche = new Bildflaeche(this, zusammenhang);
        blaetter = new CTabFolder(oben, SWT.BOTTOM | SWT.FLAT);
        CTabItem bild = new CTabItem(blaetter, SWT.NONE);
        bild.setText(Messages.Bild);
        bild.setControl(bildseite(blaetter));
        tabelle = new Tabellenseite(blaetter, flaeche);
        CTabItem liste = new CTabItem(blaetter, SWT.NONE);
        liste.setText(Messages.Tabelle);
        liste.setControl(tabelle.seite());
        blaetter.setSelection(bild);
        blaetter.addListener(SWT.Selection, e -> setFocus());
        auswahl = new Auswahlabgleich(this, flaeche);
        befehle = new Befehlssatz(this);
        befehle.hefteAn();
        leiste.fuelle(this, befehle);
        Kurzinfoanzeige.hefteAn(flaeche);
        Zieleingang.hefteAn(flaeche);
        Themafolger.hefteAn(flaeche);
        arbeit.hole();
    }

    private Composite bildseite(Composite oben) {
        Composite seite = new Composite(oben, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(seite);
        leiste = new Diagrammleiste(seite);
        hinweise = new Hinweiszeile(seite);
        SashForm teilung = new SashForm(seite, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(teilung);
        palette = new Palettenleiste(teilung, flaeche);
        flaeche.baue(teilung);
        palette.teile(teilung);
        legende = new Legendenleiste(seite, flaeche.zusammenhang().mittel());
        return seite;
    }

    /** What the diagram is worked on with. */
    public Diagrammarbeit arbeit() {
        return arbeit;
    }

    /** The canvas. */
    public Bildflaeche flaeche() {
        return flaeche;
    }

    /** The palette. */
    public Palettenleiste palette() {
        return palette;
    }

    /** What the signs of the picture mean. */
    public Legendenleiste legende() {
        return legende;
    }

    /** What can be done here, by commands, keys, tool bar and menu. */
    public Befehlssatz befehle() {
        return befehle;
    }

    /** The selection as the workbench sees it. */
    public Auswahlabgleich auswahl() {
        return auswahl;
    }

    /** Whether the table is shown and not the picture. */
    public boolean istTabelle() {
        return blaetter.getSelectionIndex() == 1;
    }

    /** The table. */
    public Tabellenseite tabelle() {
        return tabelle;
    }

    /** The tabs at the bottom: picture and table. */
    public CTabFolder blaetter() {
        return blaetter;
    }

    @Override
    public void neuesBild(Diagrammbild bild) {
        setPartName(bild.titel());
        List<String> gewaehlt = flaeche.gewaehlte().stream().map(Szenenteil::id).toList();
        flaeche.zeige(bild);
        hinweise.zeige(bild);
        palette.zeige(bild);
        legende.zeige(bild);
        befehle.aktualisiere();
        leiste.zeige(bild);
        tabelle.aktualisiere();
        Plantexte.beobachte(getSite().getPage(), arbeit.sitzung(), texthoerer);
        firePropertyChange(PROP_DIRTY);
        if (!waehleNeues(bild) && flaeche.gewaehlte().isEmpty()) {
            flaeche.waehle(gewaehlt);
        }
    }

    /** What the last wish made is selected, and its label typed at once. */
    private boolean waehleNeues(Diagrammbild bild) {
        Optional<Antwort> offen = arbeit.offeneAuswahl();
        if (offen.isEmpty()) {
            return false;
        }
        List<String> ids = offen.get().auswahl().isEmpty()
                ? zu(bild, offen.get().ergebnis().auswahl())
                : offen.get().auswahl();
        boolean da = flaeche.waehle(ids);
        if (da) {
            arbeit.erledigt();
            if (offen.get().beschriften()) {
                flaeche.teil(ids.get(0)).ifPresent(teil -> {
                    flaeche.sicht().flush();
                    Elementhandlung.beschrifte(teil);
                });
            }
        }
        return da;
    }

    private static List<String> zu(Diagrammbild bild, URI adresse) {
        return bild.elemente().values().stream()
                .filter(angaben -> Objects.equals(angaben.adresse(), adresse))
                .map(Elementangaben::id)
                .toList();
    }

    @Override
    public void lageGeaendert() {
        firePropertyChange(PROP_DIRTY);
    }

    /** Also when texts of the plan are not saved: it is they that the diagram changes, and saving it saves them. */
    @Override
    public boolean isDirty() {
        return arbeit != null
                && (arbeit.istLageGeaendert()
                        || Plantexte.sindGeaendert(getSite().getPage(), arbeit.sitzung()));
    }

    /** Texts stay open in their own editors, which ask when they are closed. */
    @Override
    public boolean isSaveOnCloseNeeded() {
        return arbeit != null && arbeit.istLageGeaendert();
    }

    @Override
    public void doSave(IProgressMonitor fortschritt) {
        try {
            arbeit.sichere();
            Plantexte.sichere(getSite().getPage(), arbeit.sitzung(), fortschritt);
        } catch (UncheckedIOException e) {
            fortschritt.setCanceled(true);
            MessageDialog.openError(getSite().getShell(), Messages.NichtGesichert, e.getMessage());
        }
    }

    @Override
    public void doSaveAs() {
        // a diagram belongs to its plan
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void geschlossen(Plansitzung geschlossene) {
        if (arbeit != null && geschlossene == arbeit.sitzung()) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> art) {
        if (art == Bildflaeche.class && flaeche != null) {
            return art.cast(flaeche);
        }
        if (art == Gliederungsgast.class && flaeche != null) {
            if (gliederung == null) {
                gliederung = new Diagrammgliederung(flaeche);
            }
            return art.cast(gliederung);
        }
        return super.getAdapter(art);
    }

    @Override
    public void setFocus() {
        if (flaeche != null) {
            if (istTabelle()) {
                tabelle.zeige();
                tabelle.nimmTastatur();
            } else {
                flaeche.sicht().getControl().setFocus();
            }
            arbeit.schaueNachLage();
        }
    }

    @Override
    public void dispose() {
        Planregister.das().vergiss(this);
        if (auswahl != null) {
            auswahl.beende();
        }
        if (befehle != null) {
            befehle.entsorge();
        }
        if (arbeit != null) {
            arbeit.beende();
        }
        if (flaeche != null) {
            flaeche.entsorge();
        }
        super.dispose();
    }
}
