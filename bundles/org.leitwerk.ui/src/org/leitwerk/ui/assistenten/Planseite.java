package org.leitwerk.ui.assistenten;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Planordner;
import org.leitwerk.beispiele.vorlage.Plankopf;
import org.leitwerk.ui.sicht.Zugang;

/** What the new plan is called, for whom and when it is, and where it will be. */
final class Planseite extends Seite {

    private static final int ERSTES_JAHR = 1990;
    private static final int LETZTES_JAHR = 2100;
    private static final int UEBLICHE_DAUER = 3;

    private final Anfangsseite anfang;
    private Text titel;
    private Text kommune;
    private Spinner von;
    private Spinner bis;
    private Label hinweis;
    private Pfadfeld ordner;

    Planseite(Anfangsseite anfang) {
        super("plan", Messages.NeuerPlan, Messages.NeuerPlanWas);
        this.anfang = anfang;
    }

    @Override
    protected void baue(Composite flaeche) {
        titel = textfeld(flaeche, Messages.Titel);
        titel.setMessage(Messages.TitelBeispiel);
        kommune = textfeld(flaeche, Messages.Kommune);
        kommune.setMessage(Messages.KommuneBeispiel);
        beschrifte(flaeche, Messages.Zeitraum);
        Composite jahre = new Composite(flaeche, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(jahre);
        fuelle(jahre);
        int jahr = Year.now().getValue();
        von = jahr(jahre, Messages.ZeitraumVon, jahr);
        beschrifte(jahre, Messages.Bis);
        bis = jahr(jahre, Messages.ZeitraumBis, jahr + UEBLICHE_DAUER);
        ordner = new Pfadfeld(flaeche, Messages.Ordner, Pfadfeld.Art.ORDNER, this::pruefe);
        titel.addModifyListener(e -> schlageOrdnerVor());
        hinweis = erklaere(flaeche, "");
        GridDataFactory.createFrom((GridData) hinweis.getLayoutData())
                .grab(true, true)
                .align(SWT.FILL, SWT.BEGINNING)
                .applyTo(hinweis);
    }

    private Spinner jahr(Composite flaeche, String name, int wert) {
        Spinner feld = new Spinner(flaeche, SWT.BORDER);
        feld.setValues(wert, ERSTES_JAHR, LETZTES_JAHR, 0, 1, 10);
        Zugang.benenne(feld, name);
        feld.addModifyListener(e -> pruefe());
        return feld;
    }

    @Override
    public void setVisible(boolean sichtbar) {
        if (sichtbar) {
            Optional<Beispiel> beispiel = anfang.beispiel();
            boolean frei = beispiel.isEmpty();
            titel.setEnabled(frei);
            kommune.setEnabled(frei);
            von.setEnabled(frei);
            bis.setEnabled(frei);
            hinweis.setText(frei ? Messages.OrdnerHinweis : Messages.BeispielHinweis);
            hinweis.getParent().layout(true);
            schlageOrdnerVor();
            setErrorMessage(null);
            setPageComplete(mangel() == null);
        }
        super.setVisible(sichtbar);
        if (sichtbar && !titel.setFocus()) {
            ordner.setFocus(); // title and years of an example stand in it already
        }
    }

    private void schlageOrdnerVor() {
        String name = anfang.beispiel().map(Beispiel::name).orElseGet(() -> Ordnergedaechtnis.name(titel.getText()));
        ordner.schlageVor(frei(Ordnergedaechtnis.letzter().toAbsolutePath(), name));
    }

    /** A folder of this name, or with the next number that is free. */
    static Path frei(Path unter, String name) {
        try {
            Path pfad = unter.resolve(name);
            for (int i = 2; !Planordner.istFrei(pfad) && i < 100; i++) {
                pfad = unter.resolve(name + "-" + i);
            }
            return pfad;
        } catch (IOException e) {
            return unter.resolve(name); // the check of the page will say what is wrong
        }
    }

    @Override
    protected String mangel() {
        if (anfang.beispiel().isEmpty()) {
            if (titel.getText().isBlank()) {
                return Messages.TitelFehlt;
            } else if (bis.getSelection() < von.getSelection()) {
                return Messages.ZeitraumFalsch;
            }
        }
        return ordnermangel(ordner);
    }

    /** What is wrong with a folder that shall become a plan; null if nothing is. */
    static String ordnermangel(Pfadfeld ordner) {
        if (ordner.istLeer()) {
            return Messages.OrdnerFehlt;
        }
        Optional<Path> pfad = ordner.pfad();
        if (pfad.isEmpty()) {
            return Messages.OrdnerUngueltig;
        }
        try {
            return Planordner.istFrei(pfad.get()) ? null : Messages.OrdnerBelegt;
        } catch (IOException e) {
            return Dateigrund.von(Messages.OrdnerUnlesbar, e);
        }
    }

    Plankopf kopf() {
        return new Plankopf(titel.getText(), kommune.getText(), von.getSelection(), bis.getSelection());
    }

    Path ordner() {
        return ordner.pfad().orElseThrow();
    }
}
