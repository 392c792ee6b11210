package org.leitwerk.diagramm.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.ui.tests.Oberflaeche;

/** Arranging by hand: align, distribute, same size, snapping, and taking places over from another diagram. */
class OrdnenTest {

    @TempDir
    Path ordner;

    private static Rahmen rahmen(Diagrammprobe probe, String id) {
        return probe.editor().flaeche().zusammenhang().modell().element(id).rahmen();
    }

    private static List<String> ziele(Diagrammprobe probe) {
        return probe.editor().arbeit().bild().orElseThrow().elemente().values().stream()
                .filter(a -> "Ziel".equals(a.klasse()) && a.darf(Recht.VERSCHIEBEN))
                .map(Elementangaben::id)
                .toList();
    }

    private static void tu(Diagrammprobe probe, String befehl, List<String> ids) {
        probe.editor().flaeche().waehle(ids);
        Rahmen vorher = rahmen(probe, ids.get(0));
        Rahmen zweiter = rahmen(probe, ids.get(1));
        probe.editor().befehle().tu(befehl);
        Oberflaeche.warteBis(
                befehl, () -> !vorher.equals(rahmen(probe, ids.get(0))) || !zweiter.equals(rahmen(probe, ids.get(1))));
    }

    @Test
    void threeGoalsGetTheSameGapsAndTheOutermostStay() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zielhierarchie", "musterstadt", ordner)) {
            List<String> drei = ziele(probe).subList(4, 7);
            tu(probe, "verteilenhoch", drei);
            List<Rahmen> reihe = drei.stream()
                    .map(id -> rahmen(probe, id))
                    .sorted(java.util.Comparator.comparingDouble(Rahmen::y))
                    .toList();
            assertEquals(
                    reihe.get(1).y() - reihe.get(0).unten(),
                    reihe.get(2).y() - reihe.get(1).unten(),
                    1);
            assertTrue(probe.zurueck());
        }
    }

    @Test
    void alignedGoalsShareALineAndGetTheSizeOfTheOneSelectedLast() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zielhierarchie", "musterstadt", ordner)) {
            List<String> zwei = List.of(ziele(probe).get(0), ziele(probe).get(6));
            Rahmen muster = rahmen(probe, zwei.get(1));
            tu(probe, "links", zwei);
            assertEquals(muster.x(), rahmen(probe, zwei.get(0)).x(), 0.5);
            assertEquals(muster, rahmen(probe, zwei.get(1)));
            tu(probe, "unten", zwei);
            assertEquals(muster.unten(), rahmen(probe, zwei.get(0)).unten(), 0.5);
            Rahmen breiter = new Rahmen(muster.x(), muster.y(), muster.breite() + 40, muster.hoehe() + 30);
            probe.editor()
                    .arbeit()
                    .tu(
                            new org.leitwerk.diagramm.dienst.Auftrag.Stellen(java.util.Map.of(zwei.get(1), breiter)),
                            "Größe");
            Oberflaeche.warteBis("größer", () -> rahmen(probe, zwei.get(1)).breite() > muster.breite() + 30);
            tu(probe, "groesse", zwei);
            assertEquals(
                    rahmen(probe, zwei.get(1)).breite(),
                    rahmen(probe, zwei.get(0)).breite(),
                    0.5);
            assertEquals(
                    rahmen(probe, zwei.get(1)).hoehe(),
                    rahmen(probe, zwei.get(0)).hoehe(),
                    0.5);
        }
    }

    @Test
    void aDraggedBoxSnapsToTheGrid() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zielhierarchie", "musterstadt", ordner)) {
            probe.editor().befehle().tu("raster");
            probe.editor().befehle().tu("einrasten");
            String id = ziele(probe).get(0);
            Rahmen vorher = rahmen(probe, id);
            Point mitte = probe.mitte(id);
            probe.ziehe(mitte, new Point(mitte.x + 43, mitte.y + 37));
            Oberflaeche.warteBis("verschoben", () -> !rahmen(probe, id).equals(vorher));
            assertEquals(0, rahmen(probe, id).x() % 10, 0.01, rahmen(probe, id).toString());
            assertEquals(0, rahmen(probe, id).y() % 10, 0.01, rahmen(probe, id).toString());
        }
    }

    @Test
    void aDraggedBoxSnapsToTheEdgeOfAnother() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zielhierarchie", "musterstadt", ordner)) {
            List<String> ziele = ziele(probe);
            String id = ziele.get(0);
            Rahmen vorher = rahmen(probe, id);
            // to three pixels beside the left edge of another goal
            Rahmen anderes = rahmen(probe, ziele.get(1));
            double weg = anderes.x() - vorher.x() + 3;
            probe.editor().befehle().tu("ganz");
            Oberflaeche.warteAufRuhe();
            double lupe = probe.editor().flaeche().lupe().getZoom();
            Point mitte = probe.sichtbareMitte(id);
            probe.ziehe(mitte, new Point((int) Math.round(mitte.x + weg * lupe), mitte.y));
            Oberflaeche.warteBis("verschoben", () -> !rahmen(probe, id).equals(vorher));
            assertEquals(anderes.x(), rahmen(probe, id).x(), 1.0);
        }
    }

    @Test
    void placesAreTakenOverFromAnotherDiagramOfTheSameElements() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zielhierarchie", "musterstadt", ordner)) {
            String id = ziele(probe).get(3);
            Rahmen vorher = rahmen(probe, id);
            probe.editor().flaeche().waehle(List.of());
            probe.editor().befehle().tu("lagekopieren");
            Point mitte = probe.mitte(id);
            probe.ziehe(mitte, new Point(mitte.x + 50, mitte.y + 90));
            Oberflaeche.warteBis("verschoben", () -> !rahmen(probe, id).equals(vorher));
            probe.editor().befehle().tu("lageeinfuegen");
            Oberflaeche.warteBis("wieder da", () -> rahmen(probe, id).equals(vorher));
        }
    }
}
