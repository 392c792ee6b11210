package org.leitwerk.diagramm.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.dienst.Elementangaben;
import org.leitwerk.diagramm.plan.Plandienst;
import org.leitwerk.diagramm.szene.Linie;
import org.leitwerk.diagramm.ui.teil.Szenenteil;
import org.leitwerk.ui.plan.Planeditoren;
import org.leitwerk.ui.tests.Beispielplan;
import org.leitwerk.ui.tests.Oberflaeche;

/** What a planner does with a hierarchy of goals, from the palette to the last undo. */
class GeschichteTest {

    private static final String TITEL = "Im Bild geschrieben";

    @TempDir
    Path ordner;

    private Diagrammprobe oeffne() throws IOException {
        Plandienst dienst = new Plandienst();
        Beispielplan plan = Beispielplan.oeffne("musterstadt", ordner);
        Diagrammangebot ziele = plan.sitzung().lies(stand -> dienst.angebote(stand, null)).stream()
                .filter(angebot -> angebot.arttitel().startsWith("Zielhierarchie"))
                .findFirst()
                .orElseThrow();
        return Diagrammprobe.auf(plan, dienst, ziele.schluessel());
    }

    private static List<Elementangaben> ziele(Diagrammprobe probe) {
        return probe.editor().arbeit().bild().orElseThrow().elemente().values().stream()
                .filter(a -> "Ziel".equals(a.klasse()) && a.eingabe() != null)
                .toList();
    }

    private static boolean istAbgeleitet(Diagrammprobe probe, String unten, String oben) {
        return probe.editor().arbeit().bild().orElseThrow().szene().elemente().stream()
                .anyMatch(e -> e instanceof Linie linie
                        && (linie.von().equals(unten) && linie.nach().equals(oben)
                                || linie.von().equals(oben) && linie.nach().equals(unten)));
    }

    /** A place where nothing is. */
    private static Point frei(Diagrammprobe probe) {
        Point groesse = new Point(
                probe.editor().flaeche().sicht().getControl().getSize().x,
                probe.editor().flaeche().sicht().getControl().getSize().y);
        for (int y = groesse.y - 40; y > 20; y -= 15) {
            for (int x = 40; x < groesse.x - 40; x += 25) {
                if (!(probe.editor().flaeche().sicht().findObjectAt(new Point(x, y)) instanceof Szenenteil)) {
                    return new Point(x, y);
                }
            }
        }
        throw new AssertionError("kein freier Platz");
    }

    private static Map<String, String> texte(Path ordner) throws IOException {
        Map<String, String> texte = new TreeMap<>();
        try (var alle = Files.walk(ordner)) {
            for (Path datei :
                    alle.filter(pfad -> pfad.toString().endsWith(".leitwerk")).toList()) {
                texte.put(ordner.relativize(datei).toString(), Files.readString(datei));
            }
        }
        return texte;
    }

    @Test
    void aGoalIsMadeNamedDerivedDroppedElsewhereAndAllOfItUndone() throws IOException {
        try (Diagrammprobe probe = oeffne()) {
            Path dort = probe.plan().sitzung().ordner();
            Map<String, String> vorher = texte(dort);
            assertFalse(probe.editor().isDirty(), "das Öffnen ändert nichts");
            List<String> bisher = List.copyOf(
                    probe.editor().arbeit().bild().orElseThrow().elemente().keySet());
            Oberflaeche.fotografiere("geschichte-1-anfang");

            probe.nimmWerkzeugMitTitel("Ziel");
            probe.klicke(frei(probe));
            Oberflaeche.warteBis(
                    "neues Ziel gewählt",
                    () -> !probe.gewaehlte().isEmpty()
                            && probe.gewaehlte().stream().noneMatch(bisher::contains));
            probe.tippe(TITEL);
            Oberflaeche.warteBis(
                    "Titel", () -> ziele(probe).stream().anyMatch(a -> a.name().contains(TITEL)));
            Oberflaeche.fotografiere("geschichte-2-benannt");

            String neu = ziele(probe).stream()
                    .filter(a -> a.name().contains(TITEL))
                    .findFirst()
                    .orElseThrow()
                    .id();
            List<Elementangaben> andere =
                    ziele(probe).stream().filter(a -> !a.id().equals(neu)).toList();
            String oben = andere.get(0).id();
            probe.nimmWerkzeugMitTitel("Ableitung");
            probe.klicke(probe.mitte(oben));
            probe.klicke(probe.mitte(neu));
            Oberflaeche.warteBis("Ableitung", () -> istAbgeleitet(probe, neu, oben));
            Oberflaeche.fotografiere("geschichte-3-abgeleitet");

            String anderes = andere.get(1).id();
            probe.editor().befehle().tu("ganz");
            Oberflaeche.warteAufRuhe();
            probe.ziehe(probe.sichtbareMitte(neu), probe.sichtbareMitte(anderes));
            Oberflaeche.warteBis("umgehängt", () -> istAbgeleitet(probe, neu, anderes));
            assertFalse(istAbgeleitet(probe, neu, oben));
            Oberflaeche.fotografiere("geschichte-4-umgehaengt");
            assertEquals(vorher, texte(dort), "geschrieben ohne zu sichern");
            kommentareSindDa(probe, vorher);

            int schritte = 0;
            while (schritte < 30 && probe.zurueck()) {
                schritte++;
            }
            Oberflaeche.warteBis("alles zurück", () -> !probe.istDa(neu));
            Oberflaeche.fotografiere("geschichte-5-zurueck");
            assertTrue(Oberflaeche.seite().saveAllEditors(false));
            assertEquals(vorher, texte(dort));
        }
    }

    /** Every line with a comment stands in the changed texts as before. */
    private static void kommentareSindDa(Diagrammprobe probe, Map<String, String> vorher) {
        vorher.forEach((datei, text) -> {
            Path pfad = probe.plan().sitzung().ordner().resolve(datei);
            IDocument dokument = Planeditoren.finde(pfad)
                    .map(editor -> Planeditoren.dokument((org.eclipse.ui.texteditor.ITextEditor) editor))
                    .orElse(null);
            if (dokument != null) {
                List<String> zeilen = dokument.get().lines().toList();
                text.lines()
                        .filter(zeile -> zeile.contains("//") || zeile.contains("/*"))
                        .forEach(zeile -> assertTrue(zeilen.contains(zeile), () -> datei + ": " + zeile));
            }
        });
    }

    @Test
    void textAndPictureSelectTheSame() throws Exception {
        try (Diagrammprobe probe = oeffne()) {
            Elementangaben ziel = ziele(probe).get(2);
            Planeditoren.zeige(probe.plan().sitzung(), ziel.adresse(), true);
            Oberflaeche.warteBis("im Bild gewählt", () -> probe.gewaehlte().contains(ziel.id()));
            assertEquals(
                    1,
                    ((org.eclipse.jface.viewers.IStructuredSelection) probe.editor()
                                    .getSite()
                                    .getSelectionProvider()
                                    .getSelection())
                            .size());
        }
    }
}
