package org.leitwerk.ui.cockpit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.leitwerk.ui.cockpit.Liste.Feld;
import org.leitwerk.ui.cockpit.Vergleichsbild.Vergleichszeile;
import org.leitwerk.ui.sicht.Spaltenbreiten;
import org.leitwerk.ui.sicht.Zugang;

/** The pages of the cockpit: goal tree, deviations, comparison. */
final class Cockpitseiten {

    private static final String SEITE = "seite";
    private static final int ZIELE = 0;
    private static final int ABWEICHUNGEN = 1;
    private static final int VERGLEICH = 2;
    private static final int BREITE_TITEL = 280;
    private static final int BREITE_STATUS = 130;
    private static final int BREITE_ZAHL = 210;
    private static final int BREITE_SATZ = 420;

    private final CTabFolder mappe;
    private final Zieltabelle ziele;
    private final Liste<Abweichung> abweichungen;
    private final Liste<Vergleichszeile> unterschiede;
    private Lage lage;
    private Filter filter = Filter.ALLES;

    Cockpitseiten(Composite oben, IMemento merkzettel) {
        mappe = new CTabFolder(oben, SWT.TOP | SWT.FLAT);
        Zugang.benenne(mappe, Messages.Seiten);
        ziele = new Zieltabelle(mappe, kind(merkzettel, "ziele"));
        abweichungen = new Liste<>(
                mappe,
                Messages.Abweichungen,
                kind(merkzettel, "abweichungen"),
                List.of(
                        Feld.element(Messages.SpalteWas, BREITE_TITEL, Abweichung::titel, Abweichung::art),
                        Feld.status(Messages.SpalteStatus, BREITE_STATUS, Abweichung::status),
                        Feld.text(Messages.SpalteUmWieviel, BREITE_ZAHL, Abweichung::umWieviel),
                        Feld.text(Messages.SpalteWarum, BREITE_SATZ, eine -> eine.warum()
                                .get()),
                        Feld.text(Messages.SpalteVerantwortlich, BREITE_ZAHL, eine -> eine.zuordnung()
                                .verantwortlich())));
        unterschiede = new Liste<>(
                mappe,
                Messages.Vergleichsseite,
                kind(merkzettel, "vergleich"),
                List.of(
                        Feld.element(Messages.SpalteWas, BREITE_TITEL, Vergleichszeile::titel, Vergleichszeile::art),
                        Feld.status(Messages.SpalteVorher, BREITE_STATUS, Vergleichszeile::vorher),
                        Feld.text(Messages.SpalteWert, BREITE_ZAHL, Vergleichszeile::vorherWert),
                        Feld.status(Messages.SpalteNachher, BREITE_STATUS, Vergleichszeile::nachher),
                        Feld.text(Messages.SpalteWert, BREITE_ZAHL, Vergleichszeile::nachherWert),
                        Feld.text(Messages.SpalteWarum, BREITE_SATZ, Vergleichszeile::warum)));
        seite(ziele.viewer().getTree(), Messages.Zielbaum);
        seite(abweichungen.viewer().getTable(), Messages.Abweichungen);
        seite(unterschiede.viewer().getTable(), Messages.Vergleichsseite);
        Integer alte = merkzettel == null ? null : merkzettel.getInteger(SEITE);
        mappe.setSelection(alte == null ? ZIELE : Math.max(ZIELE, Math.min(VERGLEICH, alte)));
    }

    private static IMemento kind(IMemento merkzettel, String name) {
        return merkzettel == null ? null : merkzettel.getChild(name);
    }

    private void seite(Control inhalt, String titel) {
        CTabItem seite = new CTabItem(mappe, SWT.NONE);
        seite.setText(titel);
        seite.setControl(inhalt);
    }

    CTabFolder widget() {
        return mappe;
    }

    /** Calls when another page is chosen. */
    void beiWechsel(Runnable arbeit) {
        mappe.addListener(SWT.Selection, e -> arbeit.run());
    }

    List<StructuredViewer> viewer() {
        return List.of(ziele.viewer(), abweichungen.viewer(), unterschiede.viewer());
    }

    /** The list on the page in front. */
    StructuredViewer aktiver() {
        return viewer().get(Math.max(ZIELE, mappe.getSelectionIndex()));
    }

    /** Opens or closes the selected line of the goal tree. */
    void klappeUm() {
        Object zeile = ziele.viewer().getStructuredSelection().getFirstElement();
        if (mappe.getSelectionIndex() == ZIELE && zeile != null) {
            ziele.viewer().setExpandedState(zeile, !ziele.viewer().getExpandedState(zeile));
        }
    }

    /** Shows only what a filter lets through. */
    void filtere(Filter neuer) {
        if (!neuer.equals(filter)) {
            filter = neuer;
            zeichne();
        }
    }

    /** Shows how the plan stands. */
    void zeige(Lage neue) {
        boolean vergleicht = lage != null && lage.gegenstueck() != null;
        lage = neue;
        zeichne();
        if (lage.gegenstueck() != null && !vergleicht) {
            mappe.setSelection(VERGLEICH);
        }
    }

    /** There is nothing to show. */
    void leere() {
        lage = null;
        zeichne();
    }

    private void zeichne() {
        ziele.zeige(lage == null ? List.of() : lage.ziele(), filter);
        List<Abweichung> passende = lage == null
                ? List.of()
                : lage.abweichungen().stream().filter(filter::passt).toList();
        abweichungen.zeige(passende);
        mappe.getItem(ABWEICHUNGEN).setText(NLS.bind(Messages.AbweichungenAnzahl, passende.size()));
        Vergleichsbild gegenstueck = lage == null ? null : lage.gegenstueck();
        unterschiede.zeige(gegenstueck == null ? List.of() : gegenstueck.zeilen());
        var spalten = unterschiede.viewer().getTable().getColumns();
        spalten[1].setText(gegenstueck == null ? Messages.SpalteVorher : gegenstueck.links());
        spalten[3].setText(gegenstueck == null ? Messages.SpalteNachher : gegenstueck.rechts());
        mappe.getItem(VERGLEICH)
                .setText(
                        gegenstueck == null
                                ? Messages.Vergleichsseite
                                : NLS.bind(
                                        Messages.VergleichAnzahl,
                                        gegenstueck.zeilen().size(),
                                        gegenstueck.gleiche()));
    }

    /** The page in front as rows of text: all that is to be seen, or what is selected. */
    Tafel tafel(boolean nurGewaehlte) {
        return switch (mappe.getSelectionIndex()) {
            case ABWEICHUNGEN -> tafel(Messages.Abweichungen, abweichungen, nurGewaehlte);
            case VERGLEICH -> tafel(Messages.Vergleichsseite, unterschiede, nurGewaehlte);
            default -> zieltafel(nurGewaehlte);
        };
    }

    @SuppressWarnings("unchecked")
    private static <T> Tafel tafel(String name, Liste<T> liste, boolean nurGewaehlte) {
        List<T> zeilen =
                nurGewaehlte ? (List<T>) liste.viewer().getStructuredSelection().toList() : liste.zeilen();
        List<String> kopf = new ArrayList<>();
        for (var spalte : liste.viewer().getTable().getColumns()) {
            kopf.add(spalte.getText());
        }
        return Tafel.von(
                name,
                kopf,
                liste.felder().stream().<Function<T, String>>map(Feld::text).toList(),
                zeilen);
    }

    private Tafel zieltafel(boolean nurGewaehlte) {
        List<Zeile> zeilen = new ArrayList<>();
        List<Integer> tiefen = new ArrayList<>();
        if (nurGewaehlte) {
            for (Object zeile : ziele.viewer().getStructuredSelection()) {
                zeilen.add((Zeile) zeile);
                tiefen.add(0);
            }
        } else {
            ziele.auswahl().sammle(zeilen, tiefen);
        }
        List<Spalte> spalten =
                List.of(Spalte.TITEL, Spalte.STATUS, Spalte.ERFUELLUNG, Spalte.WERT, Spalte.ZIEL, Spalte.ABWEICHUNG);
        List<String> kopf = spalten.stream().map(Spalte::titel).toList();
        List<List<String>> zellen = new ArrayList<>();
        for (int i = 0; i < zeilen.size(); i++) {
            Zeile zeile = zeilen.get(i);
            String einzug = "  ".repeat(tiefen.get(i));
            zellen.add(spalten.stream()
                    .map(spalte -> spalte == Spalte.TITEL ? einzug + zeile.titel() : spalte.text(zeile))
                    .toList());
        }
        return new Tafel(Messages.Zielbaum, kopf, zellen);
    }

    void merke(IMemento merkzettel) {
        merkzettel.putInteger(SEITE, mappe.getSelectionIndex());
        Spaltenbreiten.merke(ziele.viewer().getTree(), merkzettel.createChild("ziele"));
        Spaltenbreiten.merke(abweichungen.viewer().getTable(), merkzettel.createChild("abweichungen"));
        Spaltenbreiten.merke(unterschiede.viewer().getTable(), merkzettel.createChild("vergleich"));
    }
}
