package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.abgleich.Umbindung;
import org.leitwerk.diagramm.sicht.Diagramm;
import org.leitwerk.diagramm.sicht.Sicht;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Stand;
import org.leitwerk.steuerung.Planelement;

/** Views of a real plan stay themselves when its texts are edited and parsed anew. */
class PlanumbindungTest {

    private static final String KOPF = """
            planung P "Plan" { zeitraum 2024 bis 2028 }
            ziel Oben "Familien geht es gut" { ebene strategisch }
            """;

    private static final String UNTEN = """
            ziel Unten "Eltern sind stark" { leitet sich ab aus Oben }
            """;

    private static final String ANDERES = """
            ziel Anderes "Kinder sind gesund" { leitet sich ab aus Oben }
            """;

    @TempDir
    Path ordner;

    private final Steuerungsspezifikation spezifikation = Steuerungsspezifikation.lade();
    private final Umbindung umbindung = new Umbindung(PlanumbindungTest::name);
    private Arbeitsplan plan;
    private Diagramm diagramm;

    @BeforeEach
    void zeichne() throws IOException {
        Files.writeString(ordner.resolve("plan.leitwerk"), KOPF + UNTEN);
        Files.writeString(ordner.resolve("weiter.leitwerk"), ANDERES);
        plan = Arbeitsplan.oeffne(ordner);
        plan.lies(stand -> {
            diagramm = spezifikation
                    .abgleich()
                    .neu(spezifikation.art("Zielhierarchie").orElseThrow(), Planprobe.haupt(stand));
            umbindung.merke(diagramm);
            return null;
        });
    }

    @AfterEach
    void schliesse() {
        plan.close();
    }

    private static String name(EObject element) {
        return element instanceof Planelement eines ? eines.getName() : null;
    }

    private void schreibe(String datei, String text) {
        plan.setzeText(ordner.resolve(datei), text);
    }

    /** Brings the diagram into step with the texts as they are now. */
    private void fuehreNach() {
        plan.lies(stand -> {
            Set<Resource> dateien =
                    stand.inhalte().stream().map(EObject::eResource).collect(Collectors.toSet());
            umbindung.fuehreNach(
                    diagramm,
                    Planprobe.haupt(stand),
                    name -> element(stand, name),
                    element -> dateien.contains(element.eResource()));
            spezifikation.abgleich().frische(diagramm);
            umbindung.merke(diagramm);
            return null;
        });
    }

    private static EObject element(Stand stand, String name) {
        return stand.mitNamen(name).orElse(null);
    }

    private Sicht ziel(String name) {
        return Planprobe.sicht(diagramm, "Ziel", name);
    }

    @Test
    void anElementMovedToAnotherFileKeepsItsView() {
        Sicht unten = ziel("Unten");
        Sicht anderes = ziel("Anderes");
        Set<Sicht> vorher = Set.copyOf(diagramm.alle());
        EObject alt = unten.ziel();
        schreibe("plan.leitwerk", KOPF);
        schreibe("weiter.leitwerk", UNTEN + ANDERES);
        fuehreNach();
        assertSame(unten, ziel("Unten"));
        assertSame(anderes, ziel("Anderes"));
        assertNotSame(alt, unten.ziel());
        assertTrue(unten.ziel().eResource().getURI().lastSegment().startsWith("weiter"));
        assertEquals(vorher, Set.copyOf(diagramm.alle()));
    }

    @Test
    void aRenamedElementKeepsItsViewAndItsEdges() {
        Sicht oben = ziel("Oben");
        Set<Sicht> vorher = Set.copyOf(diagramm.alle());
        schreibe("plan.leitwerk", (KOPF + UNTEN).replace("Oben", "Ganzoben"));
        schreibe("weiter.leitwerk", ANDERES.replace("Oben", "Ganzoben"));
        fuehreNach();
        assertSame(oben, ziel("Ganzoben"));
        assertEquals(vorher, Set.copyOf(diagramm.alle()));
    }

    @Test
    void aNewElementInFrontTakesNobodysView() {
        Sicht oben = ziel("Oben");
        Sicht unten = ziel("Unten");
        int vorher = diagramm.alle().size();
        schreibe("plan.leitwerk", "ziel Vorn \"Ganz vorn\"\n" + KOPF + UNTEN);
        fuehreNach();
        assertSame(oben, ziel("Oben"));
        assertSame(unten, ziel("Unten"));
        assertEquals(vorher + 1, diagramm.alle().size());
    }

    @Test
    void whatIsGoneTakesItsViewsAndEdgesAlong() {
        Sicht unten = ziel("Unten");
        schreibe("weiter.leitwerk", "");
        fuehreNach();
        assertSame(unten, ziel("Unten"));
        assertTrue(diagramm.alle().stream().noneMatch(sicht -> "Anderes".equals(name(sicht.ziel()))));
    }
}
