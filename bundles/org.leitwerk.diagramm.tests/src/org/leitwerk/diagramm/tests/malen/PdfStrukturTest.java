package org.leitwerk.diagramm.tests.malen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.leitwerk.diagramm.malen.Papier;
import org.leitwerk.diagramm.malen.PdfMaler;
import org.leitwerk.diagramm.szene.Szene;
import org.leitwerk.diagramm.szene.Szenenelement;

/** What people who do not see a PDF file get of it. */
class PdfStrukturTest {

    @Test
    void everyElementIsAFigureWithItsAlternativeText() throws IOException {
        Szene szene = Beispielszene.szene();
        try (PDDocument dokument = Loader.loadPDF(new PdfMaler(Papier.PASSEND).male(szene))) {
            var katalog = dokument.getDocumentCatalog();
            assertTrue(katalog.getMarkInfo().isMarked());
            assertEquals("de-DE", katalog.getLanguage());
            List<String> erwartet = szene.elemente().stream()
                    .filter(e -> !e.angaben().vorlesetext().isBlank())
                    .map((Szenenelement e) -> e.angaben().vorlesetext())
                    .sorted()
                    .toList();
            assertTrue(erwartet.size() > 3, erwartet.toString());
            List<String> gesagt = new ArrayList<>();
            sammle(katalog.getStructureTreeRoot(), gesagt);
            assertEquals(erwartet, gesagt.stream().sorted().toList());
            assertEquals(0, dokument.getPage(0).getStructParents());
            var besitzer = katalog.getStructureTreeRoot().getParentTree().getNumbers();
            assertEquals(java.util.Set.of(0), besitzer.keySet());
        }
    }

    private static void sammle(PDStructureNode knoten, List<String> gesagt) {
        for (Object kind : knoten.getKids()) {
            if (kind instanceof PDStructureElement teil) {
                if ("Figure".equals(teil.getStructureType())) {
                    gesagt.add(teil.getAlternateDescription());
                }
                sammle(teil, gesagt);
            }
        }
    }
}
