package org.leitwerk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.beispiele.Beispiel;
import org.leitwerk.beispiele.Beispiele;
import org.leitwerk.dsl.ide.bearbeitung.Neuangebote;
import org.leitwerk.dsl.ide.bearbeitung.Neuanlage;
import org.leitwerk.dsl.ide.mangel.Mangel;
import org.leitwerk.dsl.laden.Plan;
import org.leitwerk.dsl.laden.Planlader;
import org.leitwerk.steuerung.Planelement;
import org.leitwerk.steuerung.SteuerungPackage;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.plan.Textanwender;

/**
 * One day of a planner: the example becomes an own plan, is changed in text, tree and form, is saved, and holds all of
 * it with every comment.
 */
class PlanungsgeschichteTest {

    @TempDir
    Path ordner;

    @Test
    void changesInTextTreeAndFormAreInTheFilesWithEveryComment()
            throws IOException, PartInitException, BadLocationException {
        try (Formularprobe probe = Formularprobe.musterstadt(ordner)) {
            IDocument ziele = Planeditoren.dokument(probe.plan().editor("ziele.leitwerk"));
            ziele.replace(ziele.getLength(), 0, "\n// von Hand\nziel VonHand \"Im Text geschrieben\"\n");

            Textanwender.bearbeite(
                    probe.plan().sitzung(),
                    stand -> Neuanlage.lege(
                            stand, Neuangebote.fuer(SteuerungPackage.Literals.MASSNAHME), "Im Baum angelegt"));

            probe.waehle("Willkommensbesuche", "Willkommensbesuche bei allen");
            probe.gruppe("Allgemein"); // the form remembers the group that was chosen last
            probe.tippeEnter("titel", "Im Formular umbenannt");

            assertTrue(mangel(probe, "VonHand"), "dem neuen Ziel fehlt nichts?");
            assertTrue(Oberflaeche.seite().getDirtyEditors().length >= 2);
            assertEquals(urtexte(), texte(probe.plan().sitzung().ordner()), "geschrieben ohne zu speichern");
            Oberflaeche.fotografiere("geschichte");
            assertTrue(Oberflaeche.seite().saveAllEditors(false));

            Plan gespeichert = Planlader.neu().lade(probe.plan().sitzung().ordner());
            List<String> titel =
                    gespeichert.elemente().map(Planelement::getTitel).toList();
            assertTrue(titel.containsAll(List.of("Im Text geschrieben", "Im Baum angelegt", "Im Formular umbenannt")));
            assertEquals(List.of(), gespeichert.meldungen());
            TreeMap<String, String> danach = texte(probe.plan().sitzung().ordner());
            urtexte().forEach((datei, text) -> text.lines()
                    .filter(zeile -> zeile.contains("//") || zeile.contains("/*"))
                    .forEach(zeile ->
                            assertTrue(danach.get(datei).lines().anyMatch(zeile::equals), () -> datei + ": " + zeile)));
        }
    }

    /** Whether the workbench says that an element lacks something. */
    private static boolean mangel(Formularprobe probe, String name) {
        Oberflaeche.warteBis("Befunde", () -> probe.plan().sitzung().maengel().stream()
                .anyMatch(m -> m.bezeichnung().equals(name)));
        return probe.plan().sitzung().maengel().stream()
                .filter(m -> m.bezeichnung().equals(name))
                .map(Mangel::code)
                .anyMatch("ziel-ohne-indikator"::equals);
    }

    private static TreeMap<String, String> urtexte() throws IOException {
        Beispiel beispiel = Beispiele.mitNamen("musterstadt").orElseThrow();
        TreeMap<String, String> texte = new TreeMap<>();
        for (String datei : beispiel.dateien()) {
            if (datei.endsWith(".leitwerk")) {
                texte.put(datei, beispiel.text(datei));
            }
        }
        return texte;
    }

    private static TreeMap<String, String> texte(Path ordner) throws IOException {
        TreeMap<String, String> texte = new TreeMap<>();
        for (Path datei : Planlader.dateien(ordner)) {
            texte.put(ordner.relativize(datei).toString(), Files.readString(datei));
        }
        return texte;
    }
}
