package org.leitwerk.diagramm.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.dienst.Elementangaben.Recht;
import org.leitwerk.diagramm.szene.Rahmen;
import org.leitwerk.ui.tests.Oberflaeche;

/** The pointer in the picture: nothing scrolls away under it, and boxes are gripped anywhere. */
class ZeigerTest {

    @TempDir
    Path ordner;

    private static List<Elementangaben> elemente(Diagrammprobe probe) {
        return List.copyOf(
                probe.editor().arbeit().bild().orElseThrow().elemente().values());
    }

    private static Point ecke(Diagrammprobe probe) {
        return probe.editor().flaeche().ausschnitt().getViewLocation().getCopy();
    }

    @Test
    void aBoxIsDraggedByOneOfItsRows() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zielhierarchie", "musterstadt", ordner)) {
            Elementangaben zeile = elemente(probe).stream()
                    .filter(a -> a.eltern() != null && !a.darf(Recht.VERSCHIEBEN) && !nimmtJemand(probe, a.abbildung()))
                    .findFirst()
                    .orElseThrow();
            Rahmen vorher = rahmen(probe, zeile.eltern());
            Point mitte = probe.mitte(zeile.id());
            probe.klicke(mitte);
            assertEquals(List.of(zeile.id()), probe.gewaehlte(), "ein Klick wählt die Zeile");
            probe.ziehe(mitte, new Point(mitte.x + 30, mitte.y + 50));
            Oberflaeche.warteBis(
                    "verschoben", () -> !rahmen(probe, zeile.eltern()).equals(vorher));
            assertEquals(vorher.y() + 50, rahmen(probe, zeile.eltern()).y(), 8);
        }
    }

    private static boolean nimmtJemand(Diagrammprobe probe, String abbildung) {
        return probe.editor().arbeit().bild().orElseThrow().abbildungen().values().stream()
                .anyMatch(andere -> andere.nimmtAuf().contains(abbildung));
    }

    private static Rahmen rahmen(Diagrammprobe probe, String id) {
        return probe.editor().flaeche().zusammenhang().modell().element(id).rahmen();
    }

    @Test
    void aLineLongerThanTheWindowStaysWhereItIsClicked() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zielhierarchie", "musterstadt", ordner)) {
            probe.editor().flaeche().lupe().setZoom(2);
            Oberflaeche.warteAufRuhe();
            var modell = probe.editor().flaeche().zusammenhang().modell();
            String linie = modell.linien().stream()
                    .max(java.util.Comparator.comparingDouble(
                            id -> modell.element(id).rahmen().breite()))
                    .orElseThrow();
            var mitte = modell.element(linie).rahmen().mitte();
            probe.editor().flaeche().ausschnitt().setViewLocation((int) mitte.x() * 2 - 200, (int) mitte.y() * 2 - 100);
            Oberflaeche.verarbeite();
            Point vorher = ecke(probe);
            probe.editor().flaeche().sicht().reveal(probe.teil(linie));
            Oberflaeche.verarbeite();
            assertEquals(vorher, ecke(probe));
        }
    }

    @Test
    void aPressOnARowOfATreeScrollsNothingUntilTheButtonIsReleased() throws IOException {
        try (Diagrammprobe probe = Diagrammprobe.vonArt("Zeitplan", "musterstadt", ordner)) {
            Oberflaeche.zeigeSicht("org.leitwerk.ui.sicht.uebersicht");
            Tree baum = Oberflaeche.finde(probe.editor().getSite().getShell(), Tree.class, Control::isVisible);
            TreeItem zeile = zeile(baum.getItems(), "M 6 ");
            Point vorher = ecke(probe);
            taste(baum, SWT.MouseDown);
            baum.setSelection(zeile);
            Event wahl = new Event();
            wahl.item = zeile;
            baum.notifyListeners(SWT.Selection, wahl);
            Oberflaeche.wartetBis(() -> !ecke(probe).equals(vorher), 1500);
            assertEquals(vorher, ecke(probe), "noch nicht");
            taste(baum, SWT.MouseUp);
            Oberflaeche.warteBis("gezeigt", () -> !ecke(probe).equals(vorher));
        }
    }

    private static TreeItem zeile(TreeItem[] zeilen, String anfang) {
        for (TreeItem eine : zeilen) {
            TreeItem treffer = eine.getText().startsWith(anfang) ? eine : zeile(eine.getItems(), anfang);
            if (treffer != null) {
                return treffer;
            }
        }
        return null;
    }

    private static void taste(Control control, int art) {
        Event ereignis = new Event();
        ereignis.button = 1;
        ereignis.x = 5;
        ereignis.y = 5;
        ereignis.type = art;
        control.notifyListeners(art, ereignis);
        Oberflaeche.verarbeite();
    }
}
