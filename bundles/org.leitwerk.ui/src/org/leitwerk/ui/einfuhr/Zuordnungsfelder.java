package org.leitwerk.ui.einfuhr;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.leitwerk.daten.zahl.Schreibweise;
import org.leitwerk.daten.zuordnung.Spaltenrolle;
import org.leitwerk.daten.zuordnung.Spaltenvorschlag;
import org.leitwerk.daten.zuordnung.Zuordnung;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau;
import org.leitwerk.ui.sicht.Zugang;

/** Fields in which one says which column means what. */
final class Zuordnungsfelder {

    private static final List<Spaltenrolle> ROLLEN = List.of(
            Spaltenrolle.WERT, Spaltenrolle.ZEIT, Spaltenrolle.RAUM, Spaltenrolle.GRUPPE, Spaltenrolle.FALLZAHL);
    private static final List<Schreibweise> ZEICHEN =
            List.of(Schreibweise.KEINE, Schreibweise.KOMMA, Schreibweise.PUNKT);

    private final Group gruppe;
    private final Consumer<Zuordnung> beiWahl;
    private final Map<Spaltenrolle, Combo> felder = new EnumMap<>(Spaltenrolle.class);
    private final Button breit;
    private final Combo dezimal;
    private Zuordnung zuordnung = Zuordnung.LEER;

    /**
     * The fields over the whole width of a page.
     *
     * @param flaeche a page of three columns
     * @param beiWahl is told another mapping
     */
    Zuordnungsfelder(Composite flaeche, Consumer<Zuordnung> beiWahl) {
        this.beiWahl = beiWahl;
        gruppe = new Group(flaeche, SWT.NONE);
        gruppe.setText(Messages.Zuordnung);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(gruppe);
        GridLayoutFactory.swtDefaults().numColumns(4).spacing(8, 6).applyTo(gruppe);
        for (Spaltenrolle rolle : ROLLEN) {
            Combo feld = feld(name(rolle));
            felder.put(rolle, feld);
            feld.addListener(SWT.Selection, e -> waehle(rolle, feld));
        }
        dezimal = feld(Messages.Dezimal);
        dezimal.setItems(Messages.DezimalErkannt, Messages.DezimalKomma, Messages.DezimalPunkt);
        dezimal.select(0);
        dezimal.addListener(
                SWT.Selection,
                e -> beiWahl.accept(zuordnung.mitDezimal(ZEICHEN.get(Math.max(0, dezimal.getSelectionIndex())))));
        breit = new Button(gruppe, SWT.CHECK);
        breit.setText(Messages.Breit);
        GridDataFactory.fillDefaults().span(4, 1).applyTo(breit);
        breit.addListener(SWT.Selection, e -> beiWahl.accept(zuordnung.mitBreit(breit.getSelection())));
    }

    private Combo feld(String name) {
        Label label = new Label(gruppe, SWT.NONE);
        label.setText(name + ":");
        Combo feld = new Combo(gruppe, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(feld);
        Zugang.benenne(feld, name);
        return feld;
    }

    private static String name(Spaltenrolle rolle) {
        return switch (rolle) {
            case WERT -> Messages.RolleWert;
            case ZEIT -> Messages.RolleZeit;
            case RAUM -> Messages.RolleRaum;
            case GRUPPE -> Messages.RolleGruppe;
            default -> Messages.RolleFallzahl;
        };
    }

    private void waehle(Spaltenrolle rolle, Combo feld) {
        beiWahl.accept(zuordnung.mit(rolle, feld.getSelectionIndex() <= 0 ? "" : feld.getText()));
    }

    private static String spalte(Spaltenrolle rolle, Zuordnung zuordnung) {
        return switch (rolle) {
            case WERT -> zuordnung.wert();
            case ZEIT -> zuordnung.zeit();
            case RAUM -> zuordnung.raum();
            case GRUPPE -> zuordnung.gruppe();
            default -> zuordnung.fallzahl();
        };
    }

    /** Shows the mapping that is used. */
    void zeige(Einfuhrvorschau vorschau) {
        zuordnung = vorschau.zuordnung();
        List<String> spalten = new ArrayList<>(List.of(Messages.KeineSpalte));
        vorschau.spalten().stream()
                .map(Spaltenvorschlag::spalte)
                .filter(name -> !name.isEmpty())
                .forEach(spalten::add);
        felder.forEach((rolle, feld) -> {
            feld.setItems(spalten.toArray(new String[0]));
            feld.select(Math.max(0, spalten.indexOf(spalte(rolle, zuordnung))));
        });
        breit.setSelection(zuordnung.breit());
        dezimal.select(Math.max(0, ZEICHEN.indexOf(zuordnung.dezimal())));
    }

    /** Whether one can choose. */
    void schalte(boolean ja) {
        felder.forEach((rolle, feld) -> feld.setEnabled(
                ja && (!zuordnung.breit() || rolle != Spaltenrolle.WERT && rolle != Spaltenrolle.ZEIT)));
        breit.setEnabled(ja);
        dezimal.setEnabled(ja);
    }
}
