package org.leitwerk.diagramm.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leitwerk.diagramm.dienst.Diagrammangebot;
import org.leitwerk.diagramm.dienst.Diagrammdienst;
import org.leitwerk.diagramm.dienst.Diagrammschluessel;
import org.leitwerk.diagramm.dienst.Diagrammsitzung;
import org.leitwerk.dsl.ide.arbeit.Arbeitsplan;
import org.leitwerk.dsl.ide.arbeit.Stand;

/** The diagram that is drawn before anybody asks for one. */
class VorlaufTest {

    @Test
    void aHierarchyIsDrawnWithoutErrorsAndNothingIsWritten() {
        Plandienst dienst = new Plandienst();
        List<String> gezeichnete = new ArrayList<>();
        List<String> fehler = new ArrayList<>();
        Vorlauf.laufe(new Diagrammdienst() {
            @Override
            public List<Diagrammangebot> angebote(Stand stand, URI ziel) {
                stand.pfade().forEach(pfad -> stand.datei(pfad)
                        .ifPresent(datei -> datei.getErrors().forEach(f -> fehler.add(f.getMessage()))));
                return dienst.angebote(stand, ziel);
            }

            @Override
            public Diagrammsitzung oeffne(Stand stand, Diagrammschluessel schluessel) {
                gezeichnete.add(schluessel.art());
                return dienst.oeffne(stand, schluessel);
            }
        });
        assertEquals(List.of(), fehler);
        assertEquals(List.of("Zielhierarchie"), gezeichnete);
        assertFalse(Files.exists(Path.of("vorlauf")));
    }

    @Test
    void whatWasReadServesTheNextThread(@TempDir Path ordner) throws IOException {
        Plandienst dienst = new Plandienst();
        Vorlauf.laufe(dienst);
        Files.writeString(ordner.resolve("plan.leitwerk"), "ziel Z \"Ein Ziel\"\n");
        try (Arbeitsplan plan = Arbeitsplan.oeffne(ordner)) {
            assertEquals(
                    1L,
                    plan.lies(stand -> dienst.angebote(stand, null).stream()
                                    .map(angebot -> dienst.oeffne(stand, angebot.schluessel()))
                                    .filter(sitzung ->
                                            sitzung.schluessel().art().equals("Zielhierarchie"))
                                    .map(sitzung -> sitzung.bild(stand))
                                    .findFirst()
                                    .orElseThrow()
                                    .elemente()
                                    .values()
                                    .stream())
                            .filter(element -> element.klasse().equals("Ziel"))
                            .count());
        }
    }
}
