package org.leitwerk.ui.eigenschaften;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.dsl.ide.bearbeitung.Ergebnis;
import org.leitwerk.dsl.ide.formular.Feldart;
import org.leitwerk.dsl.ide.formular.Feldteil;
import org.leitwerk.dsl.ide.formular.Teiltabelle;
import org.leitwerk.dsl.ide.formular.Teilzelle;
import org.leitwerk.ui.bild.Bilder;
import org.leitwerk.ui.sicht.Zugang;

/** Several values, references or parts: a table whose cells can be typed into, and buttons below it. */
final class Listenfeld extends Feldsicht {

    private static final int HOECHSTENS_ZEILEN = 8;
    private static final int BREITE = 200;
    private static final int RAND = "gtk".equals(SWT.getPlatform()) ? 4 : 18; // there the bar lies over the rows

    private final Listenhandlungen handlungen = new Listenhandlungen(this);
    private Table tabelle;
    private Tabellenfuellung fuellung;
    private Zelleneingabe eingabe;
    private ToolItem weg;
    private ToolItem hoch;
    private ToolItem runter;
    private ToolItem oeffnen;

    Listenfeld(Feldhelfer helfer) {
        super(helfer);
    }

    @Override
    Control baueWidget(Composite oben) {
        Composite bereich = new Composite(oben, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(bereich);
        GridDataFactory.fillDefaults().grab(true, false).indent(EINZUG, 0).applyTo(bereich);
        int rollen = feld().art() == Feldart.TEILE ? 0 : SWT.NO_SCROLL; // a short list scrolls with the form
        tabelle = new Table(bereich, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | rollen);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(BREITE, SWT.DEFAULT)
                .applyTo(tabelle);
        fuellung = new Tabellenfuellung(tabelle);
        eingabe = new Zelleneingabe(tabelle, this::zelle, this::setze, this::verworfen);
        tabelle.addListener(SWT.Selection, e -> pruefeKnoepfe());
        tabelle.addListener(SWT.DefaultSelection, e -> doppelt());
        tabelle.addListener(SWT.KeyDown, this::taste);
        leiste(bereich);
        return tabelle;
    }

    private void leiste(Composite bereich) {
        ToolBar leiste = new ToolBar(bereich, SWT.FLAT | SWT.HORIZONTAL);
        Zugang.benenne(leiste, feld().beschriftung());
        knopf(leiste, "hinzufuegen", Messages.Hinzufuegen, handlungen::fuegeHinzu);
        weg = knopf(leiste, "entfernen", Messages.Entfernen, handlungen::entferne);
        hoch = knopf(leiste, "hoch", Messages.NachOben, () -> handlungen.schiebe(-1));
        runter = knopf(leiste, "runter", Messages.NachUnten, () -> handlungen.schiebe(1));
        oeffnen = knopf(leiste, "oeffnen", Messages.Oeffnen, this::oeffne);
    }

    private static ToolItem knopf(ToolBar leiste, String bild, String titel, Runnable arbeit) {
        ToolItem knopf = new ToolItem(leiste, SWT.PUSH);
        knopf.setImage(Bilder.bild("formular/" + bild + ".svg"));
        knopf.setToolTipText(titel);
        knopf.addListener(SWT.Selection, e -> arbeit.run());
        return knopf;
    }

    private void taste(Event e) {
        boolean alt = e.stateMask == SWT.ALT;
        if (e.keyCode == SWT.DEL && e.stateMask == 0) {
            handlungen.entferne();
        } else if (e.keyCode == SWT.INSERT && e.stateMask == 0) {
            handlungen.fuegeHinzu();
        } else if (alt && (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN)) {
            handlungen.schiebe(e.keyCode == SWT.ARROW_UP ? -1 : 1);
            e.doit = false;
        } else if (e.keyCode == SWT.F2 && tabelle.getSelectionIndex() >= 0) {
            eingabe.beginne(tabelle.getSelectionIndex());
            e.doit = false;
        }
    }

    private void doppelt() {
        if (!eingabe.istOffen() && !eingabe.beginneBeiMaus()) {
            oeffne();
        }
    }

    private void oeffne() {
        int zeile = tabelle.getSelectionIndex();
        if (zeile >= 0
                && zeile < feld().teile().size()
                && feld().teile().get(zeile).adresse() != null) {
            helfer().zeige(feld().teile().get(zeile).adresse());
        }
    }

    private Teilzelle zelle(int zeile, int spalte) {
        List<List<Teilzelle>> zeilen = inhalt().zeilen();
        if (zeile == zeilen.size() && neuerWert()) {
            return handlungen.neueZelle();
        }
        return zeile < zeilen.size() && spalte < zeilen.get(zeile).size()
                ? zeilen.get(zeile).get(spalte)
                : null;
    }

    /** Values that anything may be typed for get a new row to type into. */
    boolean neuerWert() {
        return feld().art() == Feldart.LISTE && feld().wahlen().isEmpty();
    }

    private String setze(Teilzelle zelle, String neu) {
        return tu(stand -> zelle.setze(stand, neu));
    }

    /** Makes a change and says below the field why it was refused, if it was. */
    String tu(Function<Stand, Ergebnis> plan) {
        String abgelehnt = helfer().tu(plan).orElse("");
        zeigeFehler(abgelehnt);
        return abgelehnt;
    }

    private Teiltabelle inhalt() {
        return blatt().tabellen().getOrDefault(feld().merkmal(), new Teiltabelle(List.of(""), List.of()));
    }

    private void verworfen() {
        zeigeFehler("");
        zeigeInhalt();
    }

    @Override
    void zeigeWert() {
        eingabe.schliesse();
        zeigeInhalt();
    }

    private void zeigeInhalt() {
        Teiltabelle inhalt = inhalt();
        fuellung.fuelle(inhalt);
        sichtbareZeilen(inhalt.zeilen().size(), inhalt.spalten().size() > 1);
        pruefeKnoepfe();
    }

    /** Types into a new row at the end. */
    void beginneNeueZeile() {
        int zeile = inhalt().zeilen().size();
        fuellung.leereZeile(zeile);
        sichtbareZeilen(zeile + 1, false);
        eingabe.beginne(zeile);
    }

    private void sichtbareZeilen(int zeilen, boolean kopf) {
        GridData daten = (GridData) tabelle.getLayoutData();
        boolean rollt = feld().art() == Feldart.TEILE;
        int hoehe = (rollt ? Math.min(zeilen, HOECHSTENS_ZEILEN) : zeilen) * tabelle.getItemHeight()
                + (kopf ? tabelle.getHeaderHeight() : 0)
                + (rollt ? RAND : 0);
        if (daten.heightHint != hoehe || daten.exclude != (zeilen == 0)) {
            daten.heightHint = hoehe;
            daten.exclude = zeilen == 0;
            tabelle.setVisible(zeilen > 0);
            helfer().ordneNeu();
        }
    }

    private void pruefeKnoepfe() {
        int zeile = tabelle.getSelectionIndex();
        int anzahl = feld().teile().size();
        Feldteil teil = zeile >= 0 && zeile < anzahl ? feld().teile().get(zeile) : null;
        weg.setEnabled(teil != null);
        hoch.setEnabled(teil != null && zeile > 0);
        runter.setEnabled(teil != null && zeile < anzahl - 1);
        oeffnen.setEnabled(teil != null && teil.adresse() != null);
    }

    Table tabelle() {
        return tabelle;
    }

    @Override
    boolean offen() {
        return eingabe.istOffen();
    }

    @Override
    void uebernimm() {
        eingabe.uebernimm();
    }

    @Override
    boolean verwirf() {
        boolean war = eingabe.schliesse();
        if (war) {
            verworfen();
        }
        return war;
    }
}
