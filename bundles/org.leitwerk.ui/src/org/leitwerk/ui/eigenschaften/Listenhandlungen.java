package org.leitwerk.ui.eigenschaften;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.leitwerk.dsl.ide.bearbeitung.Loeschung;
import org.leitwerk.dsl.ide.bearbeitung.Neuangebot;
import org.leitwerk.dsl.ide.bearbeitung.Neuangebote;
import org.leitwerk.dsl.ide.bearbeitung.Neuanlage;
import org.leitwerk.dsl.ide.bearbeitung.Nutzungsstelle;
import org.leitwerk.dsl.ide.bearbeitung.Verschiebung;
import org.leitwerk.dsl.ide.formular.Feld;
import org.leitwerk.dsl.ide.formular.Feldteil;
import org.leitwerk.dsl.ide.formular.Formularaenderungen;
import org.leitwerk.dsl.ide.formular.Teilzelle;

/** What the buttons below a list do. */
final class Listenhandlungen {

    private static final int HOECHSTENS_GENANNT = 8;

    private final Listenfeld liste;

    Listenhandlungen(Listenfeld liste) {
        this.liste = liste;
    }

    /** Adds a value: typed, chosen, or as a part with values to be replaced. */
    void fuegeHinzu() {
        Feld feld = liste.feld();
        if (!feld.aenderbar()) {
            legeElementAn();
        } else if (liste.neuerWert()) {
            liste.beginneNeueZeile();
        } else if (!feld.wahlen().isEmpty()) {
            waehle();
        } else {
            URI adresse = liste.adresse();
            liste.tu(stand -> Formularaenderungen.fuegeHinzu(stand, adresse, feld.merkmal(), ""));
        }
    }

    /** Where a new value is typed. */
    Teilzelle neueZelle() {
        return new Teilzelle("", "", List.of(), liste.adresse(), liste.feld().merkmal(), -1, " ", false);
    }

    private void waehle() {
        Feld feld = liste.feld();
        Wahlliste wahlen = new Wahlliste(feld.wahlen().stream()
                .filter(wahl ->
                        feld.teile().stream().noneMatch(teil -> teil.eingabe().equals(wahl.wert())))
                .toList());
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(fenster(), new LabelProvider());
        dialog.setTitle(NLS.bind(Messages.Waehlen, feld.beschriftung()));
        dialog.setMessage(Messages.WaehlenHinweis);
        dialog.setMultipleSelection(true);
        dialog.setAllowDuplicates(false);
        dialog.setElements(wahlen.anzeigen().toArray());
        if (dialog.open() == Window.OK) {
            List<String> werte =
                    new ArrayList<>(feld.teile().stream().map(Feldteil::eingabe).toList());
            Arrays.stream(dialog.getResult())
                    .map(wahl -> wahlen.wert((String) wahl))
                    .forEach(werte::add);
            URI adresse = liste.adresse();
            String eingabe = String.join("\n", werte);
            liste.tu(stand -> Formularaenderungen.setze(stand, adresse, feld.merkmal(), eingabe));
        }
    }

    private void legeElementAn() {
        Feld feld = liste.feld();
        URI adresse = liste.adresse();
        liste.helfer().lies(stand -> Neuangebote.in(stand, adresse)).stream()
                .filter(angebot -> angebot.merkmal().equals(feld.merkmal()))
                .findFirst()
                .ifPresent(this::legeAn);
    }

    private void legeAn(Neuangebot angebot) {
        InputDialog frage = new InputDialog(
                fenster(), NLS.bind(Messages.Neu, angebot.bezeichnung()), Messages.Titelfrage, "", null);
        if (frage.open() == Window.OK) {
            liste.tu(stand -> Neuanlage.lege(stand, angebot, frage.getValue()));
        }
    }

    /** Takes the selected value away; of an element others refer to, only after a question. */
    void entferne() {
        int zeile = liste.tabelle().getSelectionIndex();
        Feld feld = liste.feld();
        if (zeile < 0 || zeile >= feld.teile().size()) {
            return;
        }
        URI adresse = liste.adresse();
        if (feld.aenderbar()) {
            liste.tu(stand -> Formularaenderungen.entferne(stand, adresse, feld.merkmal(), zeile));
        } else {
            loesche(feld.teile().get(zeile).adresse());
        }
    }

    private void loesche(URI element) {
        List<Nutzungsstelle> betroffene = liste.helfer().lies(stand -> Loeschung.betroffene(stand, List.of(element)));
        String stellen = betroffene.stream()
                .limit(HOECHSTENS_GENANNT)
                .map(stelle -> "• " + stelle.art() + " " + stelle.bezeichnung() + ": " + stelle.merkmal())
                .collect(Collectors.joining("\n"));
        if (betroffene.isEmpty()
                || MessageDialog.openConfirm(
                        fenster(), Messages.Entfernen, NLS.bind(Messages.LoeschFrage, betroffene.size(), stellen))) {
            liste.tu(stand -> Loeschung.loesche(stand, List.of(element)));
        }
    }

    /** Moves the selected value one up (-1) or down (1). */
    void schiebe(int richtung) {
        int zeile = liste.tabelle().getSelectionIndex();
        int nach = zeile + richtung;
        Feld feld = liste.feld();
        if (zeile < 0 || nach < 0 || nach >= feld.teile().size()) {
            return;
        }
        URI adresse = liste.adresse();
        URI teil = feld.teile().get(zeile).adresse();
        String abgelehnt = feld.aenderbar()
                ? liste.tu(stand -> Formularaenderungen.verschiebe(stand, adresse, feld.merkmal(), zeile, nach))
                : liste.tu(stand -> Verschiebung.schiebe(stand, teil, richtung > 0));
        if (abgelehnt.isEmpty()) {
            liste.tabelle().setSelection(nach);
        }
    }

    private Shell fenster() {
        return liste.tabelle().getShell();
    }
}
