package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.ui.plan.Planeditoren;

/** What is typed into the form changes the text as little as possible, and undo gives it back byte for byte. */
class EigenschaftenTest {

    private static final String MASSNAHMEN = "massnahmen.leitwerk";

    @TempDir
    Path ordner;

    @Test
    void aTitleIsChangedAloneAndUndoneInTheForm() throws IOException, PartInitException {
        String text = "// Vorwort\nziel Oben \"Familien geht es gut\" { // bleibt\n    // auch das\n    nr \"1\"\n}\n";
        try (Formularprobe probe = Formularprobe.aus(ordner, "ziele.leitwerk", text)) {
            probe.waehle("Oben", "Familien geht es gut");
            probe.gruppe("Allgemein");
            probe.tippeEnter("titel", "Eltern sind stark");
            assertEquals(text.replace("Familien geht es gut", "Eltern sind stark"), probe.text("ziele.leitwerk"));
            Oberflaeche.warteBis("Kopf", () -> probe.titel().contains("Eltern sind stark"));
            probe.rueckgaengig();
            assertEquals(text, probe.text("ziele.leitwerk"));
            Oberflaeche.warteBis(
                    "Feld", () -> probe.feld(Text.class, "titel").getText().equals("Familien geht es gut"));
        }
    }

    @Test
    void aWordAndAReferenceAreChosen() throws IOException, PartInitException {
        try (Formularprobe probe = Formularprobe.musterstadt(ordner)) {
            String vorher = probe.text(MASSNAHMEN);
            probe.waehle("Willkommensbesuche", "Willkommensbesuche bei allen");
            probe.gruppe("Status");
            Combo status = probe.feld(Combo.class, "status");
            status.select(status.indexOf("abgeschlossen"));
            status.notifyListeners(SWT.Selection, new Event());
            String nachStatus = im(vorher, "Willkommensbesuche", "status umsetzung", "status abgeschlossen");
            assertEquals(nachStatus, probe.text(MASSNAHMEN));
            probe.gruppe("Bezug");
            probe.fotografiere("eigenschaften-bezug");
            probe.tippeEnter("handlungsfeld", "HF 1 Familie und Kinder");
            assertEquals(
                    im(
                            nachStatus,
                            "Willkommensbesuche",
                            "handlungsfeld FruehFoerdern",
                            "handlungsfeld FamilieUndKinder"),
                    probe.text(MASSNAHMEN));
            probe.rueckgaengig();
            probe.rueckgaengig();
            assertEquals(vorher, probe.text(MASSNAHMEN));
        }
    }

    @Test
    void aWrongDateIsRefusedWithTheReasonAndNotLost() throws IOException, PartInitException {
        try (Formularprobe probe = Formularprobe.musterstadt(ordner)) {
            String vorher = probe.text("akteure.leitwerk");
            probe.waehle("Planungskoordination", "Koordination");
            probe.gruppe("Zeit");
            Text feld = probe.tippe("befristet", "31.2.2026");
            Oberflaeche.warteBis(
                    "Meldung beim Tippen", () -> probe.fehler("31.2.2026").isPresent());
            feld.notifyListeners(SWT.DefaultSelection, new Event());
            assertEquals(vorher, probe.text("akteure.leitwerk"));
            assertTrue(probe.fehler("31.2.2026").isPresent());
            probe.fotografiere("eigenschaften-fehler");
            probe.waehle("Rat", "Rat der Stadt");
            probe.waehle("Planungskoordination", "Koordination");
            Oberflaeche.warteBis(
                    "Eingabe noch da",
                    () -> probe.feld(Text.class, "befristet").getText().equals("31.2.2026"));
            probe.tippeEnter("befristet", "28.2.2026");
            assertEquals(vorher.replace("31.12.2026", "28.2.2026"), probe.text("akteure.leitwerk"));
            probe.rueckgaengig();
            assertEquals(vorher, probe.text("akteure.leitwerk"));
        }
    }

    @Test
    void costsOfAYearAreTypedIntoTheTable() throws IOException, PartInitException {
        try (Formularprobe probe = Formularprobe.musterstadt(ordner)) {
            String vorher = probe.text(MASSNAHMEN);
            probe.waehle("Willkommensbesuche", "Willkommensbesuche bei allen");
            probe.gruppe("Geld");
            Table kosten = probe.feld(Table.class, "kosten");
            assertEquals("Ansatz · Personalkosten", kosten.getItem(0).getText(0));
            assertEquals("2024", kosten.getColumn(2).getText());
            probe.fotografiere("eigenschaften-geld");
            tippeInZelle(kosten, 0, 2, "115.000 €");
            assertEquals(
                    im(vorher, "Willkommensbesuche", "2024: 112.000 €", "2024: 115.000,00 €"), probe.text(MASSNAHMEN));
            Oberflaeche.warteBis("Zelle", () -> kosten.getItem(0).getText(2).startsWith("115.000"));
            tippeInZelle(kosten, 2, 4, "120.000 €");
            assertTrue(
                    probe.text(MASSNAHMEN).contains("2025: 118.900 €   2026: 120.000,00 €")
                            || probe.text(MASSNAHMEN).contains("2025: 118.900 € 2026: 120.000,00 €"),
                    probe.text(MASSNAHMEN));
            probe.rueckgaengig();
            probe.rueckgaengig();
            assertEquals(vorher, probe.text(MASSNAHMEN));
        }
    }

    @Test
    void aPartHasAFormOfItsOwnWithTheWayBack() throws IOException, PartInitException {
        try (Formularprobe probe = Formularprobe.musterstadt(ordner)) {
            probe.waehle("Geburten", "Geburten");
            probe.gruppe("Messung");
            Table reihen = probe.feld(Table.class, "reihen");
            reihen.setSelection(0);
            doppelklick(reihen, 0, 0);
            Oberflaeche.warteBis("Formular der Reihe", () -> probe.titel().startsWith("Messreihe"));
            Table werte = probe.feld(Table.class, "werte");
            assertEquals("2021", werte.getItem(0).getText(0));
            probe.fotografiere("eigenschaften-reihe");
            Link weg = Oberflaeche.finde(
                    Oberflaeche.fenster().getShell(),
                    Link.class,
                    l -> l.isVisible() && l.getText().contains("Geburten"));
            Event klick = new Event();
            klick.text = weg.getText().replaceAll("(?s).*href=\"([^\"]*)\".*", "$1");
            weg.notifyListeners(SWT.Selection, klick);
            Oberflaeche.warteBis("Formular des Indikators", () -> probe.titel().startsWith("Indikator"));
        }
    }

    @Test
    void whatIsBeingTypedStaysWhenThePlanChanges() throws IOException, PartInitException, BadLocationException {
        String text = "ziel Oben \"Familien geht es gut\" {\n    nr \"1\"\n}\n";
        try (Formularprobe probe = Formularprobe.aus(ordner, "ziele.leitwerk", text)) {
            probe.waehle("Oben", "Familien geht es gut");
            probe.gruppe("Allgemein");
            Text titel = probe.tippe("titel", "Fam");
            Text nummer = probe.feld(Text.class, "nummer");
            IDocument dokument = Planeditoren.dokument(probe.plan().editor("ziele.leitwerk"));
            // the field has lost the keyboard to the editor, so it was written; type on
            titel.setText("Familien");
            dokument.replace(dokument.get().indexOf("\"1\""), 3, "\"7\"");
            Oberflaeche.warteBis("neue Nummer", () -> nummer.getText().equals("7"));
            assertEquals("Familien", titel.getText());
        }
    }

    @Test
    void referencesAreTakenAwayAndMovedByTheKeyboard() throws IOException, PartInitException {
        try (Formularprobe probe = Formularprobe.musterstadt(ordner)) {
            String vorher = probe.text(MASSNAHMEN);
            probe.waehle("Willkommensbesuche", "Willkommensbesuche bei allen");
            probe.gruppe("Zuständigkeit");
            Table mitwirkend = probe.feld(Table.class, "mitwirkend");
            mitwirkend.setSelection(1);
            Event hoch = new Event();
            hoch.keyCode = SWT.ARROW_UP;
            hoch.stateMask = SWT.ALT;
            mitwirkend.notifyListeners(SWT.KeyDown, hoch);
            String vertauscht = im(
                    vorher,
                    "Willkommensbesuche",
                    "mitwirkend Gesundheitsamt, Familienwerk",
                    "mitwirkend Familienwerk, Gesundheitsamt");
            assertEquals(vertauscht, probe.text(MASSNAHMEN));
            Oberflaeche.warteBis(
                    "Reihenfolge", () -> mitwirkend.getItem(0).getText().contains("Familienwerk"));
            mitwirkend.setSelection(1);
            Event weg = new Event();
            weg.keyCode = SWT.DEL;
            mitwirkend.notifyListeners(SWT.KeyDown, weg);
            assertEquals(
                    im(
                            vorher,
                            "Willkommensbesuche",
                            "mitwirkend Gesundheitsamt, Familienwerk",
                            "mitwirkend Familienwerk"),
                    probe.text(MASSNAHMEN));
            Oberflaeche.warteBis("eine Zeile", () -> mitwirkend.getItemCount() == 1);
            probe.rueckgaengig();
            probe.rueckgaengig();
            assertEquals(vorher, probe.text(MASSNAHMEN));
        }
    }

    @Test
    void inABrokenStatementNothingIsLost() throws IOException, PartInitException {
        String text = "ziel Oben \"Familien geht es gut\" {\n    nr \"1\n    gewicht\n}\n";
        try (Formularprobe probe = Formularprobe.aus(ordner, "ziele.leitwerk", text)) {
            probe.waehle("Oben", "Familien geht es gut");
            probe.gruppe("Allgemein");
            Text titel = probe.tippeEnter("titel", "Eltern sind stark");
            assertEquals(text.replace("Familien geht es gut", "Eltern sind stark"), probe.text("ziele.leitwerk"));
            assertEquals("Eltern sind stark", titel.getText());
            probe.fotografiere("eigenschaften-kaputt");
        }
    }

    /** Replaces in the statement of an element only. */
    private static String im(String text, String element, String alt, String neu) {
        int von = text.indexOf(alt, text.indexOf(" " + element + " \""));
        return text.substring(0, von) + neu + text.substring(von + alt.length());
    }

    private static void tippeInZelle(Table tabelle, int zeile, int spalte, String eingabe) {
        doppelklick(tabelle, zeile, spalte);
        Text zelle = Oberflaeche.finde(tabelle, Text.class, t -> true);
        zelle.setText(eingabe);
        Event enter = new Event();
        enter.detail = SWT.TRAVERSE_RETURN;
        zelle.notifyListeners(SWT.Traverse, enter);
        Oberflaeche.verarbeite();
    }

    private static void doppelklick(Table tabelle, int zeile, int spalte) {
        TableItem eintrag = tabelle.getItem(zeile);
        tabelle.setSelection(eintrag);
        Rectangle bereich = eintrag.getBounds(spalte);
        Event maus = new Event();
        maus.x = bereich.x + 2;
        maus.y = bereich.y + 2;
        tabelle.notifyListeners(SWT.MouseDown, maus);
        tabelle.notifyListeners(SWT.DefaultSelection, new Event());
        Oberflaeche.verarbeite();
    }
}
