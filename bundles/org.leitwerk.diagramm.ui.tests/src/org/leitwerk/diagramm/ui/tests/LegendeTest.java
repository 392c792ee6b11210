package org.leitwerk.diagramm.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.dienst.Diagrammbild;
import org.leitwerk.diagramm.dienst.Schalter;
import org.leitwerk.diagramm.szene.Legende;
import org.leitwerk.ui.tests.Oberflaeche;

/** What stands beside the picture: its legend, its layers and filters. */
class LegendeTest {

    @TempDir
    Path ordner;

    private static Diagrammbild bild(Diagrammprobe probe) {
        return probe.editor().arbeit().bild().orElseThrow();
    }

    @Test
    void theLegendStandsBelowThePictureUntilItIsHidden() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zielhierarchie", "musterstadt", ordner)) {
            var legende = probe.editor().legende();
            assertEquals(
                    bild(probe).szene().legende().eintraege().stream()
                            .map(Legende.Eintrag::text)
                            .toList(),
                    legende.worte());
            assertFalse(legende.worte().isEmpty());
            assertTrue(legende.bereich().isVisible());
            assertTrue(legende.bereich().getSize().y > 20, "so hoch, wie sie es braucht");
            Oberflaeche.fotografiere("legende");
            int hoehe = probe.editor().flaeche().sicht().getControl().getSize().y;
            probe.editor().befehle().tu("legende");
            assertFalse(legende.bereich().isVisible());
            assertTrue(probe.editor().flaeche().sicht().getControl().getSize().y > hoehe, "das Bild bekommt den Platz");
            probe.editor().befehle().tu("legende");
            assertTrue(legende.bereich().isVisible());
        }
    }

    @Test
    void layersAndFiltersAreTickedBesideThePicture() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zielhierarchie", "musterstadt", ordner)) {
            Table liste = probe.editor().palette().schalter().liste().getTable();
            assertTrue(liste.isVisible());
            assertEquals(bild(probe).ebenen().size() + bild(probe).filter().size(), liste.getItemCount());
            for (int i = 0; i < bild(probe).ebenen().size(); i++) {
                Schalter ebene = bild(probe).ebenen().get(i);
                assertEquals(ebene.titel(), liste.getItem(i).getText());
                assertEquals(ebene.an(), liste.getItem(i).getChecked(), ebene.titel());
            }
            kreuzeAn(liste, "Maßnahmen");
            Oberflaeche.warteBis(
                    "Ebene an",
                    () -> an(probe, "Maßnahmen") && zeile(liste, "Maßnahmen").getChecked());
            Oberflaeche.fotografiere("ebenen");
            kreuzeAn(liste, "Nur die oberen zwei Ebenen");
            Oberflaeche.warteBis("Filter an", () -> bild(probe).filter().stream()
                    .anyMatch(f -> f.an() && f.titel().equals("Nur die oberen zwei Ebenen")));
            assertTrue(probe.zurueck());
            Oberflaeche.warteBis("Filter aus", () -> !zeile(liste, "Nur die oberen zwei Ebenen")
                    .getChecked());
            assertTrue(zeile(liste, "Maßnahmen").getChecked());
        }
    }

    @Test
    void foldedAwayToolsTakeTheSwitchesWithThem() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Swot", "musterstadt", ordner)) {
            Table liste = probe.editor().palette().schalter().liste().getTable();
            assertTrue(liste.isVisible());
            probe.editor().palette().klappe(false);
            assertFalse(liste.isVisible());
            probe.editor().palette().klappe(true);
            assertTrue(liste.isVisible());
        }
    }

    private static boolean an(Diagrammprobe probe, String ebene) {
        return bild(probe).ebenen().stream().anyMatch(e -> e.an() && e.titel().equals(ebene));
    }

    private static TableItem zeile(Table liste, String titel) {
        return List.of(liste.getItems()).stream()
                .filter(zeile -> zeile.getText().equals(titel))
                .findFirst()
                .orElseThrow(() -> new AssertionError(titel));
    }

    private static void kreuzeAn(Table liste, String titel) {
        TableItem zeile = zeile(liste, titel);
        zeile.setChecked(!zeile.getChecked());
        Event ereignis = new Event();
        ereignis.item = zeile;
        ereignis.detail = org.eclipse.swt.SWT.CHECK;
        liste.notifyListeners(org.eclipse.swt.SWT.Selection, ereignis);
        Oberflaeche.verarbeite();
    }
}
