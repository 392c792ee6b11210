package org.leitwerk.ui.einfuhr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leitwerk.daten.zuordnung.Zuordnung;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrvorschau.Indikatorwahl;
import org.leitwerk.dsl.ide.einfuhr.Einfuhrwunsch;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.steuerung.Wertart;
import org.leitwerk.steuerung.beschriftung.Beschriftung;
import org.leitwerk.ui.assistenten.Pfadfeld;
import org.leitwerk.ui.assistenten.Seite;
import org.leitwerk.ui.sicht.Zugang;

/** The first page: which file, which indicator, what kind of values, which sheet, and which column means what. */
final class Dateiseite extends Seite {

    private final Vorschauspeicher vorschau;
    private final Path quelle;
    private final String anfangsindikator;
    private Pfadfeld datei;
    private Combo indikator;
    private Combo art;
    private Combo blatt;
    private Zuordnungsfelder spalten;
    private Label erkannt;
    private List<Indikatorwahl> indikatoren = List.of();
    private String gewaehlter;
    private Path gelesen;

    Dateiseite(Vorschauspeicher vorschau, Path quelle, String indikator) {
        super("datei", Messages.Titel, Messages.DateiWie);
        this.vorschau = vorschau;
        this.quelle = quelle;
        this.anfangsindikator = indikator;
        this.gewaehlter = indikator;
    }

    @Override
    protected void baue(Composite flaeche) {
        datei = new Pfadfeld(flaeche, Messages.Datei, Pfadfeld.Art.DATEN_OEFFNEN, this::neueDatei);
        indikator = wahl(flaeche, Messages.Indikator);
        art = wahl(flaeche, Messages.Wertart);
        for (Wertart eine : arten()) {
            art.add(Beschriftung.wert(SteuerungPackage.Literals.WERTART, eine));
        }
        art.select(0);
        blatt = wahl(flaeche, Messages.Blatt);
        spalten = new Zuordnungsfelder(flaeche, this::neueZuordnung);
        erkannt = erklaere(flaeche, "");
        indikator.addListener(SWT.Selection, e -> {
            int stelle = indikator.getSelectionIndex();
            gewaehlter = stelle <= 0 ? "" : indikatoren.get(stelle - 1).id();
            wuensche(Zuordnung.LEER.mitBlatt(blattname()));
        });
        art.addListener(SWT.Selection, e -> wuensche(zuordnung()));
        blatt.addListener(SWT.Selection, e -> wuensche(Zuordnung.LEER.mitBlatt(blattname())));
        if (quelle != null) {
            datei.schlageVor(quelle);
        }
        zeige();
    }

    private static Combo wahl(Composite flaeche, String name) {
        beschrifte(flaeche, name);
        Combo wahl = new Combo(flaeche, SWT.DROP_DOWN | SWT.READ_ONLY);
        fuelle(wahl);
        Zugang.benenne(wahl, ohneTaste(name));
        return wahl;
    }

    private static List<Wertart> arten() {
        return Wertart.VALUES.stream().filter(eine -> eine != Wertart.OFFEN).toList();
    }

    private void neueDatei() {
        Path neue =
                datei == null ? null : datei.pfad().filter(Files::isRegularFile).orElse(null);
        if (neue == null) {
            gelesen = null;
            vorschau.wuensche(null);
        } else if (!neue.equals(gelesen)) {
            gelesen = neue;
            gewaehlter = anfangsindikator;
            wuensche(Zuordnung.LEER);
        }
    }

    private void neueZuordnung(Zuordnung neue) {
        wuensche(neue);
    }

    private Zuordnung zuordnung() {
        Einfuhrvorschau jetzt = vorschau.jetzt();
        return jetzt == null ? Zuordnung.LEER : jetzt.zuordnung();
    }

    private String blattname() {
        return blatt.getSelectionIndex() < 0 ? "" : blatt.getText();
    }

    private void wuensche(Zuordnung zuordnung) {
        if (gelesen != null) {
            vorschau.wuensche(new Einfuhrwunsch(
                    gelesen, gewaehlter, arten().get(Math.max(0, art.getSelectionIndex())), "", "", zuordnung));
        }
    }

    /** Shows what is known about the file. */
    void zeige() {
        if (erkannt == null || erkannt.isDisposed()) {
            return;
        }
        Einfuhrvorschau jetzt = vorschau.jetzt();
        if (jetzt != null) {
            indikatoren = jetzt.indikatoren();
            biete(
                    indikator,
                    Messages.IndikatorWaehlen,
                    indikatoren.stream().map(Indikatorwahl::anzeige).toList());
            jetzt.indikator().ifPresent(wahl -> gewaehlter = wahl.id());
            indikator.select(
                    1 + indikatoren.stream().map(Indikatorwahl::id).toList().indexOf(gewaehlter));
            blatt.setItems(jetzt.blaetter().toArray(new String[0]));
            blatt.select(jetzt.blaetter().indexOf(jetzt.blatt()));
            spalten.zeige(jetzt);
            erkannt.setText(erkannt(jetzt));
        } else if (vorschau.wunsch() != null) {
            erkannt.setText(Messages.WirdGelesen);
        }
        blatt.setEnabled(jetzt != null && jetzt.blaetter().size() > 1);
        indikator.setEnabled(jetzt != null);
        spalten.schalte(jetzt != null && !jetzt.spalten().isEmpty());
        erkannt.requestLayout();
        String mangel = mangel();
        setPageComplete(mangel == null && vorschau.istMoeglich());
        setErrorMessage(gelesen == null && datei.istLeer() ? null : mangel);
    }

    private static void biete(Combo feld, String keine, List<String> titel) {
        List<String> zeilen = new ArrayList<>(List.of(keine));
        zeilen.addAll(titel);
        feld.setItems(zeilen.toArray(new String[0]));
    }

    /** Why the indicator is proposed, and what the columns are taken for. */
    private static String erkannt(Einfuhrvorschau jetzt) {
        List<String> saetze = new ArrayList<>();
        jetzt.indikator()
                .map(Indikatorwahl::grund)
                .filter(grund -> !grund.isEmpty())
                .ifPresent(grund -> saetze.add(Messages.VorgeschlagenWeil + " " + grund + "."));
        jetzt.spalten().stream()
                .filter(spalte -> !spalte.grund().isEmpty())
                .forEach(spalte -> saetze.add(
                        "„" + spalte.spalte() + "“: " + spalte.rolle().wort() + ", " + spalte.grund()));
        return String.join("\n", saetze.subList(0, Math.min(6, saetze.size())));
    }

    @Override
    protected String mangel() {
        if (datei == null || datei.istLeer()) {
            return Messages.DateiFehlt;
        }
        if (datei.pfad().filter(Files::isRegularFile).isEmpty()) {
            return Messages.DateiGibtEsNicht;
        }
        if (vorschau.jetzt() != null
                && !indikatoren.isEmpty()
                && vorschau.jetzt().indikator().isEmpty()) {
            return Messages.IndikatorFehlt;
        }
        return Optional.ofNullable(vorschau.jetzt())
                .map(Einfuhrvorschau::hindernis)
                .filter(hindernis -> !hindernis.isEmpty())
                .orElse(null);
    }
}
