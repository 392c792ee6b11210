package org.leitwerk.ui.schaubild;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.leitwerk.schaubild.Schaubild;
import org.leitwerk.ui.sicht.Zugang;

/** The choice of what to look at, how it stands, and its sheets, each with picture and table. */
final class Bildmappe {

    private static final int[] ANTEILE = {3, 1};

    private final Combo wahl;
    private final Text lage;
    private final CTabFolder reiter;
    private final Composite inhalt;
    private final Bildflaeche flaeche;
    private final Tafelansicht tafel;
    private List<Gegenstand> gegenstaende = List.of();
    private Gegenstand gezeigter;
    private boolean veraltet;

    Bildmappe(Composite oben, Runnable beiWahl) {
        Composite kopf = new Composite(oben, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(1).spacing(0, 4).applyTo(kopf);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kopf);
        wahl = new Combo(kopf, SWT.DROP_DOWN | SWT.READ_ONLY);
        wahl.setVisibleItemCount(20);
        Zugang.benenne(wahl, Messages.Auswahl);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(wahl);
        wahl.addListener(SWT.Selection, e -> {
            zeige(gegenstaende.get(wahl.getSelectionIndex()));
            beiWahl.run();
        });
        lage = new Text(kopf, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        Zugang.benenne(lage, Messages.Lage);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(lage);
        reiter = new CTabFolder(oben, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(reiter);
        inhalt = new Composite(reiter, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(inhalt);
        SashForm teilung = new SashForm(inhalt, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(teilung);
        Text satz = new Text(inhalt, SWT.READ_ONLY | SWT.SINGLE);
        Zugang.benenne(satz, Messages.Lage);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(satz);
        flaeche = new Bildflaeche(teilung, satz::setText);
        tafel = new Tafelansicht(teilung);
        teilung.setWeights(ANTEILE);
        teilung.addListener(SWT.Resize, e -> {
            // side by side where there is more width than height
            int richtung = teilung.getSize().x > teilung.getSize().y * 3 / 2 ? SWT.HORIZONTAL : SWT.VERTICAL;
            if (teilung.getOrientation() != richtung) {
                teilung.setOrientation(richtung);
            }
        });
        reiter.addListener(SWT.Selection, e -> zeigeBlatt());
        reiter.addListener(SWT.Paint, e -> {
            if (veraltet) {
                // not while painting: drawing anew lays out
                reiter.getDisplay().asyncExec(() -> {
                    if (!reiter.isDisposed() && veraltet) {
                        zeigeBlatt();
                    }
                });
            }
        });
    }

    /** What is shown; null if nothing. */
    Gegenstand gezeigter() {
        return gezeigter;
    }

    /** The picture that is shown; null if none. */
    Schaubild bild() {
        return flaeche.bild();
    }

    /** Copies rows of the table. */
    void kopiere() {
        tafel.kopiere();
    }

    /** Offers other things; what was shown stays, if it is still there. */
    void biete(List<Gegenstand> neue) {
        gegenstaende = List.copyOf(neue);
        String[] titel = neue.stream().map(Gegenstand::titel).toArray(String[]::new);
        if (!List.of(wahl.getItems()).equals(List.of(titel))) {
            wahl.setItems(titel);
        }
        wahl.setEnabled(titel.length > 0);
        Gegenstand bisher = gezeigter;
        zeige(gegenstaende.stream()
                .filter(g -> bisher != null && g.adresse().equals(bisher.adresse()))
                .findFirst()
                .orElse(gegenstaende.isEmpty() ? null : gegenstaende.get(0)));
    }

    /** Shows one of what is offered; null: nothing. */
    void zeige(Gegenstand neuer) {
        gezeigter = neuer;
        if (neuer != null) {
            wahl.select(gegenstaende.indexOf(neuer));
        }
        String text = neuer == null ? "" : neuer.lage();
        if (!lage.getText().equals(text)) {
            lage.setText(text);
            lage.getParent().getParent().layout(true, true);
        }
        List<String> titel = neuer == null
                ? List.of()
                : neuer.blaetter().stream().map(Blatt::titel).toList();
        List<String> bisher = java.util.Arrays.stream(reiter.getItems())
                .map(CTabItem::getText)
                .toList();
        if (!titel.equals(bisher)) {
            int stelle = reiter.getSelectionIndex();
            for (CTabItem alter : reiter.getItems()) {
                alter.setControl(null);
                alter.dispose();
            }
            for (String name : titel) {
                CTabItem neues = new CTabItem(reiter, SWT.NONE);
                neues.setText(name);
                neues.setControl(inhalt);
            }
            if (!titel.isEmpty()) {
                reiter.setSelection(Math.max(0, Math.min(stelle, titel.size() - 1)));
            }
        }
        inhalt.setVisible(neuer != null);
        zeigeBlatt();
    }

    /** Draws the chosen sheet; later, when nobody can see it now. */
    private void zeigeBlatt() {
        veraltet = !reiter.isVisible();
        if (veraltet) {
            return;
        }
        int stelle = reiter.getSelectionIndex();
        flaeche.zeige(
                gezeigter == null || stelle < 0 ? null : gezeigter.blaetter().get(stelle));
        tafel.zeige(flaeche.bild() == null ? null : flaeche.bild().tafel());
    }

    /** Chooses a sheet by its place. */
    void waehleBlatt(int stelle) {
        reiter.setSelection(stelle);
        zeigeBlatt();
    }

    void setzeFokus() {
        if (gezeigter == null) {
            wahl.setFocus();
        } else {
            flaeche.flaeche().setFocus();
        }
    }
}
