package org.leitwerk.diagramm.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.ui.probe.Probedienst;
import org.leitwerk.ui.tests.Oberflaeche;

/** Pointer, keys and history of the editor, over a sample of a service. */
class BearbeitungTest {

    @TempDir
    Path ordner;

    private Diagrammprobe oeffne() throws IOException {
        return Diagrammprobe.oeffne("musterstadt", ordner, new Probedienst(), Probedienst.ZIELE);
    }

    private static String erstes(Diagrammprobe probe) {
        return probe.editor()
                .arbeit()
                .bild()
                .orElseThrow()
                .elemente()
                .keySet()
                .iterator()
                .next();
    }

    private static Map<String, String> texte(Path ordner) throws IOException {
        Map<String, String> texte = new TreeMap<>();
        try (var alle = Files.walk(ordner)) {
            for (Path datei : alle.filter(Files::isRegularFile).toList()) {
                texte.put(ordner.relativize(datei).toString(), Files.readString(datei));
            }
        }
        return texte;
    }

    @Test
    void aMovedBoxIsMovedBackByUndo() throws IOException {
        try (Diagrammprobe probe = oeffne()) {
            String id = erstes(probe);
            Rectangle vorher = probe.teil(id).getFigure().getBounds().getCopy();
            Point mitte = probe.mitte(id);
            Oberflaeche.fotografiere("bearbeitung-anfang");
            probe.ziehe(mitte, new Point(mitte.x + 60, mitte.y + 40));
            Oberflaeche.warteBis(
                    "verschoben", () -> !probe.teil(id).getFigure().getBounds().equals(vorher));
            assertTrue(probe.editor().isDirty()
                    || Oberflaeche.wartetBis(() -> probe.editor().isDirty(), 5000));
            assertTrue(probe.zurueck());
            Oberflaeche.warteBis(
                    "zurück", () -> probe.teil(id).getFigure().getBounds().equals(vorher));
        }
    }

    @Test
    void aGoalIsMadeNamedDerivedAndAllOfItUndone() throws IOException {
        try (Diagrammprobe probe = oeffne()) {
            Map<String, String> vorher = texte(probe.plan().sitzung().ordner());
            String oben = erstes(probe);
            List<String> bisher = List.copyOf(
                    probe.editor().arbeit().bild().orElseThrow().elemente().keySet());
            probe.nimmWerkzeug("ziel");
            probe.klicke(new Point(700, 480));
            Oberflaeche.warteBis(
                    "gewählt",
                    () -> probe.gewaehlte().stream().noneMatch(bisher::contains)
                            && !probe.gewaehlte().isEmpty());
            String neu = probe.gewaehlte().get(0);
            probe.tippe("Im Bild geschrieben");
            Oberflaeche.warteBis(
                    "Titel", () -> probe.editor().arbeit().bild().orElseThrow().elemente().values().stream()
                            .anyMatch(a -> a.name().equals("Im Bild geschrieben")));
            Oberflaeche.fotografiere("bearbeitung-neu");
            probe.nimmWerkzeug("ableitung");
            probe.klicke(probe.mitte(neu));
            probe.klicke(probe.mitte(oben));
            Oberflaeche.warteBis("Linie", () -> probe.istDa(neu + ">" + oben));
            Oberflaeche.fotografiere("bearbeitung-abgeleitet");
            assertNotEquals(0, Oberflaeche.seite().getDirtyEditors().length);
            int schritte = 0;
            while (probe.zurueck() && schritte < 20) {
                schritte++;
            }
            Oberflaeche.warteBis("weg", () -> !probe.istDa(neu));
            Oberflaeche.seite().saveAllEditors(false);
            Oberflaeche.verarbeite();
            assertEquals(vorher, texte(probe.plan().sitzung().ordner()));
        }
    }

    @Test
    void keysGoAlongLinesMoveAndGiveUp() throws IOException {
        try (Diagrammprobe probe = oeffne()) {
            String linie =
                    probe.editor().flaeche().zusammenhang().modell().linien().get(0);
            String anfang = linie.substring(0, linie.indexOf('>'));
            probe.klicke(probe.mitte(anfang));
            assertEquals(List.of(anfang), probe.gewaehlte());
            probe.drueckeTaste(SWT.ARROW_RIGHT, SWT.ALT);
            assertTrue(
                    probe.gewaehlte().get(0).startsWith(anfang + ">"),
                    probe.gewaehlte().toString());
            probe.drueckeTaste(SWT.ARROW_RIGHT, SWT.ALT);
            assertFalse(probe.gewaehlte().get(0).contains(">"));
            String ende = probe.gewaehlte().get(0);
            Rectangle vorher = probe.teil(ende).getFigure().getBounds().getCopy();
            probe.drueckeTaste(SWT.ARROW_DOWN, SWT.MOD1);
            Oberflaeche.warteBis(
                    "verschoben", () -> probe.teil(ende).getFigure().getBounds().y == vorher.y + 10);
            probe.drueckeTaste(SWT.ESC, 0);
            assertEquals(List.of(), probe.gewaehlte());
        }
    }
}
