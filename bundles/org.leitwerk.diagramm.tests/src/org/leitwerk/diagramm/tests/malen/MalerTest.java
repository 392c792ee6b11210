package org.leitwerk.diagramm.tests.malen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.leitwerk.diagramm.malen.Papier;
import org.leitwerk.diagramm.malen.PdfMaler;
import org.leitwerk.diagramm.malen.PngMaler;
import org.leitwerk.diagramm.malen.SvgMaler;
import org.leitwerk.diagramm.malen.Svgvorgabe;
import org.leitwerk.diagramm.szene.Farbthema;
import org.leitwerk.diagramm.szene.Szene;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MalerTest {

    private final Szene szene = Beispielszene.szene();

    @Test
    void schreibtSvgWieVereinbart() throws IOException {
        String svg = new SvgMaler(Svgvorgabe.UEBLICH).male(szene);
        schreibe("beispiel.svg", svg.getBytes(StandardCharsets.UTF_8));
        try (InputStream strom = MalerTest.class.getResourceAsStream("beispiel.svg")) {
            assertEquals(new String(strom.readAllBytes(), StandardCharsets.UTF_8), svg);
        }
    }

    @Test
    void svgLaesstSichLesen() throws Exception {
        String svg = new SvgMaler(Svgvorgabe.UEBLICH).male(szene);
        Document dokument = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        Element wurzel = dokument.getDocumentElement();
        assertEquals("-10 -10 660 380", wurzel.getAttribute("viewBox"));
        assertEquals("Ziele & <Wirkungen>", text(wurzel, "title", 0));
        assertEquals("Ein Beispiel \"mit\" allem.", text(wurzel, "desc", 0));
        assertEquals("Tipp zu RECHTECK", text(wurzel, "title", 1));
        NodeList texte = wurzel.getElementsByTagName("text");
        assertEquals("Ebene", texte.item(0).getTextContent());
        assertEquals("Größe €", texte.item(1).getTextContent());
        Element verweis = (Element) wurzel.getElementsByTagName("a").item(0);
        assertEquals("seite.html?a=1&b=2", verweis.getAttribute("href"));
        assertTrue(svg.contains("prefers-color-scheme:dark"));
    }

    private static String text(Element wurzel, String name, int stelle) {
        return wurzel.getElementsByTagName(name).item(stelle).getTextContent();
    }

    @Test
    void svgKenntHellUndDunkel() {
        String hell = new SvgMaler(new Svgvorgabe(Svgvorgabe.Themen.HELL, "x", 1)).male(szene);
        String dunkel = new SvgMaler(new Svgvorgabe(Svgvorgabe.Themen.DUNKEL, "x", 1)).male(szene);
        assertFalse(hell.contains("<style"));
        assertFalse(dunkel.contains("<style"));
        assertTrue(hell.contains("fill=\"#ffffff\""));
        assertFalse(dunkel.contains("fill=\"#ffffff\" class"));
    }

    @Test
    void maltPixel() throws IOException {
        byte[] png = new PngMaler(Farbthema.HELL, 2).male(szene);
        schreibe("beispiel.png", png);
        BufferedImage bild = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(1320, bild.getWidth());
        assertEquals(760, bild.getHeight());
        assertEquals(0xffffffff, bild.getRGB(1, 1));
        assertEquals(0xfff4f6f8, bild.getRGB(30, 30));
        byte[] dunkel = new PngMaler(Farbthema.DUNKEL, 1).male(szene);
        schreibe("dunkel.png", dunkel);
        assertNotEquals(
                0xffffffff, ImageIO.read(new ByteArrayInputStream(dunkel)).getRGB(1, 1));
        assertArrayEquals(png, new PngMaler(Farbthema.HELL, 2).male(szene));
    }

    @Test
    void schreibtPdfMitText() throws IOException {
        byte[] pdf = new PdfMaler(Papier.PASSEND).male(szene);
        schreibe("beispiel.pdf", pdf);
        assertArrayEquals(pdf, new PdfMaler(Papier.PASSEND).male(szene));
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            assertEquals(
                    "Ziele & <Wirkungen>", dokument.getDocumentInformation().getTitle());
            assertEquals("de-DE", dokument.getDocumentCatalog().getLanguage());
            String text = new PDFTextStripper().getText(dokument);
            assertTrue(text.contains("Größe €"), text);
            assertTrue(text.contains("AV To"), text);
            for (COSName name : dokument.getPage(0).getResources().getFontNames()) {
                PDFont font = dokument.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().contains("+OpenSans"), font.getName());
            }
            assertEquals(495, dokument.getPage(0).getMediaBox().getWidth(), 0.1);
        }
        schreibe("a4.pdf", new PdfMaler(Papier.A4).male(szene));
        try (PDDocument dokument = Loader.loadPDF(new PdfMaler(Papier.A4).male(szene))) {
            assertEquals(841.89, dokument.getPage(0).getMediaBox().getWidth(), 0.1);
        }
    }

    /** For looking at: only where a folder is named. */
    private static void schreibe(String name, byte[] inhalt) throws IOException {
        String ordner = System.getProperty("leitwerk.bilder");
        if (ordner != null) {
            Files.createDirectories(Path.of(ordner));
            Files.write(Path.of(ordner, name), inhalt);
        }
    }
}
